import { graphHash, readRedirects } from "../../src/graph/dataset.ts";
import type { Engine } from "../../src/engines/engine.ts";
import type { Graph, GraphEdge, Properties } from "../../src/graph/graph.ts";
import { datasetId, ownLabels } from "../../src/graph/vocabulary.ts";

/** Reads back everything that a database holds under the common label. */
export async function storedGraph(engine: Engine): Promise<Graph> {
  const nodes = await engine.read({
    text: "MATCH (node:FilmGraph) RETURN node.id, labels(node), properties(node)",
    parameters: {},
  });
  const edges = await engine.read({
    text: "MATCH (from:FilmGraph)-[edge]->(to:FilmGraph) WHERE edge.id IS NOT NULL RETURN edge.id, type(edge), from.id, to.id, properties(edge)",
    parameters: {},
  });
  const dataset = nodes.find(([id]) => id === datasetId)?.[2] as Readonly<Record<string, string[]>> | undefined;
  return {
    redirects: readRedirects([dataset?.["redirectsFrom"] ?? [], dataset?.["redirectsTo"] ?? []]),
    nodes: nodes
      .map(([id, labels, properties]) => ({
        id: id as string,
        labels: ownLabels.filter((label) => (labels as string[]).includes(label)),
        properties: withoutId(properties),
      }))
      .filter(({ id }) => id !== datasetId),
    edges: edges.map(([id, type, from, to, properties]) => ({
      ...({ id, type, from, to } as GraphEdge),
      properties: withoutId(properties),
    })),
  };
}

/** The hash of what is stored, computed from what is stored. */
export async function storedHash(engine: Engine): Promise<string> {
  return graphHash(inLabelOrder(await storedGraph(engine)));
}

/** A graph with every node's labels in one order, for engines keep none. */
export function inLabelOrder(graph: Graph): Graph {
  const nodes = graph.nodes.map((node) => ({
    ...node,
    labels: ownLabels.filter((label) => node.labels.includes(label)),
  }));
  return { ...graph, nodes };
}

function withoutId(properties: unknown): Properties {
  return Object.fromEntries(Object.entries(properties as Properties).filter(([name]) => name !== "id"));
}
