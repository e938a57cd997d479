import { compareText } from "../../graph/text.ts";
import { readEdgeId } from "../../graph/graph.ts";
import type { Reader } from "../../query/reader.ts";
import { versioned } from "../../graph/statement.ts";
import { anyEdge } from "./edge.ts";
import { bestPaths, moreTelling, type PathHopRow, type PathRow } from "./ranking.ts";

/** The longest path that is looked for, and the most paths that are given. */
export const mostPathHops = 8;
export const mostPaths = 10;

/** The most nodes that one statement goes on from, and the most edges that it reads. */
const mostNodes = 1_000;
const mostEdges = 20_000;

/** Which paths are asked for. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
}

/** The best of the shortest paths, or the ends that are no nodes. */
export interface PathsRow {
  readonly unknown: readonly string[];
  readonly paths: readonly PathRow[];
  readonly truncated: boolean;
}

/**
 * The shortest paths between two nodes along edges of any type and direction, the most telling first; see
 * {@link bestPaths} for what that means. The search goes level by level from both ends (Pohl 1971, Bi-directional search,
 * Machine Intelligence 6, 127-140): the first statement leaves both, each later one the outermost level of the side that
 * has fewer edges ahead, so that a path of n hops takes at most n statements where nothing is cut. A level is left by way
 * of at most 1,000 nodes and 20,000 edges, in order of degree and id; every node that was reached counts as a place to
 * meet. The search does not depend on which end is named first: the paths of the ends exchanged are these reversed.
 */
export async function shortestPaths(reader: Reader, { from, to, maxHops, first }: PathQuestion): Promise<PathsRow> {
  const [low = from, high = to] = [from, to].sort();
  const degrees = new Map<string, number>();
  const a = half(low);
  const b = half(high);
  const found = await expand(reader, { ids: [low, high], most: mostEdges / 2 });
  const unknown = [from, to].filter((end) => !found.some(([id]) => id === end));
  if (unknown.length > 0) return { unknown, paths: [], truncated: false };
  for (const side of [a, b])
    leave(
      side,
      found.filter(([id]) => id === side.end),
      mostEdges / 2,
      degrees,
    );
  let meeting = meet(a, b);
  while (!meeting && a.levels.length + b.levels.length < maxHops) {
    const side = nextToLeave(a, b, degrees);
    if (!side) break;
    const frontier = frontierOf(side.outermost, degrees);
    side.truncated ||= frontier.ids.length < side.outermost.length;
    leave(side, await expand(reader, frontier), frontier.most ?? Infinity, degrees);
    meeting = meet(a, b);
  }
  const truncated = a.truncated || b.truncated;
  if (!meeting || meeting.length > maxHops) return { unknown, paths: [], truncated };
  const paths = bestPaths(layersOf(a, b, meeting), degrees, first);
  return { unknown, paths: low === from ? paths : paths.map(reversed), truncated };
}

/**
 * The texts that leave nodes: rows of `[id, degree, edges, degrees]`, the ids of the edges and the degrees of the nodes that
 * they lead to. Only nodes of a kind have a degree, and only edges that the loader made have an id, which says what they
 * join. The bounded one takes the first edges of each node, by degree and id.
 */
export const expansionText = expanding();
export const boundedExpansionText = expanding("  WITH edge, to ORDER BY to.degree, to.id, edge.id LIMIT $most");

function expanding(...bound: readonly string[]): string {
  return versioned([
    "UNWIND $ids AS id",
    "MATCH (from:FilmGraph {id: id}) WHERE from.degree IS NOT NULL",
    "CALL (from) {",
    `  MATCH (from)-${anyEdge}-(to:FilmGraph) WHERE edge.id IS NOT NULL AND to <> from`,
    ...bound,
    "  RETURN collect(edge.id) AS edges, collect(coalesce(to.degree, 0)) AS degrees",
    "}",
    "RETURN collect([id, from.degree, edges, degrees]) AS rows",
  ]);
}

/** A node that was left, with its edges and the degrees of the nodes that these lead to. */
type Expansion = readonly [id: string, degree: number, edges: readonly string[], degrees: readonly number[]];

/** Leaves nodes, by way of no more than so many edges each where that is fewer than they may have. */
async function expand(reader: Reader, { ids, most }: Frontier): Promise<readonly Expansion[]> {
  const statement =
    most === null
      ? { text: expansionText, parameters: { ids } }
      : { text: boundedExpansionText, parameters: { ids, most } };
  return (await reader.read(statement)) as readonly Expansion[];
}

/** What the search knows from one end. */
interface Half {
  readonly end: string;
  /** Every node that was reached, with its distance from the end. */
  readonly distances: Map<string, number>;
  /** For each level that was left, the nodes of the next one, each with the edges that lead to it. */
  readonly levels: ReadonlyMap<string, readonly PathHopRow[]>[];
  /** The nodes of the outermost level that may lead on. */
  outermost: readonly string[];
  truncated: boolean;
}

