import { fold } from "../../graph/text.ts";

/**
 * The words of a text, split at its marks; and again with those joined that only an apostrophe, a dot or a hyphen
 * separates.
 */
export type Forms = readonly (readonly string[])[];

/** Words to look for. Where they are unfinished, the last one may be the beginning of a word. */
export interface Asked {
  readonly words: readonly string[];
  readonly unfinished: boolean;
}

/** Letters of the scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Its locale is fixed, so that no machine's own locale changes what is found. */
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * The words of a text as search compares them: folded runs of letters and digits, split where a script has no spaces.
 */
export function wordsOf(text: string): readonly string[] {
  const runs = fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return runs.flatMap((run) =>
    unspaced.test(run) ? [...segmenter.segment(run)].map(({ segment }) => segment) : [run],
  );
}

/** Runs of letters and digits with their marks, and those that only an apostrophe, a dot or a hyphen separates. */
const joinable = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['‘’.·‧‐-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const raisedOrLowered = /[²³¹\u2070-\u209f]/gu;

/**
 * The ways in which a text's words can be written, such as `r u r` and `rur` for R.U.R., or `alien 3` and `alien3` for
 * Alien³.
 */
export function formsOf(text: string): Forms {
  const parted = wordsOf(text);
  const levelled = fold(text.replaceAll(raisedOrLowered, (sign) => sign.normalize("NFKD")));
  const joined = (levelled.match(joinable) ?? []).map((word) => word.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ""));
  return joined.length === parted.length ? [parted] : [parted, joined];
}

/** What a text asks for. Joined words are looked for whole: somebody who types `I'm` does not mean `imagine`. */
export function askedIn(text: string): readonly Asked[] {
  return formsOf(text).map((words, form) => ({ words, unfinished: form === 0 }));
}
