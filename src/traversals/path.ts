import type { Reader } from "../graph/read.ts";
import { versioned } from "../graph/statement.ts";
import type { RelationshipType } from "../graph/vocabulary.ts";
import { anyEdge } from "./edge.ts";
import { bestPaths, moreTelling, type PathHopRow, type PathRow } from "./path-ranking.ts";

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
  const found = await expand(reader, [low, high], mostEdges / 2);
  const unknown = [from, to].filter((end) => !found.some(({ id }) => id === end));
  if (unknown.length > 0) return { unknown, paths: [], truncated: false };
  for (const side of [a, b])
    leave(
      side,
      found.filter(({ id }) => id === side.end),
      mostEdges / 2,
      degrees,
    );
  let meeting = meet(a, b);
  while (!meeting && a.hops.length + b.hops.length < maxHops) {
    const side = nextToLeave(a, b, degrees);
    if (!side) break;
    const frontier = frontierOf(side.level, degrees);
    side.truncated ||= frontier.ids.length < side.level.length;
    leave(side, await expand(reader, frontier.ids, frontier.most), frontier.most, degrees);
    meeting = meet(a, b);
  }
  const truncated = a.truncated || b.truncated;
  if (!meeting || meeting.length > maxHops) return { unknown, paths: [], truncated };
  const paths = bestPaths(layersOf(a, b, meeting), degrees, first);
  return { unknown, paths: low === from ? paths : paths.map(reversed), truncated };
}

/**
 * The text that leaves nodes: rows of `[id, degree, reached]`, each reached `[edge, type, forward, id, degree]`. Only nodes
 * of a kind have a degree, and only edges that the loader made have an id.
 */
export const expansionText = versioned([
  "UNWIND $ids AS id",
  "MATCH (from:FilmGraph {id: id}) WHERE from.degree IS NOT NULL",
  "CALL (from) {",
  `  MATCH (from)-${anyEdge}-(to:FilmGraph) WHERE edge.id IS NOT NULL AND to <> from`,
  "  WITH from, edge, to ORDER BY to.degree, to.id, edge.id LIMIT $most",
  "  RETURN collect([edge.id, type(edge), startNode(edge) = from, to.id, to.degree]) AS reached",
  "}",
  "RETURN collect([id, from.degree, reached]) AS rows",
]);

/** A node that was left, with what it leads to. */
interface Expansion {
  readonly id: string;
  readonly degree: number;
  readonly reached: readonly (readonly [
    edge: string,
    relation: RelationshipType,
    forward: boolean,
    to: string,
    degree: number,
  ])[];
}

async function expand(reader: Reader, ids: readonly string[], most: number): Promise<Expansion[]> {
  const rows = (await reader.read({ text: expansionText, parameters: { ids, most } })) as readonly unknown[][];
  return rows.map(([id, degree, reached]) => ({ id, degree, reached }) as Expansion);
}

/** What the search knows from one end. */
interface Half {
  readonly end: string;
  /** Every node that was reached, with its distance from the end. */
  readonly distances: Map<string, number>;
  /** For each level that was left, the hops to the next one: one for each two neighbours. */
  readonly hops: ReadonlyMap<string, PathHopRow>[];
  /** The nodes of the outermost level that may lead on. */
  level: readonly string[];
  truncated: boolean;
}

function half(end: string): Half {
  return { end, distances: new Map([[end, 0]]), hops: [], level: [end], truncated: false };
}

/** Adds the level that expansions of the outermost one lead to. */
function leave(side: Half, expansions: readonly Expansion[], most: number, degrees: Map<string, number>): void {
  const distance = side.hops.length + 1;
  const hops = new Map<string, PathHopRow>();
  const level: string[] = [];
  for (const { id: from, degree, reached } of expansions) {
    side.truncated ||= reached.length >= most && degree > most;
    for (const [edge, relation, forward, to, toDegree] of reached) {
      if (!side.distances.has(to)) {
        side.distances.set(to, distance);
        degrees.set(to, toDegree);
        // A node of one edge leads only back.
        if (toDegree > 1) level.push(to);
      }
      if (side.distances.get(to) !== distance) continue;
      const hop = { from, to, edge, relation, forward };
      const key = JSON.stringify([from, to]);
      const other = hops.get(key);
      hops.set(key, other ? moreTelling(other, hop) : hop);
    }
  }
  side.hops.push(hops);
  side.level = level;
}

/** The side with fewer edges ahead; undefined where a side has seen all that it can reach and the other is not there. */
function nextToLeave(a: Half, b: Half, degrees: ReadonlyMap<string, number>): Half | undefined {
  const ended = [a, b].filter(({ level }) => level.length === 0);
  if (ended.some(({ truncated }) => !truncated)) return undefined;
  const [one, other] = [a, b].filter(({ level }) => level.length > 0);
  if (!one || !other) return one;
  const ahead = ({ level }: Half): number => level.reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);
  return ahead(one) <= ahead(other) ? one : other;
}

/** The nodes of a level to go on from, and how many edges the last of them has: as many as the bounds allow. */
export function frontierOf(
  level: readonly string[],
  degrees: ReadonlyMap<string, number>,
): { readonly ids: readonly string[]; readonly most: number } {
  const degree = (id: string): number => degrees.get(id) ?? 0;
  const sorted = [...level].sort((a, b) => degree(a) - degree(b) || (a < b ? -1 : 1));
  const ids: string[] = [];
  let edges = 0;
  for (const id of sorted.slice(0, mostNodes)) {
    edges += degree(id);
    // A single node with more edges than the bound is left by way of as many as it allows.
    if (edges > mostEdges && ids.length > 0) break;
    ids.push(id);
  }
  return { ids, most: Math.min(Math.max(1, ...ids.slice(-1).map(degree)), mostEdges) };
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
  const before: PathHopRow[][] = [];
  let wanted = nodes;
  for (const layer of a.hops.slice(0, distance).reverse()) {
    const hops = [...layer.values()].filter(({ to }) => wanted.has(to));
    before.unshift(hops);
    wanted = new Set(hops.map(({ from }) => from));
  }
  const after: PathHopRow[][] = [];
  wanted = nodes;
  for (const layer of b.hops.slice(0, length - distance).reverse()) {
    const hops = [...layer.values()].filter(({ to }) => wanted.has(to)).map(turned);
    after.push(hops);
    wanted = new Set(hops.map(({ to }) => to));
  }
  return [...before, ...after];
}

function turned({ from, to, forward, ...edge }: PathHopRow): PathHopRow {
  return { ...edge, from: to, to: from, forward: !forward };
}

function reversed({ hops, score }: PathRow): PathRow {
  return { hops: hops.map(turned).reverse(), score };
}
