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

/** Compares a stored graph with the wanted one. An edge whose type or ends changed is removed and added again. */
export function difference(stored: Graph, wanted: Graph): Difference {
  const [addedNodes, changedNodes, removedNodes] = compare(
    stored.nodes,
    wanted.nodes,
    ({ id, labels, properties }) => ({
      identity: id,
      content: [[...labels].sort(), properties],
    }),
  );
  const [addedEdges, changedEdges, removedEdges] = compare(stored.edges, wanted.edges, ({ properties, ...ends }) => ({
    identity: [ends.id, ends.type, ends.from, ends.to].join(" "),
    content: properties,
  }));
  return { addedNodes, changedNodes, removedNodes, addedEdges, changedEdges, removedEdges };
}

function compare<Item>(
  stored: readonly Item[],
  wanted: readonly Item[],
  parts: (item: Item) => { readonly identity: string; readonly content: unknown },
): readonly [added: Item[], changed: Item[], removed: Item[]] {
  const old = new Map(stored.map((item) => [parts(item).identity, item]));
  const added: Item[] = [];
  const changed: Item[] = [];
  for (const item of wanted) {
    const { identity, content } = parts(item);
    const before = old.get(identity);
    if (!before) added.push(item);
    else if (!isDeepStrictEqual(parts(before).content, content)) changed.push(item);
    old.delete(identity);
  }
  return [added, changed, [...old.values()]];
}
