import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  datasetNode,
  datasetText,
  graphHash,
  readDataset,
  readRedirects,
  redirectsText,
} from "../../src/graph/dataset.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { nodeKinds } from "../../src/graph/vocabulary.ts";
import { graphOf, worldFolder } from "../world.ts";
import { graphs, reordered } from "./arbitrary.ts";

const graph: Graph = {
  nodes: [
    { id: "her-2013", labels: ["Work", "Film"], properties: { title: "Her", year: 2013 } },
    { id: "trope/voice", labels: ["Trope"], properties: { name: "Voice", alternativeNames: ["a", "b"] } },
  ],
  edges: [{ id: "1", type: "USES", from: "her-2013", to: "trope/voice", properties: { usage: "STRAIGHT" } }],
};

describe("graphHash", () => {
  test("the hash of a graph is a SHA-256 in hexadecimal", () => {
    expect(graphHash(graph)).toMatch(/^[0-9a-f]{64}$/);
    expect(graphHash({ nodes: [], edges: [] })).toMatch(/^[0-9a-f]{64}$/);
  });

  test("the hash of a graph does not depend on the order of nodes, edges or properties", () => {
    fc.assert(
      fc.property(
        graphs.chain((given) => fc.tuple(fc.constant(given), reordered(given))),
        ([given, other]) => {
          const turned = other.nodes.map((node) => ({
            ...node,
            properties: Object.fromEntries(Object.entries(node.properties).reverse()),
          }));
          expect(graphHash({ ...other, nodes: turned })).toBe(graphHash(given));
        },
      ),
    );
  });

  test.each<[string, (graph: Graph) => Graph]>([
    ["a node is gone", ({ nodes, edges }) => ({ nodes: nodes.slice(0, 1), edges })],
    ["an edge is gone", ({ nodes }) => ({ nodes, edges: [] })],
    ["a node's id changes", (given) => changedNode(given, { id: "her" })],
    ["a label changes", (given) => changedNode(given, { labels: ["Work"] })],
    ["a property changes", (given) => changedNode(given, { properties: { title: "Her", year: 2014 } })],
    ["a number becomes a word", (given) => changedNode(given, { properties: { title: "Her", year: "2013" } })],
    ["a property is gone", (given) => changedNode(given, { properties: { title: "Her" } })],
    ["a redirect is added", (given) => ({ ...given, redirects: new Map([["her", "her-2013"]]) })],
    ["an edge's id changes", (given) => changedEdge(given, { id: "2" })],
    ["an edge's type changes", (given) => changedEdge(given, { type: "EMBODIES" })],
    ["an edge is reversed", (given) => changedEdge(given, { from: "trope/voice", to: "her-2013" })],
    ["an edge's property changes", (given) => changedEdge(given, { properties: { usage: "AVERTED" } })],
  ])("the hash of a graph changes when %s", (_what, change) => {
    expect(graphHash(change(graph))).not.toBe(graphHash(graph));
  });
});

function changedNode({ nodes: [first, ...rest], edges }: Graph, change: Partial<Graph["nodes"][number]>): Graph {
  return { nodes: first ? [{ ...first, ...change }, ...rest] : [], edges };
}

function changedEdge({ nodes, edges: [first, ...rest] }: Graph, change: Partial<Graph["edges"][number]>): Graph {
  return { nodes, edges: first ? [{ ...first, ...change }, ...rest] : [] };
}

describe("the dataset's node", () => {
  test("the dataset's node holds the version, the hash and the number of nodes of each kind", () => {
    const { id, labels, properties } = datasetNode(3, "abc", graph);
    expect({ id, labels }).toEqual({ id: "dataset", labels: ["Dataset"] });
    expect(properties).toEqual({
      label: "The film graph's data set",
      version: 3,
      hash: "abc",
      countKinds: nodeKinds,
      counts: nodeKinds.map((kind) => (kind === "WORK" || kind === "TROPE" ? 1 : 0)),
      edgeCount: 1,
      redirectsFrom: [],
      redirectsTo: [],
    });
  });

  test("the dataset's node counts nodes that have a kind, each once", () => {
    const world = graphOf(worldFolder);
    const { counts } = datasetNode(1, "", world).properties;
    expect((counts as number[]).reduce((sum, count) => sum + count, 0)).toBe(world.nodes.length);
  });

  test("the dataset's node holds the old id of each renamed record with the last of its new ids", () => {
    const redirects = new Map([
      ["her-2012", "her-2013"],
      ["her", "her-2012"],
      ["trope/speech", "trope/voice"],
    ]);
    const { redirectsFrom, redirectsTo } = datasetNode(3, "abc", { ...graph, redirects }).properties;
    expect(redirectsFrom).toEqual(["her", "her-2012", "trope/speech"]);
    expect(redirectsTo).toEqual(["her-2013", "her-2013", "trope/voice"]);
    const columns = [redirectsFrom, redirectsTo] as Parameters<typeof readRedirects>[0];
    expect(readRedirects(columns).get("her")).toBe("her-2013");
  });
});

describe("readDataset", () => {
  test("the row of a dataset is read as its node was written", () => {
    const { version, hash, countKinds, counts } = datasetNode(3, "abc", graph).properties;
    const row = readDataset([version, hash, countKinds, counts] as Parameters<typeof readDataset>[0]);
    expect(row).toMatchObject({ version: 3, hash: "abc" });
    expect(row.counts.filter(({ count }) => count > 0)).toEqual([
      { kind: "WORK", count: 1 },
      { kind: "TROPE", count: 1 },
    ]);
    expect(row.counts.map(({ kind }) => kind)).toEqual(nodeKinds);
  });

  test("a kind of node without a number is counted as 0", () => {
    expect(readDataset([1, "abc", ["WORK", "TROPE"], [5]]).counts).toEqual([
      { kind: "WORK", count: 5 },
      { kind: "TROPE", count: 0 },
    ]);
  });
});

test("the statement for a dataset reads the properties that the loader writes, in that order", () => {
  expect(datasetText).toMatchInlineSnapshot(`
    "MATCH (dataset:FilmGraph {id: "dataset"})
    CALL () {
      MATCH (node:FilmGraph {id: "dataset"})
      RETURN collect([node.version, node.hash, node.countKinds, node.counts]) AS rows
    }
    RETURN dataset.version AS version, rows"
  `);
  expect(redirectsText).toMatchInlineSnapshot(`
    "MATCH (dataset:FilmGraph {id: "dataset"})
    CALL () {
      MATCH (node:FilmGraph {id: "dataset"})
      RETURN [coalesce(node.redirectsFrom, []), coalesce(node.redirectsTo, [])] AS rows
    }
    RETURN dataset.version AS version, rows"
  `);
});
