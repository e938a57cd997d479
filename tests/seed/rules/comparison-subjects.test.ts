import { describe, test } from "vitest";
import { comparisonSubjects } from "../../../seed/rules/comparison-subjects.ts";
import { expectProblems, expectValid } from "./expect.ts";

const one = "about: [{ subject: alpha-1900, stance: PRAISES }]";
const two = "about: [{ subject: alpha-1900, stance: PRAISES }, { subject: beta-1950, stance: PRAISES }]";

function claimsWith(...rest: readonly string[]): string {
  return [
    "claims:",
    ...rest.map((keys, index) => `  - { id: 1-${index}, text: Fine., paragraphs: [1], ${keys} }`),
  ].join("\n");
}

describe("comparison-subjects", () => {
  test("a comparison of two subjects may say a likeness, a difference or both", () => {
    expectValid(comparisonSubjects, {
      "review/third-essay.yaml": claimsWith(
        `${two}, comparison: { likeness: true, difference: false, explicit: true }`,
        `${two}, comparison: { likeness: false, difference: true, explicit: false }`,
        `${two}, comparison: { likeness: true, difference: true, explicit: true }`,
      ),
    });
  });

  test("a claim about two subjects need not compare them", () => {
    expectValid(comparisonSubjects, { "review/third-essay.yaml": claimsWith(one, two) });
  });

  test("a comparison has two subjects or more", () => {
    expectProblems(comparisonSubjects, {
      "review/third-essay.yaml": claimsWith(
        two,
        `comparison: { likeness: true, difference: true, explicit: true }, ${one}`,
      ),
    }).toEqual([
      {
        at: "review/third-essay.yaml:3:46",
        path: "claims[1].comparison",
        message: "A comparison needs two subjects or more.",
      },
    ]);
  });

  test("a comparison says something", () => {
    expectProblems(comparisonSubjects, {
      "review/third-essay.yaml": claimsWith(
        `comparison: { likeness: false, difference: false, explicit: true }, ${two}`,
      ),
    }).toEqual([
      {
        at: "review/third-essay.yaml:2:46",
        path: "claims[0].comparison",
        message: "A comparison states a likeness, a difference or both.",
      },
    ]);
  });
});
