/** When a work was made, as answered. */
interface Dated {
  readonly year: number | null;
  readonly endYear: number | null;
  readonly yearEarliest: number | null;
  readonly yearLatest: number | null;
}

/**
 * For each of works in time order, the years before it in which surely none of the earlier ones falls; 0 where there are
 * none. They are counted as the server's findings count them: from the last year in which an earlier work can have run to
 * the first in which this one can have been begun.
 */
export function gapsBefore(works: readonly Dated[]): readonly number[] {
  let last: number | undefined;
  return works.map((work) => {
    if (yearOf(work) === null) return 0;
    const gap = last === undefined ? 0 : yearsBetween(last, work.year ?? work.yearEarliest ?? -Infinity);
    const end = work.endYear ?? work.year ?? work.yearLatest ?? Infinity;
    last = Math.max(last ?? end, end);
    return Math.max(0, gap);
  });
}

/** The year by which a work is placed: when it was begun, or a bound of that; null where nothing bounds it. */
export function yearOf({ year, yearEarliest, yearLatest }: Dated): number | null {
  return year ?? yearEarliest ?? yearLatest;
}

/** The years from one to another. There is no year 0. */
export function yearsBetween(from: number, to: number): number {
  return to - from - (from < 0 && to > 0 ? 1 : 0);
}
