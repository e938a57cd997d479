import { describe, expect, test } from "vitest";
import { type Collection, collectionStatement, collectionTotalStatement } from "../../src/query/collection.ts";
import { collections } from "../../src/query/collections.ts";
import type { Page } from "../../src/query/keyset.ts";

const next: Page = { first: 1, after: { key: "", id: "" }, filters: {}, projection: "full" };
const textOf = (collection: Collection, page: Partial<Page> = {}): string =>
  collectionStatement(collection, { ...next, ...page }).text;

describe("a page of a collection", () => {
  test("a page of a collection is bounded where its sort key's index holds other kinds", () => {
    expect(textOf(collections.people)).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (to:FilmGraph)
        WHERE to.sortKey > $afterKey AND to.sortKey < "Person!"
        WITH to ORDER BY to.sortKey LIMIT $first
        RETURN collect([to.sortKey, to.id, to.label, to.name, to.alternativeNames]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("a page of a collection is bounded below only where its sort key is its kind's own", () => {
    expect(textOf(collections.filmsByNewest, { filters: { fromYear: [], trope: [] } })).toMatchInlineSnapshot(`
        "MATCH (dataset:FilmGraph {id: "dataset"})
        CALL () {
          MATCH (to:FilmGraph)
          WHERE to.sortNewest >= $afterKey AND (to.sortNewest > $afterKey OR to.id > $afterId) AND to.form = "FILM" AND to.lastYear >= $fromYear AND EXISTS { MATCH (to)-[:USES]->(:FilmGraph {id: $trope}) }
          WITH to ORDER BY to.sortNewest, to.id LIMIT $first
          RETURN collect([to.sortNewest, to.id, to.label, to.title, to.alternativeTitles, to.form, to.year, to.endYear, to.yearEarliest, to.yearLatest, to.discussedInEssays]) AS rows
        }
        RETURN dataset.version AS version, rows"
      `);
  });

  test("a page of a collection asks one edge to satisfy two filters that belong together", () => {
    expect(textOf(collections.claims, { filters: { about: [], stance: [] } })).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (to:FilmGraph)
        WHERE to.sortKey > $afterKey AND to.sortKey < "Claim!" AND EXISTS { MATCH (to)-[about:ABOUT]->(:FilmGraph {id: $about}) WHERE about.stance IN $stance }
        WITH to ORDER BY to.sortKey LIMIT $first
        RETURN collect([to.sortKey, to.id, to.label, to.text, to.mode, to.speaker, to.paragraphs, to.bodyParagraphs, to.likeness, to.difference, to.explicit]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
    expect(textOf(collections.tropes, { filters: { usage: [], work: [] } })).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (to:FilmGraph)
        WHERE to.sortKey > $afterKey AND to.sortKey < "Trope!" AND EXISTS { MATCH (to)<-[use:USES]-(:FilmGraph {id: $work}) WHERE use.usage IN $usage }
        WITH to ORDER BY to.sortKey LIMIT $first
        RETURN collect([to.sortKey, to.id, to.label, to.name, to.alternativeNames, to.gloss, to.group]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test.each([["about"], ["stance"]])("a page of a collection filters by %s where that alone is given", (filter) => {
    expect(conditions(textOf(collections.claims, { filters: { [filter]: [] } }))).toEqual([
      "to.sortKey > $afterKey",
      'to.sortKey < "Claim!"',
      collections.claims.filters[filter as "about" | "stance"],
    ]);
  });

  test("a page of a collection has one text for one set of filters, in whatever order they come", () => {
    expect(textOf(collections.claims, { filters: { stance: [], critic: [], about: [] } })).toBe(
      textOf(collections.claims, { filters: { about: [], stance: [], critic: [] } }),
    );
  });

  test("a page of summaries reads what names the nodes", () => {
    expect(textOf(collections.works, { projection: "summary" })).toContain(
      "RETURN collect([to.sortYear, to.id, to.title, to.form, to.year]) AS rows",
    );
  });
});

describe("the total of a collection", () => {
  test("the total of a collection counts from the start of the kind to its end", () => {
    expect(collectionTotalStatement(collections.debates, { kind: [] }).text).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (to:FilmGraph)
        WHERE to.sortKey >= "Debate " AND to.sortKey < "Debate!" AND to.kind IN $kind
        RETURN count(to) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("the total of a collection counts from the first number where the sort key is one", () => {
    expect(collectionTotalStatement(collections.tropesByMostUsed, { group: [] }).text).toContain(
      "WHERE to.sortMostUsed >= -9999999 AND to.group = $group",
    );
    expect(collectionTotalStatement(collections.films, {}).text).toContain(
      'WHERE to.sortYear >= -99999 AND to.form = "FILM"',
    );
  });

  test("the total of a whole kind is the one that was counted at load", () => {
    expect(collectionTotalStatement(collections.tropesByMostUsed, {}).text).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (to:FilmGraph {id: "dataset"})
        RETURN to.counts[6] AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });
});

function conditions(text: string): string[] {
  return (/WHERE (.*)/.exec(text)?.[1] ?? "").split(" AND ");
}
