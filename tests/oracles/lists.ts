import assert from "node:assert";
import type { Graph, GraphEdge, GraphNode } from "../../src/graph/graph.ts";
import type { Hop } from "../../src/query/hop.ts";
import type { SortKey } from "../../src/query/keyset.ts";
import type { Collection } from "../../src/query/collection.ts";
import { labelOf } from "../../src/graph/vocabulary.ts";

/** An edge that a hop may end with, and the node at its other end. */
export interface Step {
  readonly edge: GraphEdge;
  readonly to: GraphNode;
}

/** What a hop reaches from a node, found by looking at every edge of the graph: its path's plain meaning, in its order. */
export function reachedBy({ nodes, edges }: Graph, hop: Hop, id: string): readonly Step[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  let found: readonly { readonly edge?: GraphEdge; readonly at: string }[] = [{ at: id }];
  for (const pattern of hop.path) {
    const [, left, types = "", right, label = ""] =
      /^\(\w+\)(<?)-\[\w*:([\w|]+)\]-(>?)\(\w+:(\w+)\)$/.exec(pattern) ?? assert.fail(pattern);
    const wanted = types.split("|");
    found = found.flatMap(({ at }) =>
      edges
        .filter((edge) => wanted.includes(edge.type))
        .flatMap((edge) => [
          ...(edge.from === at && left === "" ? [{ edge, at: edge.to }] : []),
          ...(edge.to === at && right === "" ? [{ edge, at: edge.from }] : []),
        ])
        .filter((step) => label === "FilmGraph" || byId.get(step.at)?.labels.includes(label)),
    );
  }
  const steps = found.map(({ edge, at }) => ({ edge: edge ?? assert.fail(), to: byId.get(at) ?? assert.fail() }));
  return inOrder(steps, hop.order, ({ edge }) => edge.id);
}

/** The nodes of a collection, in its order. */
export function listedBy({ nodes }: Graph, collection: Collection): readonly GraphNode[] {
  const label = labelOfCollection(collection);
  const listed = nodes.filter(({ labels }) => labels.includes(label)).map((to) => ({ to }));
  return inOrder(listed, collection.order, ({ to }) => to.id).map(({ to }) => to);
}

function inOrder<Item extends { readonly to: GraphNode; readonly edge?: GraphEdge }>(
  items: readonly Item[],
  { expression }: SortKey,
  idOf: (item: Item) => string,
): readonly Item[] {
  const [part = "", property = ""] = expression.split(".");
  const keyOf = ({ to, edge }: Item) => (part === "edge" ? edge : to)?.properties[property] as string | number;
  return [...items].sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(idOf(a), idOf(b)));
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The label that tells a collection's nodes, which the loader gives to films and critics beside their kind's. */
function labelOfCollection({ name, to }: Collection): string {
  if (name.startsWith("Query.films")) return "Film";
  return name === "Query.critics" ? "Critic" : labelOf[to];
}
