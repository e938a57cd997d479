/**
 * Puts an item in its place among the first so many that were met. Most items have none, which is told before anything is
 * sorted.
 */
export function keepFirst<Item>(first: Item[], item: Item, most: number, compare: (a: Item, b: Item) => number): void {
  const last = first[most - 1];
  if (last && compare(item, last) > 0) return;
  first.push(item);
  first.sort(compare);
  first.splice(most);
}
