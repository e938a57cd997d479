import { describe, test } from "vitest";
import { referenceExists } from "../../../seed/rules/reference-exists.ts";
import { expectProblems } from "./expect.ts";

describe("reference-exists on kinds", () => {
  test("a debate rests on claims alone", () => {
    expectProblems(referenceExists, {
      "debate/good-or-bad.yaml": "sides: [{ position: Good., claims: [alpha-1900, organisation/studio] }]",
    }).toEqual([
      {
        at: "debate/good-or-bad.yaml:1:37",
        path: "sides[0].claims[0]",
        message: '"alpha-1900" is a Work, but only a Claim is allowed here.',
      },
      {
        at: "debate/good-or-bad.yaml:1:49",
        path: "sides[0].claims[1]",
        message: '"organisation/studio" is an Organisation, but only a Claim is allowed here.',
      },
    ]);
  });

  test("a claim is not about a source", () => {
    expectProblems(referenceExists, {
      "review/third-essay.yaml": `
        claims:
          - id: 1-good
            text: Good.
            paragraphs: [1]
            about: [{ subject: source/catalogue, stance: PRAISES }]
      `,
    }).toEqual([
      {
        at: "review/third-essay.yaml:5:15",
        path: "claims[0].about[0].subject",
        message:
          '"source/catalogue" is a Source, but only a Work, a Character, a Trope, a Person, a Review, a Claim, a Bond, an Organisation or a Place is allowed here.',
      },
    ]);
  });

  test("a record is distinct from records that there are, of its own kind", () => {
    expectProblems(referenceExists, {
      "person/somebody.yaml": "distinctFrom: [player, harbour]",
    }).toEqual([
      { at: "person/somebody.yaml:1:24", path: "distinctFrom[1]", message: 'There is no "person/harbour".' },
    ]);
  });

  test("a step's characters are characters", () => {
    expectProblems(referenceExists, {
      "chain/doubles.yaml": `
        steps:
          - { work: alpha-1900, trope: doubles, characters: [beta-1950/robot>engineer] }
          - { work: beta-1950, trope: doubles, usage: AVERTED }
      `,
    }).toEqual([
      {
        at: "chain/doubles.yaml:2:54",
        path: "steps[0].characters[0]",
        message: '"beta-1950/robot>engineer" is a Bond, but only a Character is allowed here.',
      },
    ]);
  });
});
