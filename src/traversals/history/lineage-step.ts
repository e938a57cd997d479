import { nodeColumns, readNode, type WorkRow } from "../../query/nodes.ts";
import { edgeEvidence, type EvidenceRow, readEvidence } from "../../graph/evidence.ts";
import type { Certainty, LineageRole, Usage } from "../../graph/vocabulary.ts";
import { formatYear } from "../../graph/years.ts";

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

/** The year in which a work was begun, or the earliest it can have been; null where nothing bounds it. */
export function startYear({ year, yearEarliest, yearLatest }: WorkRow): number | null {
  return year ?? yearEarliest ?? yearLatest;
}

/** The first and the last year in which a work can have been begun; null where nothing bounds it. */
export function startBounds({ year, yearEarliest, yearLatest }: WorkRow): readonly [number, number] | null {
  if (year !== null) return [year, year];
  if (yearEarliest === null && yearLatest === null) return null;
  return [yearEarliest ?? -Infinity, yearLatest ?? Infinity];
}

/** A work's beginning as people write it: `1816`, `AD 8`, `385 BC` for -385, `1580 to 1847`, or `429 BC or earlier`. */
export function formatStart(work: WorkRow): string {
  const [earliest, latest] = startBounds(work) ?? [-Infinity, Infinity];
  if (earliest === latest) return formatYear(earliest);
  if (earliest === -Infinity) return latest === Infinity ? "undated" : `${formatYear(latest)} or earlier`;
  return latest === Infinity ? `${formatYear(earliest)} or later` : `${formatYear(earliest)} to ${formatYear(latest)}`;
}

/** Steps in time order, undated ones last; works of one year by id, then by trope and usage. */
export function inTimeOrder(steps: readonly StepRow[]): readonly StepRow[] {
  const key = ({ work, trope, usage }: StepRow): string => `${work.id} ${trope ?? ""} ${usage ?? ""}`;
  return [...steps].sort((a, b) => {
    const byYear = (startYear(a.work) ?? Infinity) - (startYear(b.work) ?? Infinity);
    // Two undated works differ by NaN, which is no order.
    return byYear || (key(a) < key(b) ? -1 : Number(key(a) > key(b)));
  });
}
