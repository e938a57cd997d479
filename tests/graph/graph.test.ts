import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertWhole, edgeId, type Graph, groupBy, readEdgeId, resolveRedirects } from "../../src/graph/graph.ts";
import { graphs } from "./arbitrary.ts";

describe("assertWhole", () => {
  const node = { id: "a", labels: ["Work"], properties: {} };
  const edge = { id: "a USES a", type: "USES", from: "a", to: "a", properties: {} } as const;

  test("a graph with unique ids whose edges join its nodes is whole", () => {
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
      { nodes: [node], edges: [edge, { ...edge, properties: { role: "maker" } }] },
      'A graph\'s ids must stand once, but two edges have the id "a USES a".',
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
    [
      "a node that has a blank in its id",
      { nodes: [{ ...node, id: "a b" }], edges: [] },
      'The ids of a graph\'s nodes must hold no blank, but one is "a b".',
    ],
    [
      "an edge called after something else",
      { nodes: [node], edges: [{ ...edge, id: "a USES ab" }] },
      'A graph\'s edges must be called after what they join, here "a USES a", but one is called "a USES ab".',
    ],
    [
      "a redirect to nowhere",
      { nodes: [node], edges: [], redirects: new Map([["old", "b"]]) },
      'A graph\'s redirects must lead from an old id to a node, but "old" leads to "b".',
    ],
    [
      "a redirect from a node",
      { nodes: [node, { ...node, id: "b" }], edges: [], redirects: new Map([["a", "b"]]) },
      'A graph\'s redirects must lead from an old id to a node, but "a" leads to "b".',
    ],
    [
      "redirects in a circle",
      {
        nodes: [node],
        edges: [],
        redirects: new Map([
          ["b", "c"],
          ["c", "b"],
        ]),
      },
      'A graph\'s redirects must lead from an old id to a node, but "b" leads to "b".',
    ],
  ])("a graph with %s is not whole", (_what, graph, message) => {
    expect(() => assertWhole(graph)).toThrow(message);
  });
});

test("the redirect of an id that was renamed several times leads to its last id", () => {
  const redirects = new Map([
    ["c", "d"],
    ["a", "b"],
    ["b", "c"],
  ]);
  const graph = { nodes: [{ id: "d", labels: [], properties: {} }], edges: [], redirects };
  expect(() => assertWhole(graph)).not.toThrow();
  expect([...resolveRedirects(graph)]).toEqual([
    ["a", "d"],
    ["b", "d"],
    ["c", "d"],
  ]);
});

describe("the id of an edge", () => {
  test.each([
    ["a USES b", { from: "a", type: "USES", to: "b" }],
    ["person/a CREDITED_FOR b director of photography", { from: "person/a", type: "CREDITED_FOR", to: "b" }],
  ])("the edge id %j names the two ends", (id, ends) => {
    expect(readEdgeId(id)).toEqual(ends);
  });

  test("the id of an edge is made of its type and ends, and of what distinguishes it", () => {
    expect(edgeId("a", "USES", "b")).toBe("a USES b");
    expect(edgeId("a", "USES", "b", "AVERTED")).toBe("a USES b AVERTED");
  });

  test.each(["", "mine", "a USES", "a USES ", " USES b", "a SEEN_WITH b", "a uses b"])(
    "the id of an edge is not %j",
    (id) => {
      expect(readEdgeId(id)).toBeNull();
    },
  );
});

describe("groupBy", () => {
  test("items are grouped by key, with keys and items in their first order", () => {
    const groups = groupBy(["her", "ex machina", "hal", "exit"], (word) => word.slice(0, 1));
    expect([...groups]).toEqual([
      ["h", ["her", "hal"]],
      ["e", ["ex machina", "exit"]],
    ]);
  });

  test("no items make no groups, and items may come from any iterable", () => {
    expect([...groupBy([], String)]).toEqual([]);
    expect([...groupBy(new Set([1, 2]), String)]).toEqual([
      ["1", [1]],
      ["2", [2]],
    ]);
  });

  test("grouping loses no item, repeats none and puts none under another key", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), (items) => {
        const groups = groupBy(items, (item) => String(item % 3));
        for (const [key, group] of groups) expect(group).toEqual(items.filter((item) => String(item % 3) === key));
        expect([...groups.values()].flat()).toHaveLength(items.length);
      }),
    );
  });
});
