import { type EvidenceRow, edgeEvidence, readEvidence } from "../graph/evidence.ts";
import type { LineageRole, Usage } from "../graph/vocabulary.ts";

/** What every reader of a `USES` edge needs of it. */
export interface UsageRow {
  readonly usage: Usage | null;
  readonly role: LineageRole | null;
  readonly evidence: readonly EvidenceRow[];
}

/** The columns of a `USES` edge, in the order that {@link readUsage} reads them. */
export const usageColumns: readonly string[] = ["edge.usage", "edge.role", ...edgeEvidence];

/** Reads a `USES` edge from the columns of a positional row that start at `offset`. */
export function readUsage(row: readonly unknown[], offset: number): UsageRow {
  return {
    usage: (row[offset] ?? null) as Usage | null,
    role: (row[offset + 1] ?? null) as LineageRole | null,
    evidence: readEvidence(row, offset + 2),
  };
}
