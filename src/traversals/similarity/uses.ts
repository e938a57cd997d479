import { edgeEvidence, readEvidence } from "../../graph/evidence.ts";
import { versioned } from "../../graph/statement.ts";
import { nodeColumns, readNode, type TropeRow, type WorkRow } from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import { type UsageColumns, type UsageRow, usageColumns } from "../usage.ts";

/** A use of a trope by a work, with what the work does with the trope. */
export interface TropeUseRow extends UsageRow {
  readonly how: string | null;
  readonly work: WorkRow;
  readonly trope: TropeRow;
}

/** A use with how rare its trope is: `rarity` in millionths, from the `workCount` works of the graph that use it. */
export interface WeighedUse extends TropeUseRow {
  readonly rarity: number;
  readonly workCount: number;
}

/** A work with its uses of tropes. `weight` is the summed rarity of all tropes that it uses, in millionths. */
export interface WorkUses {
  readonly work: WorkRow;
  readonly weight: number;
  readonly uses: readonly WeighedUse[];
}

/** The most uses that are read of one work, those of the rarest tropes first. */
export const maxUses = 1_000;

/** The columns of a `USES` edge that says how, and their types. */
export const useColumns: readonly string[] = ["edge.how", ...usageColumns];
export type UseColumns = readonly [how: string | null, ...UsageColumns];

type WeighedUseColumns = readonly [rarity: number, workCount: number, ...UseColumns];
type WorkUsesColumns = readonly [id: string, weight: number, uses: readonly WeighedUseColumns[], ...work: unknown[]];

/** The text that reads works with their uses. */
export const usesText = versioned<readonly WorkUsesColumns[]>([
  "UNWIND $ids AS id",
  "MATCH (work:FilmGraph:Work {id: id})",
  "CALL (work) {",
  "  MATCH (work)-[edge:USES]->(to:Trope)",
  "  WITH edge, to ORDER BY to.workCount, edge.id LIMIT $uses",
  `  RETURN collect([to.rarity, to.workCount, ${[...useColumns, ...nodeColumns("TROPE")].join(", ")}]) AS uses`,
  "}",
  "WITH work AS to, uses",
  `RETURN collect([to.id, to.tropeWeight, uses, ${nodeColumns("WORK").join(", ")}]) AS rows`,
]);

/** The uses of works, by id, at most 1,000 of each. What is no work is missing from the answer. */
export async function usesOfWorks(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, WorkUses>> {
  const rows = await reader.read({ text: usesText, parameters: { ids, uses: maxUses } });
  return new Map(rows.map((row) => [row[0], readWorkUses(row)]));
}

function readWorkUses(row: WorkUsesColumns): WorkUses {
  const [, weight, uses] = row;
  const work = readNode("WORK", row, 3);
  return {
    work,
    weight,
    uses: uses.map((use) => {
      const [rarity, workCount, how, usage, role] = use;
      const trope = readNode("TROPE", use, 5 + edgeEvidence.length);
      return { work, trope, rarity, workCount, how, usage, role, evidence: readEvidence(use, 5) };
    }),
  };
}
