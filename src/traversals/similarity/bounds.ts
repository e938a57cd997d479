/** A question that would make the graph read more than it does at once. The message is a sentence for the client. */
export class QuestionTooLarge extends Error {
  override readonly name = "QuestionTooLarge";
}

/** The most nodes that one statement finds similar ones for, and the most of those that it gives in all. */
const [maxNodes, maxGiven] = [100, 1_000];

/** Throws {@link QuestionTooLarge} where similar nodes are asked of too many at once. */
export function assertFewNodes(ids: readonly string[], first: number): void {
  const max = Math.min(maxNodes, Math.floor(maxGiven / first));
  if (ids.length <= max) return;
  throw new QuestionTooLarge(
    `"similar" with "first" ${first} can be asked of at most ${max} nodes at once, but is asked of ${ids.length}.`,
  );
}

/** Throws {@link QuestionTooLarge} where finding similar nodes would read too many uses of tropes. */
export function assertReadable(uses: number, max: number): void {
  if (uses <= max) return;
  const [found, bound] = [uses, max].map((each) => each.toLocaleString("en"));
  throw new QuestionTooLarge(
    `"similar" would read ${found} uses of tropes for these nodes, but reads at most ${bound} at once; ask it of fewer.`,
  );
}
