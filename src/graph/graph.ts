import { type RelationshipType, relationshipTypes } from "./vocabulary.ts";

/** A property as both engines store it: no maps, no nulls, one type for each name. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node of the film graph. `labels` leaves out the common label, which every node carries. */
export interface GraphNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** An edge from its tail to its head. Its id, see {@link edgeId}, is unique among the edges of the graph. */
export interface GraphEdge {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The id of an edge: what it joins, then what tells it from others between them. Ids of nodes hold no blank. */
export function edgeId(from: string, type: RelationshipType, to: string, part?: string): string {
  return part === undefined ? `${from} ${type} ${to}` : `${from} ${type} ${to} ${part}`;
}

const types = new Map<string, RelationshipType>(relationshipTypes.map((type) => [type, type]));

/** What an edge joins, read from its id, which engines give fastest. Null for an id that no edge of ours has. */
export function readEdgeId(id: string): Pick<GraphEdge, "from" | "type" | "to"> | null {
  const [from, word = "", to] = id.split(" ", 3);
  const type = types.get(word);
  return from && type && to ? { from, type, to } : null;
}

/** The new id of each record that was renamed, by its old one. */
export type Redirects = ReadonlyMap<string, string>;

/** A whole graph, as the seed files state it, before any engine holds it. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly redirects?: Redirects;
}

/**
 * Throws unless a graph is whole: ids are unique, those of nodes hold no blank, edges join its own nodes and are named
 * after them, redirects lead to its nodes. A database would silently drop an edge to nowhere.
 */
export function assertWhole(graph: Graph): void {
  const ids = distinctIds("nodes", graph.nodes);
  distinctIds("edges", graph.edges);
  for (const id of ids) {
    if (id.includes(" ")) throw new Error(`The ids of a graph's nodes must hold no blank, but one is "${id}".`);
  }
  for (const { id, type, from, to } of graph.edges) {
    const missing = [from, to].find((end) => !ids.has(end));
    if (missing !== undefined)
      throw new Error(`A graph's edges must join its own nodes, but no node has the id "${missing}".`);
    const named = edgeId(from, type, to);
    if (id !== named && !id.startsWith(`${named} `))
      throw new Error(
        `A graph's edges must be called after what they join, here "${named}", but one is called "${id}".`,
      );
  }
  for (const [id, to] of resolveRedirects(graph)) {
    if (ids.has(id) || !ids.has(to))
      throw new Error(`A graph's redirects must lead from an old id to a node, but "${id}" leads to "${to}".`);
  }
}

function distinctIds(what: string, items: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) throw new Error(`A graph's ids must stand once, but two ${what} have the id "${id}".`);
    ids.add(id);
  }
  return ids;
}

/** A graph's redirects in the order of the old ids. The new id of a record that was renamed again is its last one. */
export function resolveRedirects({ redirects = new Map() }: Graph): Redirects {
  return new Map([...redirects.keys()].sort().map((id) => [id, lastId(id, redirects)]));
}

function lastId(id: string, redirects: Redirects): string {
  const passed = new Set<string>();
  let last = id;
  for (let next = redirects.get(id); next !== undefined && !passed.has(next); next = redirects.get(next)) {
    passed.add(next);
    last = next;
  }
  return last;
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

/** The first of the items for which a measure is least; undefined where there are none. */
export function leastBy<Item>(items: Iterable<Item>, measure: (item: Item) => number): Item | undefined {
  let least: Item | undefined;
  for (const item of items) if (least === undefined || measure(item) < measure(least)) least = item;
  return least;
}
