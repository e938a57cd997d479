import { type EvidenceRow, edgeEvidence } from "../graph/evidence.ts";
import type { LineageRole, Usage } from "../graph/vocabulary.ts";

/** What every reader of a `USES` edge needs of it. */
export interface UsageRow {
  readonly usage: Usage | null;
  readonly role: LineageRole | null;
  readonly evidence: readonly EvidenceRow[];
}

/** The columns of a `USES` edge, and their types. */
export const usageColumns: readonly string[] = ["edge.usage", "edge.role", ...edgeEvidence];
export type UsageColumns = readonly [usage: Usage | null, role: LineageRole | null, ...evidence: unknown[]];
