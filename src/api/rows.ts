import type { EvidenceRow, PersonRow, RowOf, WorkRow } from "../graph/rows.ts";
import type { Certainty, LineageRole, Stance, Usage } from "../graph/vocabulary.ts";

/** A step of a chain as its edge states it; the trope and the characters are read by id when asked for. */
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
  readonly subject: SubjectRow;
}

type SubjectRow = RowOf[
  "WORK" | "CHARACTER" | "TROPE" | "PERSON" | "REVIEW" | "CLAIM" | "BOND" | "ORGANISATION" | "PLACE"];
