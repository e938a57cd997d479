import { describe, test } from "vitest";
import { yearsInOrder } from "../../../seed/rules/years-in-order.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("years-in-order", () => {
  test("the years of a work may rise, be equal, or be BC", () => {
    expectValid(yearsInOrder, {
      "work/delta.yaml": "year: 1960\nendYear: 1961\nyearEarliest: 1959\nyearLatest: 1960",
      "work/epsilon.yaml": "year: 1960\nendYear: 1960\nyearEarliest: 1960\nyearLatest: 1960",
      "work/zeta.yaml": "yearEarliest: -400\nyearLatest: -300",
    });
  });

  test("a work may state any one of its years alone", () => {
    expectValid(yearsInOrder, {
      "work/delta.yaml": "year: 1960",
      "work/epsilon.yaml": "endYear: 1960",
      "work/zeta.yaml": "yearEarliest: 1960",
      "work/eta.yaml": "yearLatest: 1960",
    });
  });

  test.each([
    ["year", "endYear"],
    ["yearEarliest", "yearLatest"],
    ["yearEarliest", "year"],
    ["year", "yearLatest"],
  ])("a work's %s is not after its %s", (before, after) => {
    expectProblems(yearsInOrder, { "work/delta.yaml": `${before}: 1961\n${after}: 1960` }).toEqual([
      { at: "work/delta.yaml:2:1", path: after, message: `${after} 1960 must not be before ${before} 1961.` },
    ]);
  });
});
