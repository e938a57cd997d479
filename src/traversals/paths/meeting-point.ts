import { type PathHopRow, strongerEdge } from "./ranking.ts";
import type { Side } from "./side.ts";

/** Where two sides meet: nodes that both reached, `distance` from the first end, on paths of the least length. */
export interface MeetingPoint {
  readonly length: number;
  readonly distance: number;
  readonly nodes: ReadonlySet<string>;
}

/** The meeting point of two sides; undefined where they have not met. */
export function meetingPoint(a: Side, b: Side): MeetingPoint | undefined {
  const met = [...a.distances].flatMap(([id, distance]) => {
    const other = b.distances.get(id);
    return other === undefined ? [] : [{ id, distance, length: distance + other }];
  });
  if (met.length === 0) return undefined;
  const length = met.reduce((min, each) => Math.min(min, each.length), Infinity);
  const shortest = met.filter((each) => each.length === length);
  const distance = shortest.reduce((max, each) => Math.max(max, each.distance), 0);
  const nodes = new Set(shortest.filter((each) => each.distance === distance).map(({ id }) => id));
  return { length, distance, nodes };
}

/**
 * The hops of all shortest paths that were found, layer by layer from the first end: only those that lead to the other.
 */
export function layersBetween(a: Side, b: Side, { length, distance, nodes }: MeetingPoint): PathHopRow[][] {
  const before = layersTo(a, distance, nodes).reverse();
  const after = layersTo(b, length - distance, nodes);
  return [...before, ...after.map((layer) => layer.map(reversedHop))];
}

/** The hops from an end to nodes at a distance, the last layer first. */
function layersTo({ levels }: Side, distance: number, nodes: ReadonlySet<string>): PathHopRow[][] {
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
    best.set(hop.from, other ? strongerEdge(other, hop) : hop);
  }
  return [...best.values()];
}

/** A hop as it is from its other end. */
export function reversedHop({ from, to, edge, relation, forward }: PathHopRow): PathHopRow {
  return { from: to, to: from, edge, relation, forward: !forward };
}
