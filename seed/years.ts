import type { RecordOf } from "./records/schemas.ts";

type Dated = Pick<RecordOf["work"], "year" | "endYear" | "yearEarliest" | "yearLatest">;

/** The first year that a work can be of, or undefined where nothing bounds it. */
export function earliestYear({ year, yearEarliest, yearLatest }: Dated): number | undefined {
  return year ?? yearEarliest ?? yearLatest;
}

/** The last year that a work can be of. */
export function latestYear({ year, endYear, yearEarliest, yearLatest }: Dated): number | undefined {
  return endYear ?? year ?? yearLatest ?? yearEarliest;
}
