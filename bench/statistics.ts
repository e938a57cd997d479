/** The median and the quartiles of some measurements. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
}

/** The spread of some numbers; undefined if there are none. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = numbers.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

/** The quantile of a list in ascending order, interpolated between two of its values. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The ratios of one contender's measurements to another's, by round. Only measurements of the same round are compared, so
 * that whatever slows a round slows both.
 */
export function ratioOf(ones: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>): Spread | undefined {
  const ratios = [...ones].flatMap(([round, one]) => {
    const other = others.get(round);
    return other === undefined || other === 0 ? [] : [one / other];
  });
  return spreadOf(ratios);
}
