import { versioned } from "../graph/statement.ts";
import { datasetId, type NodeKind } from "../graph/vocabulary.ts";

/** How large a graph is, and how well connected its nodes are: what searching it costs depends on both. */
export interface GraphSize {
  readonly nodes: number;
  readonly uses: number;
  nodesOf(kind: NodeKind): number;
  /** How many uses a work or a trope has: a close guess unless it has many. */
  usesOf(id: string): number | undefined;
  /** How many uses a work or a trope has on average. */
  usualUses(kind: "WORK" | "TROPE"): number;
}

/** How many uses a node has whose uses are known. */
const many = 100;

type SizeColumns = readonly [
  kinds: readonly NodeKind[],
  counts: readonly number[],
  tropes: Degrees,
  works: Degrees,
  uses: number,
];
type Degrees = readonly (readonly [id: string, uses: number])[];

/** The text that reads how large the graph is, and the uses of its hubs. Only tropes and works with uses have what it starts from. */
export const sizeText = versioned<SizeColumns>([
  "CALL () {",
  '  MATCH (trope:FilmGraph) WHERE trope.sortKey >= "Trope " AND trope.sortKey < "Trope!"',
  "  RETURN sum(trope.workCount) AS uses",
  "}",
  "CALL () {",
  '  MATCH (trope:FilmGraph) WHERE trope.sortKey >= "Trope " AND trope.sortKey < "Trope!"',
  `  WITH trope WHERE trope.workCount > ${many}`,
  "  RETURN collect([trope.id, trope.workCount]) AS tropes",
  "}",
  "CALL () {",
  '  MATCH (work:FilmGraph) WHERE work.sortKey >= "Work " AND work.sortKey < "Work!"',
  "  MATCH (work)-[use:USES]->(:Trope)",
  `  WITH work, count(use) AS uses WHERE uses > ${many}`,
  "  RETURN collect([work.id, uses]) AS works",
  "}",
  `MATCH (node:FilmGraph {id: "${datasetId}"})`,
  "RETURN [node.countKinds, node.counts, tropes, works, uses] AS rows",
]);

/** Reads the row of {@link sizeText}. */
export function readSize([kinds, counts, tropes, works, uses]: SizeColumns): GraphSize {
  const byKind = new Map(kinds.map((kind, index) => [kind, counts[index] ?? 0]));
  const degrees = new Map([...tropes, ...works]);
  return {
    uses,
    nodes: counts.reduce((sum, count) => sum + count, 0),
    nodesOf: (kind) => byKind.get(kind) ?? 0,
    usesOf: (id) => degrees.get(id),
    usualUses: (kind) => uses / Math.max(1, byKind.get(kind) ?? 0),
  };
}
