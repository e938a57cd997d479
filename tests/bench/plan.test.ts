import { expect, test } from "vitest";
import { readPlan } from "../../bench/plan.ts";

test("a fraction plans a smoke run on a generated graph", () => {
  expect(readPlan(["--fraction", "0.02"])).toMatchObject({
    mode: "smoke",
    table: null,
    fraction: 0.02,
    growth: false,
  });
  expect(readPlan(["--quick"])).toMatchObject({ mode: "quick", burst: 40, growth: false });
  expect(readPlan([])).toMatchObject({ mode: "full", burst: 200, growth: true });
});

test.each([["--fraction", "2"], ["--fraction", "much"], ["--fast"]])("the options %s %s are refused", (...args) => {
  expect(() => readPlan(args)).toThrow();
});
