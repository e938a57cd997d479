import { describe, test } from "vitest";
import { factEvidence } from "../../../seed/rules/fact-evidence.ts";
import { expectProblems, expectValid } from "./expect.ts";

const without = (name: string): string => `"${name}" is stated without evidence: add it under "facts".`;
const unstated = (name: string): string => `There is evidence for "${name}", which the record does not state.`;

describe("fact-evidence", () => {
  test("a record may have evidence for all that it states", () => {
    expectValid(factEvidence, {
      "work/delta-1960.yaml": `
        year: 1960
        externalIds: { imdb: tt0000002 }
        facts:
          title: [{ common: true }]
          year: [{ common: true }]
          imdb: [{ common: true }]
      `,
      "trope/triples.yaml": "externalIds: { tvtropes: Main/Triples }\nfacts: { tvtropes: [{ common: true }] }",
      "person/somebody.yaml": "facts: { name: [{ common: true }] }",
      "place/somewhere.yaml": "facts: { name: [{ common: true }] }",
    });
  });

  test("a trope, a debate, a chain and a source need no facts", () => {
    expectValid(factEvidence, {
      "trope/triples.yaml": "",
      "debate/good-or-bad.yaml": "sides: [{ position: Good., claims: [review/first-essay/2-fine-novel] }]",
      "chain/doubles.yaml": "steps: [{ work: alpha-1900, trope: doubles }, { work: alpha-1900, trope: mirrors }]",
      "source/list.yaml": "",
    });
  });

  test("a work's title, year and identifiers need evidence", () => {
    expectProblems(factEvidence, {
      "work/delta-1960.yaml": `
        year: 1960
        externalIds: { imdb: tt0000002, tmdb: "8" }
        facts: {}
      `,
    }).toEqual([
      { at: "work/delta-1960.yaml:3:1", path: "facts", message: without("title") },
      { at: "work/delta-1960.yaml:3:1", path: "facts", message: without("year") },
      { at: "work/delta-1960.yaml:3:1", path: "facts", message: without("imdb") },
      { at: "work/delta-1960.yaml:3:1", path: "facts", message: without("tmdb") },
    ]);
  });

  test.each(["year: 1960", "endYear: 1960", "yearEarliest: 1960", "yearLatest: 1960"])(
    "evidence for the year covers %s",
    (key) => {
      expectValid(factEvidence, {
        "work/delta-1960.yaml": `
          ${key}
          facts: { title: [{ common: true }], year: [{ common: true }] }
        `,
      });
      expectProblems(factEvidence, {
        "work/delta-1960.yaml": `
          ${key}
          facts: { title: [{ common: true }] }
        `,
      }).toEqual([{ at: "work/delta-1960.yaml:2:1", path: "facts", message: without("year") }]);
    },
  );

  test("evidence for a fact that a work does not state is reported", () => {
    expectProblems(factEvidence, {
      "work/delta-1960.yaml": `
        facts:
          title: [{ common: true }]
          year: [{ common: true }]
          wikidata: [{ common: true }]
      `,
    }).toEqual([
      { at: "work/delta-1960.yaml:3:3", path: "facts.year", message: unstated("year") },
      { at: "work/delta-1960.yaml:4:3", path: "facts.wikidata", message: unstated("wikidata") },
    ]);
  });

  test("a trope's identifiers need evidence, at the record where it has no facts", () => {
    expectProblems(factEvidence, {
      "trope/triples.yaml": "# Three.\nexternalIds: { tvtropes: Main/Triples }",
      "trope/fours.yaml": "facts: { imdb: [{ common: true }] }",
    }).toEqual([
      { at: "trope/triples.yaml:2:1", path: "facts", message: without("tvtropes") },
      { at: "trope/fours.yaml:1:10", path: "facts.imdb", message: unstated("imdb") },
    ]);
  });

  test("a person's name and identifiers need evidence", () => {
    expectProblems(factEvidence, {
      "person/somebody.yaml": "externalIds: { imdb: nm0000002 }\nfacts: { tmdb: [{ common: true }] }",
    }).toEqual([
      { at: "person/somebody.yaml:2:1", path: "facts", message: without("name") },
      { at: "person/somebody.yaml:2:1", path: "facts", message: without("imdb") },
      { at: "person/somebody.yaml:2:10", path: "facts.tmdb", message: unstated("tmdb") },
    ]);
  });

  test.each(["publication", "organisation", "place"])(
    "the name of a record in the folder %s needs evidence",
    (folder) => {
      expectProblems(factEvidence, { [`${folder}/some.yaml`]: "facts: {}" }).toEqual([
        { at: `${folder}/some.yaml:1:1`, path: "facts", message: without("name") },
      ]);
    },
  );

  test("a review's title, publication and every other stated fact need evidence", () => {
    expectProblems(factEvidence, {
      "review/third-essay.yaml": "facts: {}",
      "review/fourth-essay.yaml": `
        critic: first-critic
        byline: SIGNED
        publishedFrom: "1951-03-01"
        url: https://example.org/fourth-essay
        facts: { title: [{ common: true }] }
      `,
      "review/fifth-essay.yaml": `
        publishedTo: "1951-03-01"
        facts: { title: [{ common: true }], publication: [{ common: true }] }
      `,
    }).toEqual([
      { at: "review/third-essay.yaml:1:1", path: "facts", message: without("title") },
      { at: "review/third-essay.yaml:1:1", path: "facts", message: without("publication") },
      { at: "review/fourth-essay.yaml:5:1", path: "facts", message: without("publication") },
      { at: "review/fourth-essay.yaml:5:1", path: "facts", message: without("byline") },
      { at: "review/fourth-essay.yaml:5:1", path: "facts", message: without("published") },
      { at: "review/fourth-essay.yaml:5:1", path: "facts", message: without("url") },
      { at: "review/fifth-essay.yaml:2:1", path: "facts", message: without("published") },
    ]);
  });

  test("evidence for a fact that a review does not state is reported", () => {
    expectProblems(factEvidence, {
      "review/third-essay.yaml": `
        facts:
          title: [{ common: true }]
          publication: [{ common: true }]
          byline: [{ common: true }]
          published: [{ common: true }]
          url: [{ common: true }]
      `,
    }).toEqual([
      { at: "review/third-essay.yaml:4:3", path: "facts.byline", message: unstated("byline") },
      { at: "review/third-essay.yaml:5:3", path: "facts.published", message: unstated("published") },
      { at: "review/third-essay.yaml:6:3", path: "facts.url", message: unstated("url") },
    ]);
  });
});
