import { expect, test } from "vitest";
import { benchmarkGraph } from "../../bench/benchmark-graph.ts";
import { contenders } from "../../bench/contenders.ts";
import { generateUses } from "../../bench/generated-uses.ts";
import { sampleOf } from "../../bench/sample.ts";
import { requestsFor } from "../../bench/scenario.ts";
import { exampleOperations, scenarios, scenariosOf } from "../../bench/scenarios.ts";

const sample = sampleOf(benchmarkGraph(generateUses(0.02, 7), 7), 7);

test.each(scenarios)("the scenario $name has requests in every dialect, or a sentence why not", (scenario) => {
  const requests = scenario.requests(sample);
  for (const dialect of ["product", "plain", "library", "floor"] as const) {
    expect(dialect in requests || scenario.unsupported[dialect]?.endsWith(".")).toBe(true);
    expect(dialect in requests && scenario.unsupported[dialect] !== undefined).toBe(false);
  }
});

test.each(contenders)(
  "the contender $name has requests, or a sentence why not, in each of its scenarios",
  (contender) => {
    const found = scenariosOf(contender).map((scenario) => requestsFor(contender, scenario, sample));
    expect(found.filter((requests) => requests.length === 0)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  },
);

test("a ready buffer is asked for at a path for each repeated scenario", () => {
  const buffer = contenders.filter(({ dialect }) => dialect === "buffer");
  const requests = buffer.flatMap((each) => scenariosOf(each).map((scenario) => requestsFor(each, scenario, sample)));
  expect(requests).toMatchObject([[{ path: "/repeated-point" }], [{ path: "/repeated-list" }]]);
});

test("the example operations are those of both dialects of GraphQL, and of a burst", () => {
  const found = exampleOperations(sample, 7).map(({ scenario, dialect }) => `${scenario}, ${dialect}`);
  expect(found).toEqual([
    ...scenarios.map(({ name }) => `${name}, product`),
    ...["point", "nested", "list", "page", "compare"].map((name) => `${name}, library`),
    "cold burst, product",
    "cold burst, library",
  ]);
});
