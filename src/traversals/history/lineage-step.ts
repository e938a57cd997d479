import { nodeColumns, readNode, type WorkRow } from "../../query/nodes.ts";
import { edgeEvidence, type EvidenceRow, readEvidence } from "../../graph/evidence.ts";
import type { Certainty, LineageRole, Usage } from "../../graph/vocabulary.ts";
import { compareText } from "../../graph/text.ts";
import { compareStart } from "../../graph/years.ts";

/** One work's use of one trope at its place in time. The trope and the characters are read by id when asked for. */
export interface StepRow {
  readonly work: WorkRow;
  readonly trope: string | null;
  readonly characters: readonly string[];
  readonly role: LineageRole | null;
  readonly usage: Usage | null;
  readonly earliestKnown: boolean;
  readonly certainty: Certainty;
  readonly note: string | null;
  readonly evidence: readonly EvidenceRow[];
}

/** The columns of a `USES` edge and the work at its tail, in the order that {@link readUse} reads them. */
export const useColumns: readonly string[] = [
  "edge.id",
  "trope.id",
  "edge.role",
  "edge.usage",
  ...edgeEvidence,
  ...nodeColumns("WORK"),
];

/** Reads a use as a step. It is the earliest known one where the work's role says so, and as sure as its best evidence. */
export function readUse(row: readonly unknown[]): StepRow {
  const evidence = readEvidence(row, 4);
  const role = (row[2] ?? null) as LineageRole | null;
  return {
    work: readNode("WORK", row, 4 + edgeEvidence.length) as WorkRow,
    trope: row[1] as string,
    characters: [],
    role,
    usage: (row[3] ?? null) as Usage | null,
    earliestKnown: role === "UR_EXAMPLE",
    certainty: surest(evidence),
    note: null,
    evidence,
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
