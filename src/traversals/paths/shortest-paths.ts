import type { Reader } from "../../query/reader.ts";
import { boundedFrontier, maxEdges, readExpansions } from "./expansion.ts";
import { layersBetween, meetingPoint, reversedHop } from "./meeting-point.ts";
import { bestPaths, type PathRow } from "./ranking.ts";
import { expand, sideFrom, sideToExpand } from "./side.ts";

/** The longest path that is looked for. */
export const maxPathHops = 8;

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
 * The shortest paths between two nodes along edges of any type and direction, ranked by {@link bestPaths}. The search
 * goes level by level from both ends (Pohl 1971, Bi-directional search, Machine Intelligence 6, 127-140). The first
 * statement expands both, each later one the side with fewer edges ahead, by at most 1,000 nodes and 20,000 edges: a
 * path of n hops takes at most n statements where nothing is cut. The ends exchanged give the same paths reversed.
 */
export async function shortestPaths(reader: Reader, { from, to, maxHops, first }: PathQuestion): Promise<PathsRow> {
  const [low = from, high = to] = [from, to].sort();
  const degrees = new Map<string, number>();
  const [a, b] = [sideFrom(low), sideFrom(high)];
  const most = maxEdges / 2;
  const found = await readExpansions(reader, { ids: [low, high], most });
  const unknown = [from, to].filter((end) => !found.some(([id]) => id === end));
  if (unknown.length > 0) return { unknown, paths: [], truncated: false };
  for (const side of [a, b]) expand(side, { expansions: found.filter(([id]) => id === side.end), most }, degrees);
  let meeting = meetingPoint(a, b);
  while (!meeting && a.levels.length + b.levels.length < maxHops) {
    const side = sideToExpand(a, b, degrees);
    if (!side) break;
    const frontier = boundedFrontier(side.frontier, degrees);
    side.truncated ||= frontier.ids.length < side.frontier.length;
    const expansions = await readExpansions(reader, frontier);
    expand(side, { expansions, most: frontier.most ?? Infinity }, degrees);
    meeting = meetingPoint(a, b);
  }
  const truncated = a.truncated || b.truncated;
  if (!meeting || meeting.length > maxHops) return { unknown, paths: [], truncated };
  const paths = bestPaths(layersBetween(a, b, meeting), degrees, first);
  return { unknown, paths: low === from ? paths : paths.map(reversedPath), truncated };
}

function reversedPath({ hops, score }: PathRow): PathRow {
  return { hops: hops.map(reversedHop).reverse(), score };
}
