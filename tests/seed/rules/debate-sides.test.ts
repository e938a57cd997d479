import { describe, test } from "vitest";
import { debateSides } from "../../../seed/rules/debate-sides.ts";
import { expectProblems, expectValid } from "./expect.ts";

const good = "{ position: Good., claims: [review/first-essay/2-fine-novel] }";
const bad = "{ position: Bad., claims: [review/first-essay/3-better-than] }";

describe("debate-sides", () => {
  test.each(["DIRECT", "DIFFERENT_WEIGHT", "CONFLICTING_DATA"])(
    "a debate of the kind %s may have two sides or more, even of one review",
    (kind) => {
      expectValid(debateSides, {
        "debate/good-or-bad.yaml": `
          kind: ${kind}
          sides: [${good}, ${bad}]
        `,
        "debate/good-bad-or-dull.yaml": `
          kind: ${kind}
          sides: [${good}, ${bad}, { position: Dull., claims: [review/unsigned-notice/1-dull] }]
        `,
      });
    },
  );

  test("an agreement may be of claims of two reviews", () => {
    expectValid(debateSides, {
      "debate/good.yaml": `
        kind: AGREEMENT
        sides:
          - position: Good.
            claims: [review/first-essay/2-fine-novel, review/first-essay/3-better-than, review/second-essay/2-agrees]
      `,
    });
  });

  test.each(["DIRECT", "DIFFERENT_WEIGHT", "CONFLICTING_DATA"])("a debate of the kind %s has two sides", (kind) => {
    expectProblems(debateSides, {
      "debate/good-or-bad.yaml": `
        kind: ${kind}
        sides: [${good}]
      `,
    }).toEqual([
      {
        at: "debate/good-or-bad.yaml:2:1",
        path: "sides",
        message: `A debate of the kind ${kind} needs two sides or more.`,
      },
    ]);
  });

  test("an agreement has one side", () => {
    expectProblems(debateSides, {
      "debate/good.yaml": `
        kind: AGREEMENT
        sides: [${good}, { position: Fine., claims: [review/second-essay/2-agrees] }]
      `,
    }).toEqual([{ at: "debate/good.yaml:2:1", path: "sides", message: "An agreement has exactly one side." }]);
  });

  test("no review agrees with itself", () => {
    expectProblems(debateSides, {
      "debate/good.yaml": `
        kind: AGREEMENT
        sides:
          - position: Good.
            claims: [review/first-essay/2-fine-novel, review/first-essay/3-better-than]
      `,
    }).toEqual([
      {
        at: "debate/good.yaml:4:5",
        path: "sides[0].claims",
        message: "An agreement needs claims of two reviews or more: no review agrees with itself.",
      },
    ]);
  });
});
