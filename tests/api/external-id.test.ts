import { expect, test } from "vitest";
import { externalAddress, externalIdsOf } from "../../src/api/external-id.ts";
import { authorities } from "../../src/graph/vocabulary.ts";

const fact = (property: string, value = "x") => ({ property, value, evidence: [] });

test.each([
  ["wikidata", "Q788822", "https://www.wikidata.org/wiki/Q788822"],
  ["imdb", "tt1798709", "https://www.imdb.com/title/tt1798709/"],
  ["imdb", "nm0005069", "https://www.imdb.com/name/nm0005069/"],
  ["tmdb", "152601", "https://www.themoviedb.org/movie/152601"],
  ["tvtropes", "Film/Her", "https://tvtropes.org/pmwiki/pmwiki.php/Film/Her"],
])("the page of %s %s is known", (property, value, address) => {
  expect(externalAddress(fact(property, value))).toBe(address);
});

test("every registry that the graph knows has an address", () => {
  for (const authority of authorities) expect(externalAddress(fact(authority))).toMatch(/^https:\/\//);
});

test("facts that are no identifiers are left out", () => {
  const facts = [fact("title"), fact("imdb"), fact("year"), fact("wikidata")];
  expect(externalIdsOf(facts)).toEqual([facts[1], facts[3]]);
});
