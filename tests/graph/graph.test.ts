import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertWhole, type Graph, groupBy } from "../../src/graph/graph.ts";
import { graphs } from "./arbitrary.ts";

describe("assertWhole", () => {
  const node = { id: "a", labels: ["Work"], properties: {} };
  const edge = { id: "1", type: "USES", from: "a", to: "a", properties: {} } as const;

  test("a graph whose ids stand once and whose edges join its nodes is whole", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(() => assertWhole(graph)).not.toThrow();
      }),
    );
    expect(() => assertWhole({ nodes: [], edges: [] })).not.toThrow();
  });

  test.each<[string, Graph, string]>([
    [
      "two nodes of one id",
      { nodes: [node, { ...node, labels: ["Trope"] }], edges: [] },
      'A graph\'s ids must stand once, but two nodes have the id "a".',
    ],
    [
      "two edges of one id",
      { nodes: [node], edges: [edge, { ...edge, type: "MENTIONS" }] },
      'A graph\'s ids must stand once, but two edges have the id "1".',
    ],
    [
      "an edge from nowhere",
      { nodes: [node], edges: [{ ...edge, from: "b" }] },
      'A graph\'s edges must join its own nodes, but no node has the id "b".',
    ],
    [
      "an edge to nowhere",
      { nodes: [node], edges: [{ ...edge, to: "c" }] },
      'A graph\'s edges must join its own nodes, but no node has the id "c".',
    ],
  ])("a graph with %s is not", (_what, graph, message) => {
    expect(() => assertWhole(graph)).toThrow(message);
  });

  test("a node and an edge may have one id", () => {
    expect(() => assertWhole({ nodes: [node], edges: [{ ...edge, id: "a" }] })).not.toThrow();
  });
});

describe("groupBy", () => {
  test("items of one key come together, keys and items in the order in which they first come", () => {
    const groups = groupBy(["her", "ex machina", "hal", "exit"], (word) => word.slice(0, 1));
    expect([...groups]).toEqual([
      ["h", ["her", "hal"]],
      ["e", ["ex machina", "exit"]],
    ]);
  });

  test("nothing makes no groups, and items may come from any iterable", () => {
    expect([...groupBy([], String)]).toEqual([]);
    expect([...groupBy(new Set([1, 2]), String)]).toEqual([
      ["1", [1]],
      ["2", [2]],
    ]);
  });

  test("no item is lost, doubled or put under another's key", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), (items) => {
        const groups = groupBy(items, (item) => String(item % 3));
        for (const [key, group] of groups) expect(group).toEqual(items.filter((item) => String(item % 3) === key));
        expect([...groups.values()].flat()).toHaveLength(items.length);
      }),
    );
  });
});
