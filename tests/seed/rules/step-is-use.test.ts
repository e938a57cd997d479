import { describe, test } from "vitest";
import { stepIsUse } from "../../../seed/rules/step-is-use.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("step-is-use", () => {
  test("a step may name the one use of a trope, or one of several by its usage", () => {
    expectValid(stepIsUse, {
      "chain/doubles.yaml": `
        steps:
          - { work: old-tale, trope: doubles }
          - { work: alpha-1900, trope: doubles, usage: STRAIGHT }
          - { work: beta-1950, trope: doubles, usage: PLAYED_WITH }
      `,
    });
  });

  test("a work in a chain lists the trope among its uses", () => {
    expectProblems(stepIsUse, {
      "chain/doubles.yaml": `
        steps:
          - { work: old-tale, trope: doubles }
          - { work: gamma-2000, trope: doubles, usage: STRAIGHT }
          - { work: greek-letters, trope: doubles }
      `,
    }).toEqual([
      {
        at: "chain/doubles.yaml:3:5",
        path: "steps[1]",
        message: '"gamma-2000" does not list the trope "doubles" among its uses.',
      },
      {
        at: "chain/doubles.yaml:4:5",
        path: "steps[2]",
        message: '"greek-letters" does not list the trope "doubles" among its uses.',
      },
    ]);
  });

  test("a step's usage is one that the work states", () => {
    expectProblems(stepIsUse, {
      "chain/doubles.yaml": `
        steps:
          - { work: old-tale, trope: doubles, usage: STRAIGHT }
          - { work: beta-1950, trope: doubles, usage: INVERTED }
      `,
    }).toEqual([
      {
        at: "chain/doubles.yaml:2:39",
        path: "steps[0].usage",
        message: '"old-tale" does not use "doubles" in the way STRAIGHT.',
      },
      {
        at: "chain/doubles.yaml:3:40",
        path: "steps[1].usage",
        message: '"beta-1950" does not use "doubles" in the way INVERTED.',
      },
    ]);
  });

  test("a step says which of several uses it means", () => {
    expectProblems(stepIsUse, {
      "chain/doubles.yaml": `
        steps:
          - { work: alpha-1900, trope: doubles }
          - { work: beta-1950, trope: doubles }
      `,
    }).toEqual([
      {
        at: "chain/doubles.yaml:3:5",
        path: "steps[1]",
        message: '"beta-1950" uses "doubles" in several ways: say which with "usage".',
      },
    ]);
  });

  test("a step whose work is missing or could not be read is left to the rule about references", () => {
    const doubles = {
      "chain/doubles.yaml": `
        steps:
          - { work: alpha-1900, trope: doubles }
          - { work: none, trope: doubles }
      `,
    };
    expectValid(stepIsUse, doubles);
    expectValid(stepIsUse, doubles, ["alpha-1900"]);
  });
});
