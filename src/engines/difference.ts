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
  const nodes = compare(
    stored.nodes,
    wanted.nodes,
    (a, b) => sameLabels(a, b) && isDeepStrictEqual(a.properties, b.properties),
  );
  const reattached = new Set<string>();
  const storedEdges = new Map(stored.edges.map((edge) => [edge.id, edge]));
  for (const { id, type, from, to } of wanted.edges) {
    const old = storedEdges.get(id);
    if (old && (old.type !== type || old.from !== from || old.to !== to)) reattached.add(id);
  }
  const edges = compare(
    stored.edges.filter(({ id }) => !reattached.has(id)),
    wanted.edges,
    (a, b) => isDeepStrictEqual(a.properties, b.properties),
  );
  return {
    addedNodes: nodes.added,
    changedNodes: nodes.changed,
    removedNodes: nodes.removed,
    addedEdges: edges.added,
    changedEdges: edges.changed,
    removedEdges: [...edges.removed, ...stored.edges.filter(({ id }) => reattached.has(id))],
  };
}

function compare<Item extends { readonly id: string }>(
  stored: readonly Item[],
  wanted: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): { added: Item[]; changed: Item[]; removed: Item[] } {
  const old = new Map(stored.map((item) => [item.id, item]));
  const added: Item[] = [];
  const changed: Item[] = [];
  for (const item of wanted) {
    const before = old.get(item.id);
    if (!before) added.push(item);
    else if (!same(before, item)) changed.push(item);
    old.delete(item.id);
  }
  return { added, changed, removed: [...old.values()] };
}

function sameLabels(a: GraphNode, b: GraphNode): boolean {
  return isDeepStrictEqual([...a.labels].sort(), [...b.labels].sort());
}
