import { describe, expect, test } from "vitest";
import { createBudget, most, OperationStopped } from "../../src/query/budget.ts";

describe("a budget", () => {
  test.each([
    ["statements", "The operation takes more than the 200 statements that one may take; ask in several operations."],
    [
      "rows",
      "The operation reads 500001 rows of the graph, but one may read at most 500000; ask in several operations.",
    ],
    [
      "values",
      "The operation would bring the answer to 250001 values, which may hold at most 250000; select less of each.",
    ],
    [
      "price",
      "The operation would bring the price to 1001, which may be at most 1000; ask in several operations or select less of each.",
    ],
  ] as const)("a budget allows as many %s as there may be, and then nothing at all", (what, message) => {
    const budget = createBudget(Infinity);
    budget.spend(what, most[what]);
    expect(budget.stopped()).toBeUndefined();
    expect(() => budget.spend(what, 1)).toThrow(new OperationStopped("TOO_COSTLY", message));
    expect(budget.stopped()?.message).toBe(message);
    expect(() => budget.spend("rows", 0)).toThrow(message);
  });

  test("a budget names what spends too much", () => {
    const budget = createBudget(Infinity);
    expect(() => budget.spend("values", 300_000, '"Subgraph.edges" with 3000 items')).toThrow(
      '"Subgraph.edges" with 3000 items would bring the answer to 300000 values, which may hold at most 250000; select less of each.',
    );
  });

  test("a budget that was stopped allows nothing, and says the first reason", () => {
    const budget = createBudget(Infinity);
    budget.stop(new OperationStopped("TIMED_OUT", "Late."));
    budget.stop(new OperationStopped("CANCELLED", "Gone."));
    expect(() => budget.spend("statements", 0)).toThrow("Late.");
    expect(budget.stopped()?.code).toBe("TIMED_OUT");
  });

  test("a budget says what was spent, and how much time is left", () => {
    const budget = createBudget(performance.now() + 5_000);
    budget.spend("statements", 2);
    budget.spend("rows", 30);
    expect(budget.spent()).toEqual({ statements: 2, rows: 30, values: 0, price: 0 });
    expect(budget.remaining()).toBeGreaterThan(4_000);
    expect(budget.remaining()).toBeLessThanOrEqual(5_000);
    expect(createBudget(Infinity).remaining()).toBeUndefined();
    expect(createBudget(performance.now() - 1).remaining()).toBe(1);
  });
});
