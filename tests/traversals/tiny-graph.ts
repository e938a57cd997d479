import { evidenceLists } from "../../src/graph/evidence.ts";
import type { Graph, GraphEdge, GraphNode, Properties } from "../../src/graph/graph.ts";

/** The ids of a kind of node. */
export function idsOf({ nodes }: Graph, label: string): string[] {
  return nodes.filter(({ labels }) => labels[0] === label).map(({ id }) => id);
}

/** A node with what every node has. */
export function node(label: string, id: string, properties: Properties): GraphNode {
  return { id, labels: [label], properties: { label: id, ...properties } };
}

/** An edge that is common knowledge. */
export function edge(from: string, type: GraphEdge["type"], to: string): GraphEdge {
  const said: Readonly<Record<string, string>> = { Origin: "COMMON", Certainty: "CONFIRMED" };
  const evidence = Object.fromEntries(evidenceLists.map((list) => [`evidence${list}`, [said[list] ?? ""]]));
  return { id: `${from} ${type} ${to}`, type, from, to, properties: evidence };
}

/** Tropes, each pair the descendant and what it comes from. */
export function descending(pairs: readonly (readonly [string, string])[]): Graph {
  const ids = [...new Set(pairs.flat())];
  return {
    nodes: ids.map((id) => {
      const name = id.toUpperCase();
      return node("Trope", id, { label: name, name, alternativeNames: [], gloss: "" });
    }),
    edges: pairs.map(([from, to]) => edge(from, "DESCENDS_FROM", to)),
  };
}