function half(end: string): Half {
  return { end, distances: new Map([[end, 0]]), levels: [], outermost: [end], truncated: false };
}

/** Adds the level that expansions of the outermost one lead to. */
function leave(side: Half, expansions: readonly Expansion[], most: number, degrees: Map<string, number>): void {
  const distance = side.levels.length + 1;
  const level = new Map<string, PathHopRow[]>();
  for (const [from, degree, edges, degreesAhead] of expansions) {
    side.truncated ||= edges.length >= most && degree > most;
    edges.forEach((edge, index) => {
      const ends = readEdgeId(edge);
      if (!ends) return;
      const forward = ends.from === from;
      const to = forward ? ends.to : ends.from;
      const into = level.get(to);
      if (!into && side.distances.has(to)) return;
      const hop = { from, to, edge, relation: ends.type, forward };
      if (into) into.push(hop);
      else {
        level.set(to, [hop]);
        side.distances.set(to, distance);
        degrees.set(to, degreesAhead[index] ?? 0);
      }
    });
  }
  side.levels.push(level);
  // A node of one edge leads only back.
  side.outermost = [...level.keys()].filter((id) => (degrees.get(id) ?? 0) > 1);
}

/** The side with fewer edges ahead; undefined where a side has seen all that it can reach and the other is not there. */
function nextToLeave(a: Half, b: Half, degrees: ReadonlyMap<string, number>): Half | undefined {
  const ended = [a, b].filter(({ outermost }) => outermost.length === 0);
  if (ended.some(({ truncated }) => !truncated)) return undefined;
  const [one, other] = [a, b].filter(({ outermost }) => outermost.length > 0);
  if (!one || !other) return one;
  const ahead = ({ outermost }: Half): number => outermost.reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);
  return ahead(one) <= ahead(other) ? one : other;
}

/** The nodes that a statement leaves, and by way of how many edges each; null for all. */
interface Frontier {
  readonly ids: readonly string[];
  readonly most: number | null;
}

/** The nodes of a level to go on from: as many as the bounds allow, by degree and id. */
export function frontierOf(level: readonly string[], degrees: ReadonlyMap<string, number>): Frontier {
  const degree = (id: string): number => degrees.get(id) ?? 0;
  const sorted = [...level].sort((a, b) => degree(a) - degree(b) || compareText(a, b));
  const ids: string[] = [];
  let edges = 0;
  for (const id of sorted.slice(0, mostNodes)) {
    edges += degree(id);
    if (edges > mostEdges) break;
    ids.push(id);
  }
  // A single node with more edges than the bound is left by way of as many as it allows.
  return ids.length > 0 ? { ids, most: null } : { ids: sorted.slice(0, 1), most: mostEdges };
}

/** Where the two sides meet: nodes that both reached, `distance` from the first end, on paths of the least length. */
interface Meeting {
  readonly length: number;
  readonly distance: number;
  readonly nodes: ReadonlySet<string>;
}

function meet(a: Half, b: Half): Meeting | undefined {
  const met = [...a.distances].flatMap(([id, distance]) => {
    const other = b.distances.get(id);
    return other === undefined ? [] : [{ id, distance, length: distance + other }];
  });
  if (met.length === 0) return undefined;
  const length = met.reduce((least, each) => Math.min(least, each.length), Infinity);
  const shortest = met.filter((each) => each.length === length);
  const distance = shortest.reduce((most, each) => Math.max(most, each.distance), 0);
  return {
    length,
    distance,
    nodes: new Set(shortest.filter((each) => each.distance === distance).map(({ id }) => id)),
  };
}

/** The hops of all shortest paths that were found, layer by layer from the first end: only those that lead to the other. */
function layersOf(a: Half, b: Half, { length, distance, nodes }: Meeting): PathHopRow[][] {
  const before = layersTo(a, distance, nodes).reverse();
  const after = layersTo(b, length - distance, nodes);
  return [...before, ...after.map((layer) => layer.map(turned))];
}

/** The hops from an end to nodes at a distance, the last layer first. */
function layersTo({ levels }: Half, distance: number, nodes: ReadonlySet<string>): PathHopRow[][] {
  let wanted = nodes;
  return levels
    .slice(0, distance)
    .reverse()
    .map((level) => {
      const hops = [...wanted].flatMap((to) => onePerNeighbour(level.get(to) ?? []));
      wanted = new Set(hops.map(({ from }) => from));
      return hops;
    });
}

function onePerNeighbour(hops: readonly PathHopRow[]): PathHopRow[] {
  const best = new Map<string, PathHopRow>();
  for (const hop of hops) {
    const other = best.get(hop.from);
    best.set(hop.from, other ? moreTelling(other, hop) : hop);
  }
  return [...best.values()];
}

function turned({ from, to, edge, relation, forward }: PathHopRow): PathHopRow {
  return { from: to, to: from, edge, relation, forward: !forward };
}

function reversed({ hops, score }: PathRow): PathRow {
  return { hops: hops.map(turned).reverse(), score };
}
