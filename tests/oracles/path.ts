import type { Graph, GraphEdge } from "../../src/graph/graph.ts";
import type { RelationshipType } from "../../src/graph/vocabulary.ts";
import type { PathHopRow, PathRow } from "../../src/traversals/paths/ranking.ts";

/** The types of edge by what they weigh, in millionths. */
const typesByWeight: readonly (readonly [weight: number, types: string])[] = [
  [1_000_000, "ADAPTS REMAKES SEQUEL_OF REINTERPRETS ALLUDES_TO NAMED_AFTER SUCCEEDS"],
  [900_000, "ABOUT VARIANT_OF DESCENDS_FROM SUBTROPE_OF INVERTS SUBVERTS COMBINES CONTRASTS_WITH"],
  [800_000, "SISTER_OF CREDITED_FOR USES EMBODIES PERFORMED_BY BOND_FROM BOND_TO"],
  [700_000, "TAKES_SIDE_IN FEATURES"],
  [600_000, "PART_OF"],
  [500_000, "INCLUDES TRACES"],
  [400_000, "MAKES WROTE"],
  [200_000, "PUBLISHED_IN"],
  [100_000, "MENTIONS"],
];

/** What an edge of a type weighs, in millionths. */
export function plainEdgeWeight(type: RelationshipType): number {
  return typesByWeight.find(([, types]) => types.split(" ").includes(type))?.[0] ?? Number.NaN;
}

/** What a node between the ends weighs, in millionths: the reciprocal of the logarithm of its degree and one. */
export function plainNodeWeight(degree: number): number {
  return Math.round(1e6 / Math.log(degree + 1));
}

/** How far each node is from one, in any direction, found by letting distances pass along every edge. */
export function distancesFrom({ edges }: Graph, start: string): ReadonlyMap<string, number> {
  const found = new Map([[start, 0]]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    const before = new Map(found);
    for (const { from, to } of edges) {
      for (const [near, far] of [[from, to] as const, [to, from] as const]) {
        const distance = before.get(near);
        if (distance !== undefined && !found.has(far)) found.set(far, distance + 1);
      }
    }
  }
  return found;
}

/** The best of all shortest paths, found by writing out every one. */
export function plainPaths(graph: Graph, from: string, to: string, most: number): PathRow[] {
  const distances = distancesFrom(graph, to);
  const degrees = new Map(graph.nodes.map(({ id, properties }) => [id, properties["degree"] as number]));
  const onward = (node: string): PathHopRow[] => {
    const nearer = graph.edges
      .map((edge) => hopAlong(edge, node))
      .filter((hop) => hop !== undefined)
      .filter((hop) => distances.get(hop.to) === (distances.get(node) ?? Infinity) - 1);
    const best = new Map<string, PathHopRow>();
    for (const hop of nearer.sort(byWeight)) if (!best.has(hop.to)) best.set(hop.to, hop);
    return [...best.values()];
  };
  const all = (node: string): PathHopRow[][] =>
    node === to ? [[]] : onward(node).flatMap((hop) => all(hop.to).map((rest) => [hop, ...rest]));
  const found = distances.has(from) ? all(from) : [];
  // The ids are compared from the end that comes first.
  const ids = (hops: readonly PathHopRow[]): string => {
    const order = [from, ...hops.map((hop) => hop.to)];
    return JSON.stringify(from < to ? order : order.reverse());
  };
  return found
    .map((hops) => ({ hops, score: scoreOf(hops, degrees) }))
    .sort((a, b) => b.score - a.score || (ids(a.hops) < ids(b.hops) ? -1 : 1))
    .slice(0, most);
}

function hopAlong({ id, type, from, to }: GraphEdge, node: string): PathHopRow | undefined {
  if (from === node) return { from, to, edge: id, relation: type, forward: true };
  if (to === node) return { from: to, to: from, edge: id, relation: type, forward: false };
  return undefined;
}

function byWeight(a: PathHopRow, b: PathHopRow): number {
  return plainEdgeWeight(b.relation) - plainEdgeWeight(a.relation) || (a.edge < b.edge ? -1 : 1);
}

function scoreOf(hops: readonly PathHopRow[], degrees: ReadonlyMap<string, number>): number {
  const edges = hops.reduce((sum, { relation }) => sum + plainEdgeWeight(relation), 0);
  const nodes = hops.slice(1).reduce((sum, { from }) => sum + plainNodeWeight(degrees.get(from) ?? 1), 0);
  return (edges + nodes) / 1_000_000;
}

/** A path as it is from the other end. */
export function reversed({ hops, score }: PathRow): PathRow {
  return {
    hops: hops.map((hop) => ({ ...hop, from: hop.to, to: hop.from, forward: !hop.forward })).reverse(),
    score,
  };
}

/** What lies up to so many hops from a node, nearest first, then by degree and id, with the edges among it. */
export function plainNeighbourhood(graph: Graph, id: string, hops: number): { nodes: string[]; edges: string[] } {
  const distances = distancesFrom(graph, id);
  const nodes = graph.nodes
    .map((node) => ({
      id: node.id,
      distance: distances.get(node.id) ?? Infinity,
      degree: Number(node.properties["degree"]),
    }))
    .filter(({ distance }) => distance <= hops)
    .sort((a, b) => a.distance - b.distance || b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .map((node) => node.id);
  const edges = graph.edges.filter(({ from, to }) => nodes.includes(from) && nodes.includes(to)).map((edge) => edge.id);
  return { nodes, edges: edges.sort() };
}

/** The two ends of a path. */
export type Ends = readonly [from: string, to: string];

/** Pairs of different nodes, spread evenly over a graph. */
export function spread(graph: Graph, count: number): Ends[] {
  const ids = graph.nodes.filter(({ properties }) => properties["degree"] !== undefined).map(({ id }) => id);
  const at = (index: number): string => ids[index % ids.length] ?? "";
  return Array.from({ length: count }, (_, index): Ends => [at(index * 7), at(index * 29 + 1)]).filter(
    ([from, to]) => from !== to,
  );
}
