/** A year as people write it: `1816`, `AD 8`, or `385 BC` for -385. */
export function formatYear(year: number): string {
  if (year < 0) return `${-year} BC`;
  return year < 1_000 ? `AD ${year}` : String(year);
}
