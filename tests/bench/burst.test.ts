import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { benchmarkGraph } from "../../bench/benchmark-graph.ts";
import { burst, shapeOf } from "../../bench/burst.ts";
import { generateUses } from "../../bench/generated-uses.ts";
import { productOperation } from "../../bench/operations.ts";
import { sampleOf } from "../../bench/sample.ts";
import { createSchema } from "../../src/graphql/schema.ts";

const sample = sampleOf(benchmarkGraph(generateUses(0.02, 7), 7), 7);
const seen = new Set<string>();
const first = burst(sample, 200, 1, seen);
const second = burst(sample, 200, 2, seen);

test("bursts hold no operation of a shape that an earlier one had", () => {
  expect(new Set([...first, ...second].map(shapeOf)).size).toBe(400);
});

test("a burst holds only operations that this project's schema allows", () => {
  const schema = createSchema();
  const wrong = [...first, ...second].flatMap((operation) =>
    validate(schema, parse(productOperation(operation).query)),
  );
  expect(wrong).toEqual([]);
});

test("a burst is the same for the same seed", () => {
  expect(burst(sample, 20, 1, new Set())).toEqual(first.slice(0, 20));
});
