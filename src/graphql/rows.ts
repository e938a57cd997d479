import type { NodeRow, PersonRow } from "../query/nodes.ts";
import type { EvidenceRow } from "../graph/evidence.ts";
import type { Stance } from "../graph/vocabulary.ts";

/** A performance as its edge states it; the work is read by id when asked for. */
export interface PerformanceRow {
  readonly performer: PersonRow;
  readonly work: string;
  readonly voiceOnly: boolean;
  readonly evidence: readonly EvidenceRow[];
}

/** One thing that a claim is about, as the edge to it states. */
export interface ClaimTargetRow {
  readonly stance: Stance;
  readonly aspect: string | null;
  readonly subject: NodeRow;
}
