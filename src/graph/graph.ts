import type { RelationshipType } from "./vocabulary.ts";

/** A property as both engines store it: no maps, no nulls, one type for each name. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node of the film graph. `labels` leaves out the common label, which every node carries. */
export interface GraphNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** An edge from its tail to its head. Its id is unique among the edges of the graph. */
export interface GraphEdge {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A whole graph, as the seed files state it, before any engine holds it. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * Throws unless a graph is whole: ids stand once, and edges join its own nodes. The seed's rules promise as much; a
 * database would drop such an edge without a word.
 */
export function assertWhole({ nodes, edges }: Graph): void {
  const ids = new Set<string>();
  for (const { id } of nodes) {
    if (ids.has(id)) throw new Error(`A graph's ids must stand once, but two nodes have the id "${id}".`);
    ids.add(id);
  }
  const edgeIds = new Set<string>();
  for (const { id, from, to } of edges) {
    if (edgeIds.has(id)) throw new Error(`A graph's ids must stand once, but two edges have the id "${id}".`);
    edgeIds.add(id);
    const missing = [from, to].find((end) => !ids.has(end));
    if (missing !== undefined)
      throw new Error(`A graph's edges must join its own nodes, but no node has the id "${missing}".`);
  }
}

/** Groups items that have the same key, in the order in which keys first come. */
export function groupBy<Item>(items: Iterable<Item>, key: (item: Item) => string): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
