import { compareText } from "../../graph/text.ts";
import type { RelationshipType } from "../../graph/vocabulary.ts";
import { insertTopK } from "../top-k.ts";

/** A hop of a path: between two nodes, the strongest edge, and whether it points the way that the path goes. */
export interface PathHopRow {
  readonly from: string;
  readonly to: string;
  readonly edge: string;
  readonly relation: RelationshipType;
  readonly forward: boolean;
}

/** A path as its hops, in order. */
export interface PathRow {
  readonly hops: readonly PathHopRow[];
  readonly score: number;
}

/** Scores are whole millionths until the end, so that sums are exact and the same from either side. */
const scale = 1_000_000;

/**
 * The weight of an edge of each type, in millionths, by how explicit it is: most for what someone states of both ends,
 * less for what only says that one is inside the other, least for a mere mention.
 */
export const edgeWeights: Readonly<Record<RelationshipType, number>> = {
  ADAPTS: 1_000_000,
  REMAKES: 1_000_000,
  SEQUEL_OF: 1_000_000,
  REINTERPRETS: 1_000_000,
  ALLUDES_TO: 1_000_000,
  NAMED_AFTER: 1_000_000,
  SUCCEEDS: 1_000_000,
  ABOUT: 900_000,
  VARIANT_OF: 900_000,
  DESCENDS_FROM: 900_000,
  SUBTROPE_OF: 900_000,
  INVERTS: 900_000,
  SUBVERTS: 900_000,
  COMBINES: 900_000,
  CONTRASTS_WITH: 900_000,
  SISTER_OF: 800_000,
  CREDITED_FOR: 800_000,
  USES: 800_000,
  EMBODIES: 800_000,
  PERFORMED_BY: 800_000,
  BOND_FROM: 800_000,
  BOND_TO: 800_000,
  TAKES_SIDE_IN: 700_000,
  FEATURES: 700_000,
  PART_OF: 600_000,
  INCLUDES: 500_000,
  TRACES: 500_000,
  MAKES: 400_000,
  WROTE: 400_000,
  PUBLISHED_IN: 200_000,
  MENTIONS: 100_000,
};

/**
 * The weight of a node between the ends, in millionths: 1 / ln(1 + degree), so that a rare common neighbour counts more
 * than a hub (Adamic and Adar 2003, Friends and neighbors on the Web, Social Networks 25(3), 211-230; plus one for
 * degree one).
 */
export function adamicAdarWeight(degree: number): number {
  return Math.round(scale / Math.log(1 + Math.max(degree, 1)));
}

/** The stronger of two edges between the same nodes: the one of greater weight, then the one whose id comes first. */
export function strongerEdge<Edge extends Pick<PathHopRow, "edge" | "relation">>(a: Edge, b: Edge): Edge {
  const difference = edgeWeights[a.relation] - edgeWeights[b.relation];
  if (difference !== 0) return difference > 0 ? a : b;
  return a.edge <= b.edge ? a : b;
}

/**
 * The best paths through layers of hops, each layer's ending where the next one's begin. A path's score is the sum of
 * the weights of its edges and of the nodes between its ends, so keeping the best `k` to each node finds the best `k`
 * of all, however many there are (Hoffman and Pavley 1959, A method for the solution of the Nth best path problem,
 * Journal of the ACM 6(4), 506-514). Equal scores are ordered by the ids along the path.
 */
export function bestPaths(
  layers: readonly (readonly PathHopRow[])[],
  degrees: ReadonlyMap<string, number>,
  k: number,
): PathRow[] {
  let best = new Map<string, readonly PartialPath[]>(layers[0]?.map(({ from }) => [from, [start]]));
  layers.forEach((layer, index) => {
    const isLast = index === layers.length - 1;
    const next = new Map<string, PartialPath[]>();
    for (const hop of layer) {
      const weight = edgeWeights[hop.relation] + (isLast ? 0 : adamicAdarWeight(degrees.get(hop.to) ?? 1));
      let paths = next.get(hop.to);
      if (!paths) next.set(hop.to, (paths = []));
      for (const before of best.get(hop.from) ?? [])
        insertTopK(paths, { before, hop, score: before.score + weight }, k, byScore);
    }
    best = next;
  });
  return [...best.values()]
    .flat()
    .sort(byScore)
    .slice(0, k)
    .map((path) => ({ hops: hopsOf(path), score: path.score / scale }));
}

/** A path that is being made: one hop more than the path before it. */
interface PartialPath {
  readonly before: PartialPath | null;
  readonly hop: PathHopRow | null;
  readonly score: number;
}

const start: PartialPath = { before: null, hop: null, score: 0 };

function hopsOf({ before, hop }: PartialPath): readonly PathHopRow[] {
  return before && hop ? [...hopsOf(before), hop] : [];
}

function byScore(a: PartialPath, b: PartialPath): number {
  if (a.score !== b.score) return b.score - a.score;
  const [one, other] = [hopsOf(a), hopsOf(b)];
  const at = one.findIndex(({ to }, index) => to !== other[index]?.to);
  return compareText(one[at]?.to ?? "", other[at]?.to ?? "");
}
