/** A year as people write it: `1816`, `AD 8`, or `385 BC` for -385. */
export function formatYear(year: number): string {
  if (year < 0) return `${-year} BC`;
  return year < 1_000 ? `AD ${year}` : String(year);
}

/** Stored for a year that is not known: later than all, so that it sorts last, or its negative, over before all. */
export const undated = 99_999;

/**
 * The nearest year that is short of {@link undated}: one that is asked for, however far away, must not reach what has none.
 */
export function withinYears(year: number): number {
  return Math.min(Math.max(year, 1 - undated), undated - 1);
}
