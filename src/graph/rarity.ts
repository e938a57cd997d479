/** The scale of stored rarities: they are whole millionths, so that sums are exact and equal on both engines. */
export const rarityScale = 1_000_000;

/**
 * How rare a trope is: the inverse document frequency ln((N + 1) / n) of information retrieval (Spärck Jones 1972), with
 * N works in the graph of which n use the trope, in millionths. The one that is added keeps it above zero, so that even
 * a trope of every work is something that two works share. A trope of no work counts as one of one work.
 */
export function rarity(works: number, using: number): number {
  return Math.round(Math.log((works + 1) / Math.max(using, 1)) * rarityScale);
}
