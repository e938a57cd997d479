import fc from "fast-check";

/** A short word of few letters, so that words often meet. */
export const word = fc.stringMatching(/^[ab]{1,3}$/);

/** The words of a search. */
export const asked = fc.array(word, { minLength: 1, maxLength: 3 });

/** The words of a text; some texts are so long that the share of one word is close to 0. */
export const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(word, { minLength: 2_000, maxLength: 2_000 }) },
);
