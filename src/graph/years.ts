/** What is known of when a work was made. Years before our era are negative, and there is no year 0. */
export interface Dated {
  readonly year?: number | null | undefined;
  /** The last year of a run, such as a manga's. */
  readonly endYear?: number | null | undefined;
  /** Bounds where the year is not known. */
  readonly yearEarliest?: number | null | undefined;
  readonly yearLatest?: number | null | undefined;
}

/** After more years than this without a known use, a history has a gap. */
export const longGap = 300;

/** Stored for a year that is not known: later than all, so that it sorts last, or its negative, over before all. */
export const undated = 99_999;

/** The nearest year short of {@link undated}, so that no year that is asked for reaches what has none. */
export function withinYears(year: number): number {
  return Math.min(Math.max(year, 1 - undated), undated - 1);
}

/** The first year in which a work can have been begun; -Infinity where none is known. */
export function earliestStart({ year, yearEarliest }: Dated): number {
  return year ?? yearEarliest ?? -Infinity;
}

/** The last year in which a work can have been begun; Infinity where none is known. */
export function latestStart({ year, yearLatest }: Dated): number {
  return year ?? yearLatest ?? Infinity;
}

/** The last year in which a work can have run; Infinity where none is known. */
export function latestEnd(work: Dated): number {
  return work.endYear ?? latestStart(work);
}

/** The year by which a work is placed in time: that of its beginning, or a bound of it; null where nothing bounds it. */
export function startYear({ year, yearEarliest, yearLatest }: Dated): number | null {
  return year ?? yearEarliest ?? yearLatest ?? null;
}

/** Orders works by their start years, undated ones last. */
export function compareStart(a: Dated, b: Dated): number {
  return (startYear(a) ?? undated) - (startYear(b) ?? undated);
}

/** The years from one to another. */
export function yearsBetween(from: number, to: number): number {
  return to - from - (from < 0 && to > 0 ? 1 : 0);
}

/** The years before a work in which no earlier one can have been made, and the earlier one that they follow. */
export interface Gap<Work> {
  readonly years: number;
  readonly after: Work | null;
}

/** The gap before each of works in time order; of no years where there is none. */
export function gapsBefore<Work extends Dated>(works: readonly Work[]): readonly Gap<Work>[] {
  let last: Work | null = null;
  return works.map((work) => {
    if (startYear(work) === null) return { years: 0, after: null };
    const after: Work | null = last;
    if (!after || latestEnd(work) > latestEnd(after)) last = work;
    return { years: after ? Math.max(0, yearsBetween(latestEnd(after), earliestStart(work))) : 0, after };
  });
}

/** A year as people write it: `1816`, `AD 8`, or `385 BC` for -385. */
export function formatYear(year: number): string {
  if (year < 0) return `${-year} BC`;
  return year < 1_000 ? `AD ${year}` : String(year);
}

/** A work's beginning as people write it: `1816`, `385 BC`, `1580 to 1847`, or `429 BC or earlier`. */
export function formatStart(work: Dated): string {
  const [earliest, latest] = [earliestStart(work), latestStart(work)];
  if (earliest === latest) return formatYear(earliest);
  if (earliest === -Infinity) return latest === Infinity ? "undated" : `${formatYear(latest)} or earlier`;
  return latest === Infinity ? `${formatYear(earliest)} or later` : `${formatYear(earliest)} to ${formatYear(latest)}`;
}
