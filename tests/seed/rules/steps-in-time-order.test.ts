import { describe, test } from "vitest";
import { stepsInTimeOrder } from "../../../seed/rules/steps-in-time-order.ts";
import { expectProblems, expectValid } from "./expect.ts";

function chainOf(...works: readonly string[]): string {
  return ["steps:", ...works.map((work) => `  - { trope: doubles, work: ${work} }`)].join("\n");
}

describe("steps-in-time-order", () => {
  test("the steps of a chain may follow the years, with several in one year", () => {
    expectValid(stepsInTimeOrder, {
      "work/delta-1950.yaml": "year: 1950",
      "chain/doubles.yaml": chainOf("old-tale", "alpha-1900", "beta-1950", "delta-1950", "beta-1950", "gamma-2000"),
    });
  });

  test("a step whose bounds reach past those of the step before it may follow it", () => {
    expectValid(stepsInTimeOrder, {
      "work/delta.yaml": "yearEarliest: 1850\nyearLatest: 1900",
      "work/epsilon.yaml": "year: 1800\nendYear: 1901",
      "chain/doubles.yaml": chainOf("alpha-1900", "delta", "alpha-1900", "epsilon"),
    });
  });

  test("a work without a year may be any step of a chain", () => {
    expectValid(stepsInTimeOrder, {
      "chain/doubles.yaml": chainOf("gamma-2000", "greek-letters", "alpha-1900"),
    });
  });

  test("a step whose work is missing or could not be read has no place in time", () => {
    expectValid(stepsInTimeOrder, { "chain/doubles.yaml": chainOf("gamma-2000", "none", "alpha-1900") });
  });

  test("a step does not follow that of a younger work", () => {
    expectProblems(stepsInTimeOrder, {
      "work/delta.yaml": "yearEarliest: 1850\nyearLatest: 1899",
      "chain/doubles.yaml": chainOf("gamma-2000", "alpha-1900", "delta", "old-tale"),
    }).toEqual([
      {
        at: "chain/doubles.yaml:3:23",
        path: "steps[1].work",
        message: "This work (1900) is older than the one above it (2000).",
      },
      {
        at: "chain/doubles.yaml:4:23",
        path: "steps[2].work",
        message: "This work (1899) is older than the one above it (1900).",
      },
      {
        at: "chain/doubles.yaml:5:23",
        path: "steps[3].work",
        message: "This work (-300) is older than the one above it (1850).",
      },
    ]);
  });

  test("a work with only one known bound may follow where the other bound allows it", () => {
    expectValid(stepsInTimeOrder, {
      "work/delta.yaml": "yearLatest: 1950",
      "work/epsilon.yaml": "yearEarliest: 1900",
      "chain/doubles.yaml": chainOf("delta", "alpha-1900", "epsilon", "gamma-2000", "epsilon", "delta"),
    });
  });

  test("a work with only one known bound does not follow one that is certainly younger", () => {
    expectProblems(stepsInTimeOrder, {
      "work/delta.yaml": "yearLatest: 1899",
      "work/epsilon.yaml": "yearEarliest: 1901",
      "chain/doubles.yaml": chainOf("alpha-1900", "delta", "epsilon", "alpha-1900"),
    }).toEqual([
      {
        at: "chain/doubles.yaml:3:23",
        path: "steps[1].work",
        message: "This work (1899) is older than the one above it (1900).",
      },
      {
        at: "chain/doubles.yaml:5:23",
        path: "steps[3].work",
        message: "This work (1900) is older than the one above it (1901).",
      },
    ]);
  });
});
