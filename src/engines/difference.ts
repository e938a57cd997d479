import { isDeepStrictEqual } from "node:util";
import type { Graph, GraphEdge, GraphNode } from "../graph/graph.ts";

/** What must be written to make one graph equal to another. */
export interface Difference {
  readonly addedNodes: readonly GraphNode[];
  readonly changedNodes: readonly GraphNode[];
  readonly removedNodes: readonly GraphNode[];
  readonly addedEdges: readonly GraphEdge[];
  readonly changedEdges: readonly GraphEdge[];
  readonly removedEdges: readonly GraphEdge[];
}

/**
 * Compares a stored graph with the wanted one. An edge whose type or ends changed, or that somebody stored twice, is removed
 * and added again.
 */
export function difference(stored: Graph, wanted: Graph): Difference {
  const [addedNodes, changedNodes, removedNodes] = compare(stored.nodes, wanted.nodes, nodeParts);
  const [addedEdges, changedEdges, removedEdges] = compare(stored.edges, wanted.edges, edgeParts);
  return { addedNodes, changedNodes, removedNodes, addedEdges, changedEdges, removedEdges };
}

type Parts = readonly [identity: string, content: unknown];

function nodeParts({ id, labels, properties }: GraphNode): Parts {
  return [id, [[...labels].sort(), properties]];
}

function edgeParts({ id, type, from, to, properties }: GraphEdge): Parts {
  return [[id, type, from, to].join(" "), properties];
}

function compare<Item>(stored: readonly Item[], wanted: readonly Item[], parts: (item: Item) => Parts) {
  const old = new Map<string, Item>();
  const twice = new Set<string>();
  for (const item of stored) {
    const [identity] = parts(item);
    if (old.has(identity)) twice.add(identity);
    old.set(identity, item);
  }
  const added: Item[] = [];
  const changed: Item[] = [];
  for (const item of wanted) {
    const [identity, content] = parts(item);
    const before = twice.has(identity) ? undefined : old.get(identity);
    if (!before) {
      added.push(item);
      continue;
    }
    if (!isDeepStrictEqual(parts(before)[1], content)) changed.push(item);
    old.delete(identity);
  }
  return [added, changed, [...old.values()]] as const;
}
