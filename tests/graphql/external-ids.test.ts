import { describe, expect, test } from "vitest";
import { externalIdsOf } from "../../src/graphql/external-ids.ts";
import type { PersonRow, TropeRow, WorkRow } from "../../src/query/nodes.ts";
import { authorities, type WorkForm, workForms } from "../../src/graph/vocabulary.ts";

const fact = (property: string, value = "x") => ({ property, value, evidence: [] });
const work = (form: WorkForm) => ({ nodeKind: "WORK", form }) as WorkRow;
const person = { nodeKind: "PERSON" } as PersonRow;
const trope = { nodeKind: "TROPE" } as TropeRow;
const urlOf = (node: WorkRow | PersonRow | TropeRow, property: string, value: string) =>
  externalIdsOf(node, [fact(property, value)])[0]?.url;

test.each([
  ["wikidata", "Q788822", "https://www.wikidata.org/wiki/Q788822"],
  ["imdb", "tt1798709", "https://www.imdb.com/title/tt1798709/"],
  ["tmdb", "152601", "https://www.themoviedb.org/movie/152601"],
  ["tvtropes", "Film/Her", "https://tvtropes.org/pmwiki/pmwiki.php/Film/Her"],
])("the page of a film by %s %s is known", (property, value, url) => {
  expect(urlOf(work("FILM"), property, value)).toBe(url);
});

test.each([
  ["imdb", "nm0005069", "https://www.imdb.com/name/nm0005069/"],
  ["tmdb", "5953", "https://www.themoviedb.org/person/5953"],
])("the page of a person by %s %s is known", (property, value, url) => {
  expect(urlOf(person, property, value)).toBe(url);
});

describe("no page is given where TMDB's number alone does not tell it", () => {
  test.each(workForms.filter((form) => form !== "FILM"))("for a work of the form %s", (form) => {
    expect(urlOf(work(form), "tmdb", "42009")).toBeNull();
  });

  test("for a trope", () => {
    expect(urlOf(trope, "tmdb", "42009")).toBeNull();
  });
});

test("every registry that the graph knows has an address", () => {
  for (const authority of authorities) expect(urlOf(work("FILM"), authority, "x")).toMatch(/^https:\/\//);
});

test("facts that are no identifiers are left out", () => {
  const facts = [fact("title"), fact("imdb"), fact("year"), fact("wikidata")];
  expect(externalIdsOf(trope, facts)).toMatchObject([facts[1], facts[3]]);
});
