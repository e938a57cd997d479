import { describe, test } from "vitest";
import { externalIdUnique } from "../../../seed/rules/external-id-unique.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("external-id-unique", () => {
  test("records may have identifiers of their own, equal ones in different registries", () => {
    expectValid(externalIdUnique, {
      "work/delta-1960.yaml": 'externalIds: { imdb: tt0000002, tmdb: "8", wikidata: Q8 }',
      "person/somebody.yaml": "externalIds: { imdb: nm0000002, wikidata: Q9 }",
      "place/somewhere.yaml": "",
    });
  });

  test("a film and a person may have one number at TMDB, which counts them apart", () => {
    expectValid(externalIdUnique, { "person/somebody.yaml": 'externalIds: { tmdb: "7" }' });
  });

  test("two works do not have one identifier", () => {
    expectProblems(externalIdUnique, {
      "work/delta-1960.yaml": 'externalIds: { imdb: tt0000001, tmdb: "7" }',
    }).toEqual([
      {
        at: "work/delta-1960.yaml:1:16",
        path: "externalIds.imdb",
        message: '"tt0000001" is already the imdb id of "beta-1950".',
      },
      {
        at: "work/delta-1960.yaml:1:33",
        path: "externalIds.tmdb",
        message: '"7" is already the tmdb id of "beta-1950".',
      },
    ]);
  });

  test("two people or two tropes do not have one identifier", () => {
    expectProblems(externalIdUnique, {
      "person/somebody.yaml": "externalIds: { imdb: nm0000001 }",
      "trope/triples.yaml": "externalIds: { tvtropes: Main/Doubles }",
    }).toEqual([
      {
        at: "person/somebody.yaml:1:16",
        path: "externalIds.imdb",
        message: '"nm0000001" is already the imdb id of "person/author".',
      },
      {
        at: "trope/triples.yaml:1:16",
        path: "externalIds.tvtropes",
        message: '"Main/Doubles" is already the tvtropes id of "trope/doubles".',
      },
    ]);
  });

  test("a work and a person do not have one identifier of Wikidata, and the first owner is named each time", () => {
    expectProblems(externalIdUnique, {
      "person/somebody.yaml": "externalIds: { wikidata: Q1 }",
      "trope/triples.yaml": "externalIds: { wikidata: Q1 }",
    }).toEqual([
      {
        at: "person/somebody.yaml:1:16",
        path: "externalIds.wikidata",
        message: '"Q1" is already the wikidata id of "alpha-1900".',
      },
      {
        at: "trope/triples.yaml:1:16",
        path: "externalIds.wikidata",
        message: '"Q1" is already the wikidata id of "alpha-1900".',
      },
    ]);
  });
});
