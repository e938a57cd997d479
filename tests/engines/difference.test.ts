import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphHash } from "../../src/graph/dataset.ts";
import { difference, type Difference } from "../../src/engines/difference.ts";
import type { Graph, GraphEdge, GraphNode } from "../../src/graph/graph.ts";
import { graphs, reordered } from "../graph/arbitrary.ts";

const nothing: Difference = {
  addedNodes: [],
  changedNodes: [],
  removedNodes: [],
  addedEdges: [],
  changedEdges: [],
  removedEdges: [],
};

const her: GraphNode = { id: "her-2013", labels: ["Work", "Film"], properties: { title: "Her", year: 2013 } };
const trope: GraphNode = { id: "trope/voice", labels: ["Trope"], properties: { name: "Voice" } };
const uses: GraphEdge = {
  id: "1",
  type: "USES",
  from: "her-2013",
  to: "trope/voice",
  properties: { note: ["a", "b"] },
};
const stored: Graph = { nodes: [her, trope], edges: [uses] };

/** What a database holds after a difference was written to it. */
function apply(graph: Graph, change: Difference): Graph {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  for (const { id } of change.removedEdges) edges.delete(id);
  for (const { id } of change.removedNodes) nodes.delete(id);
  for (const node of [...change.addedNodes, ...change.changedNodes]) nodes.set(node.id, node);
  for (const edge of change.addedEdges) edges.set(edge.id, edge);
  for (const { id, properties } of change.changedEdges) {
    const old = edges.get(id);
    if (old) edges.set(id, { ...old, properties });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

describe("difference", () => {
  test("there is no difference between a graph and itself, whatever its order", () => {
    fc.assert(
      fc.property(
        graphs.chain((graph) => fc.tuple(fc.constant(graph), reordered(graph))),
        ([graph, other]) => {
          expect(difference(graph, other)).toEqual(nothing);
        },
      ),
    );
  });

  test("an edge that is stored twice is removed and added again", () => {
    expect(difference({ ...stored, edges: [uses, uses] }, stored)).toEqual({
      ...nothing,
      addedEdges: [uses],
      removedEdges: [uses],
    });
  });

  test("the order of labels and properties makes no difference, that of a list does", () => {
    const turned: GraphNode = { id: "her-2013", labels: ["Film", "Work"], properties: { year: 2013, title: "Her" } };
    expect(difference(stored, { ...stored, nodes: [turned, trope] })).toEqual(nothing);
    const listed: GraphEdge = { ...uses, properties: { note: ["b", "a"] } };
    expect(difference(stored, { ...stored, edges: [listed] })).toEqual({ ...nothing, changedEdges: [listed] });
  });

  test("the difference from an empty graph adds everything, and to one removes everything", () => {
    const empty: Graph = { nodes: [], edges: [] };
    expect(difference(empty, stored)).toEqual({ ...nothing, addedNodes: [her, trope], addedEdges: [uses] });
    expect(difference(stored, empty)).toEqual({ ...nothing, removedNodes: [her, trope], removedEdges: [uses] });
  });

  test.each<[string, GraphNode]>([
    ["a property that is new", { ...her, properties: { ...her.properties, form: "FILM" } }],
    ["a property that is gone", { ...her, properties: { title: "Her" } }],
    ["a property of another value", { ...her, properties: { ...her.properties, year: 2014 } }],
    ["a property of another type", { ...her, properties: { ...her.properties, year: "2013" } }],
    ["a label that is new", { ...her, labels: ["Work", "Film", "Critic"] }],
    ["a label that is gone", { ...her, labels: ["Work"] }],
  ])("%s changes a node", (_what, changed) => {
    expect(difference(stored, { ...stored, nodes: [changed, trope] })).toEqual({ ...nothing, changedNodes: [changed] });
  });

  test("a property with another value changes an edge", () => {
    const changed: GraphEdge = { ...uses, properties: { note: ["a"] } };
    expect(difference(stored, { ...stored, edges: [changed] })).toEqual({ ...nothing, changedEdges: [changed] });
  });

  test.each<[string, GraphEdge]>([
    ["type", { ...uses, type: "EMBODIES" }],
    ["tail", { ...uses, from: "trope/voice" }],
    ["head", { ...uses, to: "her-2013" }],
  ])("an edge of another %s is removed and added, for no database can change it", (_what, moved) => {
    expect(difference(stored, { ...stored, edges: [moved] })).toEqual({
      ...nothing,
      addedEdges: [moved],
      removedEdges: [uses],
    });
  });

  test("a difference written to the stored graph gives the wanted one", () => {
    fc.assert(
      fc.property(graphs, graphs, (from, to) => {
        const after = apply(from, difference(from, to));
        expect(after.nodes).toHaveLength(to.nodes.length);
        expect(after.edges).toHaveLength(to.edges.length);
        expect(graphHash(after)).toBe(graphHash(to));
      }),
    );
  });

  test("a difference leaves out whatever is already as wanted", () => {
    fc.assert(
      fc.property(graphs, graphs, (from, to) => {
        const change = difference(from, to);
        const same = (a: GraphNode, b: GraphNode): boolean =>
          graphHash({ nodes: [a], edges: [] }) === graphHash({ nodes: [b], edges: [] });
        const untouched = to.nodes.filter((node) => from.nodes.some((old) => old.id === node.id && same(old, node)));
        const touched = new Set(
          [...change.addedNodes, ...change.changedNodes, ...change.removedNodes].map(({ id }) => id),
        );
        expect(untouched.filter(({ id }) => touched.has(id))).toEqual([]);
      }),
    );
  });
});
