/** Inserts an item among the first `k` in order. Most items come after the last of them, which needs no sorting. */
export function insertTopK<Item>(top: Item[], item: Item, k: number, compare: (a: Item, b: Item) => number): void {
  const last = top[k - 1];
  if (last && compare(item, last) > 0) return;
  top.push(item);
  top.sort(compare);
  top.splice(k);
}
