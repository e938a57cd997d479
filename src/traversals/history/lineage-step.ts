import type { EvidenceRow } from "../../graph/evidence.ts";
import { compareText } from "../../graph/text.ts";
import type { Certainty } from "../../graph/vocabulary.ts";
import { compareStart } from "../../graph/years.ts";
import { nodeColumns, readNode, type WorkRow } from "../../query/nodes.ts";
import { readUsage, type UsageRow, usageColumns } from "../usage.ts";

/** One work's use of one trope at its place in time. The trope and the characters are read by id when asked for. */
export interface StepRow extends UsageRow {
  readonly work: WorkRow;
  readonly trope: string | null;
  readonly characters: readonly string[];
  readonly earliestKnown: boolean;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** The columns of a `USES` edge and the work at its tail, in the order that {@link readStep} reads them. */
export const stepColumns: readonly string[] = ["trope.id", ...usageColumns, ...nodeColumns("WORK")];

/** Reads a use as a step. It is the earliest known one where the work's role says so, and as sure as its best evidence. */
export function readStep(row: readonly unknown[]): StepRow {
  const usage = readUsage(row, 1);
  return {
    ...usage,
    work: readNode("WORK", row, 1 + usageColumns.length) as WorkRow,
    trope: row[0] as string,
    characters: [],
    earliestKnown: usage.role === "UR_EXAMPLE",
    certainty: surest(usage.evidence),
    note: null,
  };
}

function surest(evidence: readonly EvidenceRow[]): Certainty {
  const found = (["CONFIRMED", "INFERRED"] as const).find((each) =>
    evidence.some(({ certainty }) => certainty === each),
  );
  return found ?? "UNKNOWN";
}

/** Steps in time order, undated ones last; works of one year by id, then by trope and usage. */
export function inTimeOrder(steps: readonly StepRow[]): readonly StepRow[] {
  const key = ({ work, trope, usage }: StepRow): string => `${work.id} ${trope ?? ""} ${usage ?? ""}`;
  return [...steps].sort((a, b) => compareStart(a.work, b.work) || compareText(key(a), key(b)));
}
