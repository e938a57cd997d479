import type { RecordOf } from "../records/records.ts";
import type { Seed } from "../seed.ts";
import { plain } from "./markdown.ts";

/** The name of the publication that an essay appeared in. */
export function publicationName({ publication }: RecordOf["review"], seed: Seed): string {
  return plain(seed.record("publication", publication)?.value.name ?? publication);
}

/** A work's title with its years, as far as they are known. */
export function datedTitle(work: RecordOf["work"]): string {
  return `*${plain(work.title)}* (${yearsOf(work)})`;
}

function yearsOf({ year, endYear, yearEarliest, yearLatest }: RecordOf["work"]): string {
  if (year !== undefined) return endYear === undefined ? era(year) : `${era(year)} to ${era(endYear)}`;
  if (yearEarliest !== undefined && yearLatest !== undefined)
    return `between ${era(yearEarliest)} and ${era(yearLatest)}`;
  if (yearLatest !== undefined) return `by ${era(yearLatest)}`;
  return yearEarliest === undefined ? "undated" : `not before ${era(yearEarliest)}`;
}

function era(year: number): string {
  return year < 0 ? `${-year} BC` : `${year}`;
}
