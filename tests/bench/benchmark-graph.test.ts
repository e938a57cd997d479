import { expect, test } from "vitest";
import { benchmarkGraph } from "../../bench/benchmark-graph.ts";
import { generateUses } from "../../bench/generated-uses.ts";
import { sampleOf } from "../../bench/sample.ts";
import { assertWhole } from "../../src/graph/graph.ts";

const graph = benchmarkGraph(generateUses(0.02, 7), 7);

test("the benchmark's graph is whole, and has every stored property of a work", () => {
  assertWhole(graph);
  expect(Object.keys(graph.nodes[0]?.properties ?? {})).toEqual(
    expect.arrayContaining(["label", "sortKey", "sortYear", "sortNewest", "degree", "tropeWeight", "search"]),
  );
  expect(Object.keys(graph.edges[0]?.properties ?? {})).toHaveLength(7);
});

test("a sample holds only ids of the graph, and triples of three works", () => {
  const sample = sampleOf(graph, 7);
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const asked = [sample.points, sample.nested, sample.lineages, sample.paths, sample.triples, sample.similar].flat(2);
  expect(asked.filter((id) => !ids.has(id))).toEqual([]);
  expect(sample.triples.every((triple) => new Set(triple).size === 3)).toBe(true);
});
