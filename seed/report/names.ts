import { formatYear } from "../../src/graph/years.ts";
import type { RecordOf } from "../records/schemas.ts";
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
  if (year !== undefined)
    return endYear === undefined ? formatYear(year) : `${formatYear(year)} to ${formatYear(endYear)}`;
  if (yearEarliest !== undefined && yearLatest !== undefined)
    return `between ${formatYear(yearEarliest)} and ${formatYear(yearLatest)}`;
  if (yearLatest !== undefined) return `by ${formatYear(yearLatest)}`;
  return yearEarliest === undefined ? "undated" : `not before ${formatYear(yearEarliest)}`;
}
