/**
 * Inserts an item where it belongs among the first `k` in order. Most items are past the last of them, which is found
 * out before anything is sorted.
 */
export function insertTopK<Item>(top: Item[], item: Item, k: number, compare: (a: Item, b: Item) => number): void {
  const last = top[k - 1];
  if (last && compare(item, last) > 0) return;
  top.push(item);
  top.sort(compare);
  top.splice(k);
}
