import { edgeEvidence, type EvidenceRow, readEvidence } from "../../graph/evidence.ts";
import { compareText } from "../../graph/text.ts";
import type { Certainty } from "../../graph/vocabulary.ts";
import { compareStart } from "../../graph/years.ts";
import { nodeColumns, readNode, type WorkRow } from "../../query/nodes.ts";
import { type UsageColumns, type UsageRow, usageColumns } from "../usage.ts";

/** A work's use of a trope at its place in time. The trope and the characters are read by id when asked for. */
export interface StepRow extends UsageRow {
  readonly work: WorkRow;
  readonly trope: string | null;
  readonly characters: readonly string[];
  readonly earliestKnown: boolean;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** The columns of a `USES` edge and the work at its tail, and their types. */
export const stepColumns: readonly string[] = ["trope.id", ...usageColumns, ...nodeColumns("WORK")];
export type StepColumns = readonly [trope: string, ...UsageColumns];

/**
 * Reads a use as a step. It is the earliest known one where the work's role says so, and as sure as its best evidence.
 */
export function readStep(row: StepColumns): StepRow {
  const [trope, usage, role] = row;
  const evidence = readEvidence(row, 3);
  return {
    usage,
    role,
    evidence,
    work: readNode("WORK", row, 3 + edgeEvidence.length),
    trope,
    characters: [],
    earliestKnown: role === "UR_EXAMPLE",
    certainty: surest(evidence),
    note: null,
  };
}

function surest(evidence: readonly EvidenceRow[]): Certainty {
  const known = ["CONFIRMED", "INFERRED"] as const;
  return known.find((each) => evidence.some(({ certainty }) => certainty === each)) ?? "UNKNOWN";
}

/** Steps in time order, undated ones last; works of one year by id, then by trope and usage. */
export function inTimeOrder(steps: readonly StepRow[]): readonly StepRow[] {
  const key = ({ work, trope, usage }: StepRow): string => `${work.id} ${trope ?? ""} ${usage ?? ""}`;
  return [...steps].sort((a, b) => compareStart(a.work, b.work) || compareText(key(a), key(b)));
}
