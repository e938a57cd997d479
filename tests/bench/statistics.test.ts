import { expect, test } from "vitest";
import { quantile, ratioOf, spreadOf } from "../../bench/statistics.ts";

test("a spread is the median and the quartiles, whatever the order", () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, lower: 2, upper: 4, count: 5 });
  expect(spreadOf([7])).toEqual({ median: 7, lower: 7, upper: 7, count: 1 });
  expect(spreadOf([])).toBeUndefined();
});

test("a quantile between two values is interpolated", () => {
  expect(quantile([0, 10], 0.25)).toBe(2.5);
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([1, 2, 3], 1)).toBe(3);
});

test("a ratio compares only measurements of the same round", () => {
  const ones = new Map([
    [0, 10],
    [1, 100],
    [2, 30],
  ]);
  const others = new Map([
    [0, 5],
    [1, 50],
    [3, 1],
  ]);
  expect(ratioOf(ones, others)).toEqual({ median: 2, lower: 2, upper: 2, count: 2 });
  expect(ratioOf(ones, new Map())).toBeUndefined();
});
