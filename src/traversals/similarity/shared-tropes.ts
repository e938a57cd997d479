import { compareText, sortable } from "../../graph/text.ts";
import { groupBy } from "../../graph/graph.ts";
import { rarityScale } from "../../graph/rarity.ts";
import type { TropeRow, WorkRow } from "../../query/nodes.ts";
import { compareStart } from "../../graph/years.ts";
import type { TropeUseRow, WeighedUse, WorkUses } from "./uses.ts";

/** A trope that several works use. Its rarity is in nats. */
export interface SharedTropeRow {
  readonly trope: TropeRow;
  readonly rarity: number;
  readonly uses: readonly TropeUseRow[];
  readonly sameUsage: boolean;
}

/** The tropes that two or more of the works use, in whatever way: the rarest first, then by name and id. */
export function sharedTropes(works: readonly WorkUses[]): readonly SharedTropeRow[] {
  const byTrope = groupBy([...works.flatMap(({ uses }) => uses)].sort(rarestFirst), ({ trope }) => trope.id);
  return [...byTrope.values()]
    .filter((uses) => new Set(uses.map(({ work }) => work.id)).size > 1)
    .map((uses) => ({
      trope: uses[0].trope,
      rarity: uses[0].rarity / rarityScale,
      uses: [...uses].sort((a, b) => byYear(a.work, b.work) || compareText(a.usage ?? "", b.usage ?? "")),
      sameUsage: usedAlike(uses),
    }));
}

/** The uses of tropes by one work that none of the other works uses, the rarest first, then by name and id. */
export function exclusiveUses({ work, uses }: WorkUses, works: readonly WorkUses[]): readonly TropeUseRow[] {
  const others = works.filter((other) => other.work.id !== work.id);
  const elsewhere = new Set(others.flatMap((other) => other.uses.map(({ trope }) => trope.id)));
  return uses.filter(({ trope }) => !elsewhere.has(trope.id)).sort(rarestFirst);
}

/**
 * How alike two works are, from 0 (they share no trope) to 1 (they use the same ones, in whatever way): the weighted
 * Jaccard similarity of their tropes by rarity.
 */
export function similarity(a: WorkUses, b: WorkUses): number {
  const theirs = new Set(b.uses.map(({ trope }) => trope.id));
  const shared = new Map(a.uses.filter(({ trope }) => theirs.has(trope.id)).map((use) => [use.trope.id, use.rarity]));
  return weightedJaccard(
    [...shared.values()].reduce((sum, rarity) => sum + rarity, 0),
    a.weight,
    b.weight,
  );
}

/**
 * The weight that two sets share over that of their union, from whole numbers (Ruzicka 1958; Jaccard's coefficient,
 * weighted). Two empty sets are not alike.
 */
export function weightedJaccard(shared: number, a: number, b: number): number {
  const either = a + b - shared;
  return either === 0 ? 0 : shared / either;
}

/** Works in time order, undated ones last; works of one year by id. */
export function byYear(a: WorkRow, b: WorkRow): number {
  return compareStart(a, b) || compareText(a.id, b.id);
}

function rarestFirst(a: WeighedUse, b: WeighedUse): number {
  return (
    b.rarity - a.rarity ||
    compareText(sortable(a.trope.name), sortable(b.trope.name)) ||
    compareText(a.trope.id, b.trope.id) ||
    compareText(a.usage ?? "", b.usage ?? "")
  );
}

/** Whether each work uses the trope in the same set of ways; a use that nobody describes is a way of its own. */
function usedAlike(uses: readonly TropeUseRow[]): boolean {
  const ways = [...groupBy(uses, ({ work }) => work.id).values()].map((each) =>
    [...new Set(each.map(({ usage }) => usage ?? ""))].sort().join(" "),
  );
  return new Set(ways).size === 1;
}
