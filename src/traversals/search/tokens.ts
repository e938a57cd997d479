import { fold } from "../../graph/text.ts";

/** The words of a text as its marks part them, and where some of these stand inside a word, once more joined over them. */
export type Forms = readonly (readonly string[])[];

/** Words to look for. The last one of what somebody is still typing may be the beginning of a word. */
export interface Asked {
  readonly words: readonly string[];
  readonly unfinished: boolean;
}

/** The words of a text as search compares them: runs of letters and digits, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Runs of letters and digits, with those that an apostrophe, a dot or a hyphen alone stands between. */
const joinable = /[\p{L}\p{N}]+(?:['‘’.·‧‐-][\p{L}\p{N}]+)*/gu;

/** The ways in which a text's words can be written: `r u r` and `rur` for R.U.R., `i m here` and `im here` for I'm Here. */
export function formsOf(text: string): Forms {
  const parted = wordsOf(text);
  const joined = (fold(text).match(joinable) ?? []).map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ""));
  return joined.length === parted.length ? [parted] : [parted, joined];
}

/** What a text asks for. Joined words are looked for whole: somebody who types `I'm` does not mean `imagine`. */
export function askedIn(text: string): readonly Asked[] {
  return formsOf(text).map((words, form) => ({ words, unfinished: form === 0 }));
}
