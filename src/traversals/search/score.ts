import type { Asked, Forms } from "./tokens.ts";

/**
 * How well a text holds the words of a search in any of its forms, from 0 (not all of them) to 4. Each of these
 * outweighs all that follow: a name, the whole text, its beginning, whole words, less beside the words. @internal
 */
export function scoreOf({ words, unfinished }: Asked, forms: Forms, isName: boolean): number {
  const last = words.at(-1);
  if (last === undefined) return 0;
  const stands = (word: string): boolean => forms.some((form) => form.includes(word));
  const matches = (word: string, found: string | undefined, index: number): boolean =>
    found === word || (unfinished && index === words.length - 1 && found?.startsWith(word) === true);
  const whole = stands(last);
  const holds =
    words.slice(0, -1).every(stands) &&
    (whole || forms.some((form) => form.some((found) => matches(last, found, words.length - 1))));
  if (!holds) return 0;
  const begins = forms.some((form) => words.every((word, index) => matches(word, form[index], index)));
  const exact = forms.some(
    (form) => form.length === words.length && words.every((word, index) => word === form[index]),
  );
  // Rounded up, so that what holds the words is above 0 and above all that is ranked lower.
  const others = exact ? 0 : Math.max(0, (forms[0]?.length ?? 0) - words.length);
  const share = Math.ceil((250 * words.length) / (words.length + others));
  return ((isName ? 2_000 : 0) + (exact ? 1_000 : 0) + (begins ? 500 : 0) + (whole ? 250 : 0) + share) / 1_000;
}
