/** Where the middle half of some measurements lies. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
}

/** The median and quartiles of some numbers; undefined where there are none. */
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

/** The value at a share of a list in ascending order, in between two of its values where it falls between them. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * How many times one contender's measurements are another's, with the spread over rounds. Only measurements of the same
 * round are compared, so that what slows a round slows both.
 */
export function ratioOf(ones: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>): Spread | undefined {
  const ratios = [...ones].flatMap(([round, one]) => {
    const other = others.get(round);
    return other === undefined || other === 0 ? [] : [one / other];
  });
  return spreadOf(ratios);
}
