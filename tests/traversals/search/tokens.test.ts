import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formsOf, wordsOf } from "../../../src/traversals/search/tokens.ts";

describe("the words of a text", () => {
  test.each([
    ["Doppelgänger", ["doppelganger"]],
    ["DOPPELGA\u0308NGER", ["doppelganger"]],
    ["Stanisław Lem", ["stanislaw", "lem"]],
    ["STRASSE, Straße", ["strasse", "strasse"]],
    ["L'Ève future", ["l", "eve", "future"]],
    ["R.U.R. (1920)", ["r", "u", "r", "1920"]],
    ["ΟΔΟΣ οδος Οδοσ", ["οδοσ", "οδοσ", "οδοσ"]],
    ["snake_case", ["snake", "case"]],
    [" \t?! \u0301 ", []],
    ["", []],
    ["8½", ["8", "1", "2"]],
    ["8 1/2", ["8", "1", "2"]],
    ["Alien³", ["alien", "3"]],
    ["Blade\u00ADrunner", ["bladerunner"]],
    ["मेरी राम", ["मेरी", "राम"]],
    ["日本映画", ["日本", "映画"]],
    ["หนังไทย", ["หนัง", "ไทย"]],
  ])("the words of %j are %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("words are letters, their marks and figures alone, and their own words again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = wordsOf(text);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
        expect(wordsOf(words.join(" "))).toEqual(words);
      }),
    );
  });
});

describe("the forms of a text", () => {
  test.each([
    ["R.U.R. (1920)", ["r u r 1920", "rur 1920"]],
    ["Alien³", ["alien 3", "alien3"]],
    ["8½", ["8 1 2"]],
    ["WALL·E", ["wall e", "walle"]],
    ["WALL-E", ["wall e", "walle"]],
    ["I'm Here", ["i m here", "im here"]],
    ["I’m Your Man", ["i m your man", "im your man"]],
    ["Spider‑Man's", ["spider man s", "spidermans"]],
    ["'Her' - a love story.", ["her a love story"]],
    ["wait...what", ["wait what"]],
    ["Her", ["her"]],
    ["", [""]],
  ])("the forms of %j are %j", (text, forms) => {
    expect(formsOf(text).map((words) => words.join(" "))).toEqual(forms);
  });

  test("the forms of a text hold the same letters and figures in the same order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "É", "7", "'", "’", ".", "-", "·", " ", "(")), (letters) => {
        const [parted = [], joined = parted] = formsOf(letters.join(""));
        expect(parted).toEqual(wordsOf(letters.join("")));
        expect(joined.join("")).toBe(parted.join(""));
        expect(joined.length).toBeLessThanOrEqual(parted.length);
      }),
    );
  });
});
