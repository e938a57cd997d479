import type { Graph, GraphEdge, GraphNode } from "../../../src/graph/graph.ts";
import { graphOf, worldFolder } from "../../world.ts";
import { type Files, worldWith } from "../temporary.ts";

/** The graph of the tiny seed. */
export const world = graphOf(worldFolder);

/** The node with this id. Throws where there is none. */
export function node(id: string, graph = world): GraphNode {
  const found = graph.nodes.find((each) => each.id === id);
  if (!found) throw new Error(`The graph must have a node "${id}".`);
  return found;
}

/** The edge with this id. Throws where there is none. */
export function edge(id: string, graph = world): GraphEdge {
  const found = graph.edges.find((each) => each.id === id);
  if (!found) throw new Error(`The graph must have an edge "${id}".`);
  return found;
}

/** The graph of the world with these files added or replaced. */
export function graphWith(files: Files): Graph {
  return graphOf(worldWith(files));
}

/** The evidence of one piece, as the lists hold it. */
export function evidence(
  piece: Partial<Record<"Origin" | "Review" | "Paragraphs" | "Source" | "Locator" | "Certainty" | "Note", string>>,
) {
  const base = {
    Origin: "COMMON",
    Review: "",
    Paragraphs: "",
    Source: "",
    Locator: "",
    Certainty: "INFERRED",
    Note: "",
    ...piece,
  };
  return Object.fromEntries(Object.entries(base).map(([list, value]) => [`evidence${list}`, [value]]));
}

/** The text of an unsigned review of one paragraph, with these further keys. */
export function essay(rest: string): string {
  return `title: Another essay
titleCertainty: UNKNOWN
publication: quarterly
byline: UNSIGNED
publishedCertainty: UNKNOWN
facts: { title: [{ common: true }], publication: [{ common: true }] }
paragraphs: { count: 1, parts: {} }
${rest}
`;
}
