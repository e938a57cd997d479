import { describe, test } from "vitest";
import { paragraphExists } from "../../../seed/rules/paragraph-exists.ts";
import { expectProblems, expectValid } from "./expect.ts";

const missing = (paragraph: number, count = 4): string =>
  `The essay has ${count} paragraphs, so there is no paragraph ${paragraph}.`;

describe("paragraph-exists", () => {
  test("every paragraph up to the last may be cited, wherever paragraphs are cited", () => {
    expectValid(paragraphExists, {
      "review/third-essay.yaml": `
        paragraphs: { count: 4, parts: { STANDFIRST: [2], CAPTION: [3], FURNITURE: [4] }, uncited: { 1: Only a greeting., 4: Only the end. } }
        claims:
          - { id: 1-good, text: Good., paragraphs: [1, 4], about: [{ subject: alpha-1900, stance: PRAISES }] }
        mentions: [{ node: alpha-1900, paragraphs: [4] }]
        facts: { title: [{ review: third-essay, paragraphs: [4] }] }
      `,
    });
  });

  test("evidence in any record cites no paragraph beyond its essay's last", () => {
    expectProblems(paragraphExists, {
      "trope/triples.yaml": `
        relations:
          - { relation: INVERTS, trope: doubles, evidence: [{ review: first-essay, paragraphs: [2, 5] }] }
      `,
      "place/somewhere.yaml": "facts: { name: [{ common: true }, { review: second-essay, paragraphs: [4] }] }",
    }).toEqual([
      {
        at: "trope/triples.yaml:2:92",
        path: "relations[0].evidence[0].paragraphs[1]",
        message: missing(5),
      },
      { at: "place/somewhere.yaml:1:72", path: "facts.name[1].paragraphs[0]", message: missing(4, 3) },
    ]);
  });

  test("an essay's own lists name no paragraph beyond its last", () => {
    expectProblems(paragraphExists, {
      "review/third-essay.yaml": `
        paragraphs:
          count: 4
          parts:
            STANDFIRST: [5]
            CAPTION: [2, 6]
            FURNITURE: [7]
        claims:
          - { id: 1-good, text: Good., paragraphs: [1, 8], about: [{ subject: alpha-1900, stance: PRAISES }] }
        mentions:
          - { node: alpha-1900, paragraphs: [9] }
      `,
    }).toEqual([
      { at: "review/third-essay.yaml:8:48", path: "claims[0].paragraphs[1]", message: missing(8) },
      { at: "review/third-essay.yaml:10:38", path: "mentions[0].paragraphs[0]", message: missing(9) },
      { at: "review/third-essay.yaml:4:18", path: "paragraphs.parts.STANDFIRST[0]", message: missing(5) },
      { at: "review/third-essay.yaml:5:18", path: "paragraphs.parts.CAPTION[1]", message: missing(6) },
      { at: "review/third-essay.yaml:6:17", path: "paragraphs.parts.FURNITURE[0]", message: missing(7) },
    ]);
  });

  test("a reason for a paragraph beyond the last is reported at the paragraph's number", () => {
    expectProblems(paragraphExists, {
      "review/third-essay.yaml": `
        paragraphs:
          count: 4
          parts: {}
          uncited:
            1: Only a greeting.
            5: There is none.
      `,
    }).toEqual([{ at: "review/third-essay.yaml:6:5", path: "paragraphs.uncited.5", message: missing(5) }]);
  });

  test("no list of paragraphs names one twice", () => {
    expectProblems(paragraphExists, {
      "review/third-essay.yaml": `
        paragraphs: { count: 4, parts: { CAPTION: [4, 4] } }
        claims:
          - { id: 1-good, text: Good., paragraphs: [1, 2, 1], about: [{ subject: alpha-1900, stance: PRAISES }] }
        mentions:
          - { node: alpha-1900, paragraphs: [3, 3, 3] }
        facts: { title: [{ review: first-essay, paragraphs: [1, 1] }] }
      `,
    }).toEqual([
      {
        at: "review/third-essay.yaml:6:57",
        path: "facts.title[0].paragraphs[1]",
        message: "Paragraph 1 is listed twice.",
      },
      {
        at: "review/third-essay.yaml:3:51",
        path: "claims[0].paragraphs[2]",
        message: "Paragraph 1 is listed twice.",
      },
      {
        at: "review/third-essay.yaml:5:41",
        path: "mentions[0].paragraphs[1]",
        message: "Paragraph 3 is listed twice.",
      },
      {
        at: "review/third-essay.yaml:5:44",
        path: "mentions[0].paragraphs[2]",
        message: "Paragraph 3 is listed twice.",
      },
      {
        at: "review/third-essay.yaml:1:47",
        path: "paragraphs.parts.CAPTION[1]",
        message: "Paragraph 4 is listed twice.",
      },
    ]);
  });

  test("the paragraphs of a missing essay are not counted", () => {
    expectValid(paragraphExists, {
      "place/somewhere.yaml": "facts: { name: [{ review: none, paragraphs: [99] }] }",
    });
  });
});
