import { describe, test } from "vitest";
import { referenceExists } from "../../../seed/rules/reference-exists.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("reference-exists", () => {
  test("an essay may mention a record of any kind", () => {
    expectValid(referenceExists, {
      "review/third-essay.yaml": `
        mentions:
          - { node: alpha-1900, paragraphs: [1] }
          - { node: alpha-1900/hero, paragraphs: [1] }
          - { node: beta-1950/robot>engineer, paragraphs: [1] }
          - { node: review/first-essay/3-robot, paragraphs: [1] }
          - { node: chain/doubles-through-time, paragraphs: [1] }
          - { node: source/catalogue, paragraphs: [1] }
      `,
    });
  });

  test("every reference of a work must exist", () => {
    expectProblems(referenceExists, {
      "work/delta-1960.yaml": `
        facts:
          title: [{ source: none-a }]
        partOf: { work: none-b, evidence: [{ review: none-c, paragraphs: [1] }] }
        credits:
          - { person: none-d, role: WRITER, evidence: [{ common: true }] }
        characters:
          - id: robot
            name: A robot
            evidence: [{ common: true }]
            performers: [{ person: none-e, evidence: [{ common: true }] }]
            embodies: [{ trope: none-f, evidence: [{ common: true }] }]
            alsoIn: [{ work: none-g, evidence: [{ common: true }] }]
        bonds:
          - { from: nobody-at-all, to: somebody-else, kind: love, evidence: [{ common: true }] }
        uses:
          - { trope: none-j, evidence: [{ common: true }] }
        relations:
          - { relation: ADAPTS, work: none-k, evidence: [{ common: true }] }
      `,
    }).toEqual([
      { at: "work/delta-1960.yaml:2:13", path: "facts.title[0].source", message: 'There is no "source/none-a".' },
      { at: "work/delta-1960.yaml:3:11", path: "partOf.work", message: 'There is no "none-b".' },
      {
        at: "work/delta-1960.yaml:3:38",
        path: "partOf.evidence[0].review",
        message: 'There is no "review/none-c".',
      },
      { at: "work/delta-1960.yaml:5:7", path: "credits[0].person", message: 'There is no "person/none-d".' },
      {
        at: "work/delta-1960.yaml:10:20",
        path: "characters[0].performers[0].person",
        message: 'There is no "person/none-e".',
      },
      {
        at: "work/delta-1960.yaml:11:18",
        path: "characters[0].embodies[0].trope",
        message: 'There is no "trope/none-f".',
      },
      { at: "work/delta-1960.yaml:12:16", path: "characters[0].alsoIn[0].work", message: 'There is no "none-g".' },
      { at: "work/delta-1960.yaml:14:7", path: "bonds[0].from", message: 'There is no "delta-1960/nobody-at-all".' },
      { at: "work/delta-1960.yaml:14:28", path: "bonds[0].to", message: 'There is no "delta-1960/somebody-else".' },
      { at: "work/delta-1960.yaml:16:7", path: "uses[0].trope", message: 'There is no "trope/none-j".' },
      { at: "work/delta-1960.yaml:18:25", path: "relations[0].work", message: 'There is no "none-k".' },
    ]);
  });

  test("every reference of a trope must exist", () => {
    expectProblems(referenceExists, {
      "trope/triples.yaml": "relations: [{ relation: INVERTS, trope: none, evidence: [{ common: true }] }]",
    }).toEqual([{ at: "trope/triples.yaml:1:34", path: "relations[0].trope", message: 'There is no "trope/none".' }]);
  });

  test("every reference of a review must exist", () => {
    expectProblems(referenceExists, {
      "review/third-essay.yaml": `
        publication: none-a
        critic: none-b
        claims:
          - id: 1-good
            text: Good.
            paragraphs: [1]
            about: [{ subject: none-c, stance: PRAISES }]
            correction: { text: Bad., evidence: [{ source: none-d }] }
        mentions:
          - { node: none-e/none-f, paragraphs: [1] }
      `,
    }).toEqual([
      { at: "review/third-essay.yaml:1:1", path: "publication", message: 'There is no "publication/none-a".' },
      { at: "review/third-essay.yaml:2:1", path: "critic", message: 'There is no "person/none-b".' },
      { at: "review/third-essay.yaml:7:15", path: "claims[0].about[0].subject", message: 'There is no "none-c".' },
      {
        at: "review/third-essay.yaml:8:44",
        path: "claims[0].correction.evidence[0].source",
        message: 'There is no "source/none-d".',
      },
      { at: "review/third-essay.yaml:10:7", path: "mentions[0].node", message: 'There is no "none-e/none-f".' },
    ]);
  });

  test("every claim of a debate must exist", () => {
    expectProblems(referenceExists, {
      "debate/good-or-bad.yaml": `
        sides:
          - { position: Good., claims: [review/first-essay/2-fine-novel] }
          - { position: Bad., claims: [review/second-essay/2-agrees, review/second-essay/none] }
      `,
    }).toEqual([
      {
        at: "debate/good-or-bad.yaml:3:62",
        path: "sides[1].claims[1]",
        message: 'There is no "review/second-essay/none". Did you mean "review/second-essay/1-answer"?',
      },
    ]);
  });

  test("every work and trope of a chain's steps must exist", () => {
    expectProblems(referenceExists, {
      "chain/nowhere.yaml": `
        steps:
          - { work: none-a, trope: doubles }
          - { work: alpha-1900, trope: none-b, characters: [alpha-1900/hero, none-c/none-d] }
      `,
    }).toEqual([
      { at: "chain/nowhere.yaml:2:7", path: "steps[0].work", message: 'There is no "none-a".' },
      { at: "chain/nowhere.yaml:3:25", path: "steps[1].trope", message: 'There is no "trope/none-b".' },
      { at: "chain/nowhere.yaml:3:70", path: "steps[1].characters[1]", message: 'There is no "none-c/none-d".' },
    ]);
  });

  test("for a broken reference, the nearest entry of an allowed kind is offered", () => {
    expectProblems(referenceExists, {
      "work/delta-1960.yaml": `
        partOf: { work: beta-1951, evidence: [{ common: true }] }
        uses: [{ trope: servant, evidence: [{ common: true }] }]
      `,
      "review/third-essay.yaml": "mentions: [{ node: person/servants, paragraphs: [1] }]",
    }).toEqual([
      {
        at: "work/delta-1960.yaml:1:11",
        path: "partOf.work",
        message: 'There is no "beta-1951". Did you mean "beta-1950"?',
      },
      {
        at: "work/delta-1960.yaml:2:10",
        path: "uses[0].trope",
        message: 'There is no "trope/servant". Did you mean "trope/servants"?',
      },
      {
        at: "review/third-essay.yaml:1:14",
        path: "mentions[0].node",
        message: 'There is no "person/servants". Did you mean "trope/servants"?',
      },
    ]);
  });

  test("a reference to a record that moved says where it went", () => {
    expectProblems(referenceExists, {
      "work/delta-1960.yaml": "uses: [{ trope: doppelgaenger, evidence: [{ common: true }] }]",
    }).toEqual([
      {
        at: "work/delta-1960.yaml:1:10",
        path: "uses[0].trope",
        message: '"trope/doppelgaenger" has moved to "trope/doubles".',
      },
    ]);
  });

  test("a record that could not be read is not reported as missing, nor is what lies inside it", () => {
    const delta = {
      "work/delta-1960.yaml": `
        partOf: { work: epsilon-1970, evidence: [{ review: third-essay, paragraphs: [1] }] }
        uses: [{ trope: figures-of-three, evidence: [{ common: true }] }]
      `,
      "debate/good-or-bad.yaml": "sides: [{ position: Good., claims: [review/third-essay/1-a-good-one-after-all] }]",
    };
    expectValid(referenceExists, delta, ["epsilon-1970", "review/third-essay", "trope/figures-of-three"]);
    expectProblems(referenceExists, delta, ["epsilon-197", "review/third", "trope/figures"]).toEqual([
      { at: "work/delta-1960.yaml:1:11", path: "partOf.work", message: 'There is no "epsilon-1970".' },
      {
        at: "work/delta-1960.yaml:1:44",
        path: "partOf.evidence[0].review",
        message: 'There is no "review/third-essay". Did you mean "review/first-essay"?',
      },
      { at: "work/delta-1960.yaml:2:10", path: "uses[0].trope", message: 'There is no "trope/figures-of-three".' },
      {
        at: "debate/good-or-bad.yaml:1:37",
        path: "sides[0].claims[0]",
        message: 'There is no "review/third-essay/1-a-good-one-after-all".',
      },
    ]);
  });
});
