import { compareText } from "../../graph/text.ts";

/** A trope with how many works use it. */
export interface UsedTrope {
  readonly id: string;
  readonly using: number;
}

/** The tropes that occur with one: for each number of works in common, `[id, works that use it]`. */
export type CoOccurring = readonly (readonly [common: number, others: readonly UsedTropeColumns[]])[];
type UsedTropeColumns = readonly [id: string, using: number];

/** The tropes that occur with one more often than chance would have it, the closest first, then by id. */
export function rankByAssociation(
  { using, coOccurring }: { readonly using: number; readonly coOccurring: CoOccurring },
  works: number,
  first: number,
): readonly (UsedTrope & { readonly value: number })[] {
  return coOccurring
    .flatMap(([common, others]) =>
      others
        .filter(([, otherUsing]) => common * works > using * otherUsing)
        .map(([id, otherUsing]) => ({ id, using: otherUsing, value: association(common, using, otherUsing, works) })),
    )
    .sort((a, b) => b.value - a.value || compareText(a.id, b.id))
    .slice(0, first);
}

/**
 * How closely two tropes are associated: of `works` works `a` use the one, `b` the other and `common` both. It is the
 * normalised pointwise mutual information of Bouma (2009), ln(p(x, y) / (p(x) p(y))) over -ln p(x, y): 0 where they
 * occur together as often as chance would have it, 1 where neither occurs without the other.
 */
export function association(common: number, a: number, b: number, works: number): number {
  return Math.log((common * works) / (a * b)) / Math.log(works / common);
}
