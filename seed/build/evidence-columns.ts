import { evidenceLists, type EvidenceRow } from "../../src/graph/evidence.ts";
import type { Properties } from "../../src/graph/graph.ts";
import type { EvidenceRecord } from "../records/evidence.ts";
import { idOf } from "../records/kinds.ts";

/** Evidence as an engine stores it: parallel lists of equal length, with "" where there is no value. */
export function evidenceColumns(prefix: "evidence" | "fact", evidence: readonly EvidenceRecord[]): Properties {
  const rows = evidence.map(evidenceRow);
  const columns: Record<(typeof evidenceLists)[number], readonly string[]> = {
    Origin: rows.map(({ origin }) => origin),
    Review: rows.map(({ review }) => review ?? ""),
    Paragraphs: rows.map(({ paragraphs }) => paragraphs.join(",")),
    Source: rows.map(({ source }) => source ?? ""),
    Locator: rows.map(({ locator }) => locator ?? ""),
    Certainty: rows.map(({ certainty }) => certainty),
    Note: rows.map(({ note }) => note ?? ""),
  };
  return Object.fromEntries(evidenceLists.map((list) => [`${prefix}${list}`, columns[list]]));
}

function evidenceRow({
  review,
  paragraphs = [],
  source,
  locator,
  editorial,
  certainty,
  note,
}: EvidenceRecord): EvidenceRow {
  const base = { review: null, source: null, locator: locator ?? null, paragraphs, note: note ?? null };
  if (review !== undefined)
    return { ...base, origin: "ESSAY", review: idOf("review", review), certainty: certainty ?? "CONFIRMED" };
  if (source !== undefined)
    return { ...base, origin: "LOOKUP", source: idOf("source", source), certainty: certainty ?? "CONFIRMED" };
  if (editorial === undefined) return { ...base, origin: "COMMON", certainty: certainty ?? "INFERRED" };
  const words = note === undefined ? editorial : `${editorial} ${note}`;
  return { ...base, origin: "EDITORIAL", certainty: certainty ?? "INFERRED", note: words };
}
