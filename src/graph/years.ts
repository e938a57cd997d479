/** A year as people write it: `1816`, `AD 8`, or `385 BC` for -385. */
export function formatYear(year: number): string {
  if (year < 0) return `${-year} BC`;
  return year < 1_000 ? `AD ${year}` : String(year);
}

/**
 * The nearest year that lies within all that can be stored. Beyond, what is undated is stored as later than all and over
 * before all, so that a year that is asked for, however far away, must not reach there.
 */
export function withinYears(year: number): number {
  return Math.min(Math.max(year, -99_998), 99_998);
}
