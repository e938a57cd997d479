/** A question that would make the graph read more than it does at once. The message is a sentence for the client. */
export class TooMuchAsked extends Error {
  override readonly name = "TooMuchAsked";
}

/** The most nodes that one statement finds similar ones for, and the most of those that it gives in all. */
const [mostAsked, mostGiven] = [100, 1_000];

/** Throws {@link TooMuchAsked} where similar nodes are asked of too many at once. */
export function assertFew(ids: readonly string[], first: number): void {
  const most = Math.min(mostAsked, Math.floor(mostGiven / first));
  if (ids.length <= most) return;
  throw new TooMuchAsked(
    `"similar" with "first" ${first} can be asked of at most ${most} nodes at once, but is asked of ${ids.length}.`,
  );
}

/** Throws {@link TooMuchAsked} where finding similar nodes would read too many uses of tropes. */
export function assertReadable(uses: number, most: number): void {
  if (uses <= most) return;
  const [found, bound] = [uses, most].map((each) => each.toLocaleString("en"));
  throw new TooMuchAsked(
    `"similar" would read ${found} uses of tropes for these nodes, but reads at most ${bound} at once; ask it of fewer.`,
  );
}
