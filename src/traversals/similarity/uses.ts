import type { Reader } from "../../query/reader.ts";
import { nodeColumns, readNode, type TropeRow, type WorkRow } from "../../query/nodes.ts";
import { versioned } from "../../graph/statement.ts";
import { readUsage, type UsageRow, usageColumns } from "../usage.ts";

/** What a `USES` edge says, with what the work does with the trope. */
interface DescribedUsage extends UsageRow {
  readonly how: string | null;
}

/** One use of one trope by one work. */
export interface TropeUseRow extends DescribedUsage {
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

/** The columns of a `USES` edge, in the order that {@link readUse} reads them. */
export const useColumns: readonly string[] = ["edge.how", ...usageColumns];

/** The text that reads works with their uses: rows of `[id, weight, uses, work]`. */
export const usesText = versioned([
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
  return new Map((rows as readonly unknown[][]).map((row) => [row[0] as string, readWorkUses(row)]));
}

function readWorkUses(row: readonly unknown[]): WorkUses {
  const [, weight, uses] = row as [string, number, unknown[][]];
  const work = readNode("WORK", row, 3) as WorkRow;
  return {
    work,
    weight,
    uses: uses.map((use) => ({
      work,
      trope: readNode("TROPE", use, 2 + useColumns.length) as TropeRow,
      rarity: use[0] as number,
      workCount: use[1] as number,
      ...readUse(use, 2),
    })),
  };
}

/** Reads a `USES` edge from the columns of a positional row that start at `offset`. */
export function readUse(row: readonly unknown[], offset: number): DescribedUsage {
  return { how: (row[offset] ?? null) as string | null, ...readUsage(row, offset + 1) };
}
