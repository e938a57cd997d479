import type { OrderedPage, Position } from "../graph/statement.ts";

/** A row of an order: its sort key, the tiebreaker among rows of the same key, and the node's id. */
type Place = readonly [key: string | number, tiebreaker: string, id: string];

/** The orders of a database that has no index of them. Each is read when it is first used: 10,000 nodes take 2 MB. */
export interface Orders {
  /** The ids of a page's nodes, in order. */
  ids(page: OrderedPage): Promise<readonly string[]>;
}

/** Reads orders by running their texts. An error is thrown on, and the order is read again the next time. */
export function createOrders(run: (text: string) => Promise<readonly (readonly unknown[])[]>): Orders {
  const orders = new Map<string, Promise<readonly Place[]>>();

  function placesOf(text: string): Promise<readonly Place[]> {
    const found = orders.get(text);
    if (found) return found;
    const reading = run(text) as Promise<readonly Place[]>;
    orders.set(text, reading);
    reading.catch(() => orders.delete(text));
    return reading;
  }

  return {
    async ids({ order, after, first }) {
      const places = await placesOf(order);
      const begin = after === null ? 0 : countUntil(places, after);
      return places.slice(begin, begin + first).map(([, , id]) => id);
    },
  };
}

/** How many places of an order are not after a position, by binary search. */
function countUntil(places: readonly Place[], after: Position): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const [key, tiebreaker] = places[middle] ?? [after.key, after.id];
    if ((compare(key, after.key) || compare(tiebreaker, after.id)) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Compares as a database does, by code points. JavaScript compares UTF-16 code units. */
function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" || typeof other === "number") return Number(one) - Number(other);
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
