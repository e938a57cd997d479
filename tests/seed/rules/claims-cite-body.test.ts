import { describe, test } from "vitest";
import { claimsCiteBody } from "../../../seed/rules/claims-cite-body.ts";
import { expectProblems, expectValid } from "./expect.ts";

const paragraphs = "paragraphs: { count: 6, parts: { STANDFIRST: [1], CAPTION: [3], FURNITURE: [5, 6] } }";

describe("claims-cite-body", () => {
  test("a claim may rest on the essay's body, and a mention on any paragraph", () => {
    expectValid(claimsCiteBody, {
      "review/third-essay.yaml": `
        ${paragraphs}
        claims:
          - { id: 2-good, text: Good., paragraphs: [2, 4], about: [{ subject: alpha-1900, stance: PRAISES }] }
        mentions: [{ node: alpha-1900, paragraphs: [1, 3, 5] }]
      `,
    });
  });

  test("a claim rests on no standfirst, caption or furniture", () => {
    expectProblems(claimsCiteBody, {
      "review/third-essay.yaml": `
        ${paragraphs}
        claims:
          - { id: 1-good, text: Good., paragraphs: [1], about: [{ subject: alpha-1900, stance: PRAISES }] }
          - { id: 2-good, text: Good., paragraphs: [2, 3, 6], about: [{ subject: alpha-1900, stance: PRAISES }] }
      `,
    }).toEqual([
      {
        at: "review/third-essay.yaml:3:45",
        path: "claims[0].paragraphs[0]",
        message: "Paragraph 1 is STANDFIRST, not the critic's prose.",
      },
      {
        at: "review/third-essay.yaml:4:48",
        path: "claims[1].paragraphs[1]",
        message: "Paragraph 3 is CAPTION, not the critic's prose.",
      },
      {
        at: "review/third-essay.yaml:4:51",
        path: "claims[1].paragraphs[2]",
        message: "Paragraph 6 is FURNITURE, not the critic's prose.",
      },
    ]);
  });

  test("a paragraph that does not exist is left to the rule about paragraphs", () => {
    expectValid(claimsCiteBody, {
      "review/third-essay.yaml": `
        ${paragraphs}
        claims:
          - { id: 7-good, text: Good., paragraphs: [7], about: [{ subject: alpha-1900, stance: PRAISES }] }
      `,
    });
  });
});
