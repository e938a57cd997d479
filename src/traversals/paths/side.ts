import { readEdgeId } from "../../graph/graph.ts";
import type { Expansion } from "./expansion.ts";
import type { PathHopRow } from "./ranking.ts";

/** What a bidirectional search knows from one of its ends. */
export interface Side {
  readonly end: string;
  /** Every node that was reached, with its distance from the end. */
  readonly distances: Map<string, number>;
  /** For each level that was expanded, the nodes of the next one, each with the edges that lead to it. */
  readonly levels: ReadonlyMap<string, readonly PathHopRow[]>[];
  /** The nodes of the last level that may lead on. */
  frontier: readonly string[];
  truncated: boolean;
}

/** A side that has not left its end. */
export function sideFrom(end: string): Side {
  return { end, distances: new Map([[end, 0]]), levels: [], frontier: [end], truncated: false };
}

/** The expansions of a frontier; of each node no more than `most` edges were read. */
interface Expanded {
  readonly expansions: readonly Expansion[];
  readonly most: number;
}

/** Adds the level that the expansions of a side's frontier lead to, and the degrees of its nodes. */
export function expand(side: Side, { expansions, most }: Expanded, degrees: Map<string, number>): void {
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
  side.frontier = [...level.keys()].filter((id) => (degrees.get(id) ?? 0) > 1);
}

/**
 * The side with fewer edges ahead; undefined where a side has seen all that it can reach and the other is not there.
 */
export function sideToExpand(a: Side, b: Side, degrees: ReadonlyMap<string, number>): Side | undefined {
  const ended = [a, b].filter(({ frontier }) => frontier.length === 0);
  if (ended.some(({ truncated }) => !truncated)) return undefined;
  const [one, other] = [a, b].filter(({ frontier }) => frontier.length > 0);
  if (!one || !other) return one;
  const ahead = ({ frontier }: Side): number => frontier.reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);
  return ahead(one) <= ahead(other) ? one : other;
}
