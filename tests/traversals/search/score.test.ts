import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreOf } from "../../../src/traversals/search/score.ts";
import { askedIn, formsOf, wordsOf } from "../../../src/traversals/search/tokens.ts";
import { asked, text, word } from "./arbitrary.ts";

/** A text that holds the words of a search, in the places that a kind of match has them. */
const holding = {
  exact: (words: readonly string[]) => fc.constant([...words]),
  begins: (words: readonly string[]) => fc.tuple(ended(words), text).map(([start, rest]) => [...start, "x", ...rest]),
  contains: (words: readonly string[]) => fc.tuple(ended(words), text).map(([start, rest]) => ["x", ...start, ...rest]),
};

/** The words with an end to the last one, or without. */
function ended(words: readonly string[]): fc.Arbitrary<string[]> {
  return fc.constantFrom("", "b", "x").map((end) => [...words.slice(0, -1), `${words.at(-1) ?? ""}${end}`]);
}

/** The score of words that are still typed in a text that can be written in one way. */
function score(words: readonly string[], found: readonly string[], isName: boolean): number {
  return scoreOf({ words, unfinished: true }, [found], isName);
}

describe("the score", () => {
  test.each([
    ["the whole name", "her", "Her", true, 4],
    ["the beginning of a name", "the rob", "The robot", true, 2.75],
    ["the first word of a name", "her", "Her voice", true, 2.875],
    ["a later word of a name", "voice", "Her voice", true, 2.375],
    ["the beginning of a later word of a name", "voi", "Her voice", true, 2.125],
    ["the whole of another text", "her", "Her", false, 2],
    ["words in another order", "voice her", "Her voice", true, 2.5],
    ["a word twice, where the text has it once", "her her", "Her", true, 2.5],
    ["a word too many", "her dog", "Her", true, 0],
    ["a beginning that is not of the last word", "he voice", "Her voice", true, 0],
    ["the middle of a word", "er", "Her", true, 0],
    ["nothing", "", "Her", true, 0],
    ["something in nothing", "her", "", true, 0],
  ])("the score of %s: %j in %j", (_what, words, found, isName, value) => {
    expect(score(wordsOf(words), wordsOf(found), isName)).toBe(value);
  });

  test.each([
    ["joined", "rur", "R.U.R.", 4],
    ["joined, with its year", "rur 1920", "R.U.R. (1920)", 4],
    ["parted", "R.U.R.", "RUR", 4],
    ["begun, joined", "ru", "R.U.R.", 2.584],
    ["partly joined", "theodores self made", "Theodore's self-made", 2.438],
    ["over a space", "imhere", "I'm Here", 0],
    ["over two marks", "andso", "and--so", 0],
    ["asked with a mark, as a beginning", "I'm", "Imagine", 0],
  ])("the score of words that are %s: %j in %j", (_how, words, found, value) => {
    const scores = askedIn(words).map((asked) => scoreOf(asked, formsOf(found), true));
    expect(Math.max(...scores)).toBe(value);
  });

  test("the score is 0 exactly when a word is missing, and never above 4", () => {
    fc.assert(
      fc.property(asked, text, fc.boolean(), (words, found, isName) => {
        const joined = ` ${found.join(" ")} `;
        const missing = words.some((each, at) => !joined.includes(` ${each}${at === words.length - 1 ? "" : " "}`));
        const value = score(words, found, isName);
        expect(value === 0).toBe(missing);
        expect(value).toBeLessThanOrEqual(4);
      }),
    );
  });

  test("the score puts any name above any other text", () => {
    const found = asked.chain((words) =>
      fc.tuple(fc.constant(words), holding.contains(words), fc.oneof(...Object.values(holding).map((of) => of(words)))),
    );
    fc.assert(
      fc.property(found, ([words, name, other]) => {
        expect(score(words, name, true)).toBeGreaterThan(score(words, other, false));
      }),
    );
  });

  test("the score puts the whole text above its beginning, and that above words elsewhere", () => {
    const found = asked.chain((words) =>
      fc.tuple(fc.constant(words), holding.exact(words), holding.begins(words), holding.contains(words), fc.boolean()),
    );
    fc.assert(
      fc.property(found, ([words, exact, begins, contains, isName]) => {
        const scores = [exact, begins, contains].map((each) => score(words, each, isName));
        expect(scores[0]).toBeGreaterThan(scores[1] ?? 4);
        expect(scores[1]).toBeGreaterThan(scores[2] ?? 4);
      }),
    );
  });

  test("the score puts a whole word above the beginning of one, and less beside the words above more", () => {
    // The last word begins with a letter that no other has, so that nothing else is taken for it.
    const last = fc.stringMatching(/^c{1,3}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 2 }), last, text, fc.boolean(), (before, end, rest, isName) => {
        const words = [...before, end];
        const whole = score(words, ["x", ...words, ...rest], isName);
        const part = score(words, ["x", ...before, `${end}x`], isName);
        expect(whole).toBeGreaterThan(part);
        expect(score(words, ["x", ...words, ...rest, "x"], isName)).toBeLessThanOrEqual(whole);
      }),
    );
    expect(score(["a"], ["x", "a"], true)).toBeGreaterThan(score(["a"], ["x", "a", "x"], true));
  });
});
