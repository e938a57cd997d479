import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileTextFault, printable, textFault } from "../../seed/text-fault.ts";

describe("a text that cannot be seen or written", () => {
  test.each([
    ["a NUL", "A\0B", 1, "must not hold the control character U+0000"],
    ["a bell", "Bell\x07ring", 4, "must not hold the control character U+0007"],
    ["an escape", "A\x1bB", 1, "must not hold the control character U+001B"],
    ["a tab", "A\tB", 1, "must not hold the control character U+0009"],
    ["a control character of the second set", "A\x85B", 1, "must not hold the control character U+0085"],
    ["the first half of a character", "A\ud83dB", 1, "must not hold half of a character, U+D83D"],
    ["the second half of a character", "\udc00A", 0, "must not hold half of a character, U+DC00"],
    ["a code point that is none", "A\uffff", 1, "must not hold a code point that is no character, U+FFFF"],
    ["a code point that is none, beyond", "A\u{1fffe}", 1, "must not hold a code point that is no character, U+1FFFE"],
    ["the mark of a lost character", "Caf\ufffd", 3, "must not hold the mark of a lost character, U+FFFD"],
    ["a line separator", "A\u2028B", 1, "must not hold a line break that editors do not show, U+2028"],
    ["an override to the left", "A\u202eB", 1, "must not hold a sign that turns the direction of writing, U+202E"],
    ["an override to the right", "A\u202dB", 1, "must not hold a sign that turns the direction of writing, U+202D"],
    ["an annotation", "A\ufff9B", 1, "must not hold a sign that shows nothing, U+FFF9"],
    ["a character for private use", "A\ue000", 1, "must not hold a character for private use, U+E000"],
    ["an isolate that does not end", "A\u2067B", 1, "must end the run of another direction that it begins with U+2067"],
    [
      "an embedding that does not end",
      "\u202bA",
      0,
      "must end the run of another direction that it begins with U+202B",
    ],
    ["an end of nothing", "A\u2069", 1, "must not end a run of another direction that it does not begin, U+2069"],
    [
      "an end of another kind",
      "\u2067A\u202c",
      2,
      "must not end a run of another direction that it does not begin, U+202C",
    ],
    ["a zero-width space alone", "\u200b", 0, "must show something: U+200B cannot be seen"],
    ["joiners and blanks alone", "\u200d \u2060", 0, "must show something: U+200D U+0020 U+2060 cannot be seen"],
    ["an empty Braille cell alone", "\u2800", 0, "must show something: U+2800 cannot be seen"],
    ["a Hangul filler alone", "\u3164", 0, "must show something: U+3164 cannot be seen"],
    ["an accent alone", "\u0301", 0, "must show something: U+0301 cannot be seen"],
    ["a letter and its accent apart", "Cafe\u0301", 3, 'must be composed (NFC): "\u00e9" is U+00E9, not U+0065 U+0301'],
    ["the sign of the ohm", "5 \u2126", 2, 'must be composed (NFC): "\u03a9" is U+03A9, not U+2126'],
    ["a syllable in its letters", "\u1100\u1161", 0, 'must be composed (NFC): write "\uac00"'],
  ])("%s is refused with its code point and place", (_what, text, at, message) => {
    expect(textFault(text)).toEqual({ at, message });
  });

  test.each([
    "Her",
    "Amélie",
    "メトロポリス",
    "می\u200cخواهم",
    "राम",
    "👩‍🚀",
    "Blade\u00adrunner",
    "שלום \u2067abc\u2069",
    "\u202bשלום\u202c",
    "two\nlines",
    "☃",
    "8½",
    "!",
    "",
  ])("the text %j can be seen and written", (text) => {
    expect(textFault(text)).toBeUndefined();
  });

  test("whatever a text holds, what is let through is well-formed, composed and without control characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        if (textFault(text)) return;
        expect(text).not.toMatch(/\p{Cs}/u);
        expect(text.normalize("NFC")).toBe(text);
        expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
      }),
    );
  });

  test("a fault is at a character of its text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const { at = 0 } = textFault(text) ?? {};
        expect(at >= 0 && at < text.length).toBe(true);
      }),
    );
  });
});

describe("a whole file", () => {
  test("a file may hold line breaks and tabs, and letters apart from their accents in a comment", () => {
    expect(fileTextFault("# Cafe\u0301\r\na:\tb\n")).toBeUndefined();
  });

  test("a file may not hold a sign that turns the direction of writing, in a comment either", () => {
    expect(fileTextFault("# \u202e\n")).toEqual({
      at: 2,
      message: "must not hold a sign that turns the direction of writing, U+202E",
    });
  });
});

test("what is printed on a terminal shows signs that would move or hide text as code points", () => {
  expect(printable("a\x1b[2Jb\nc\u202ed\ud800 é")).toBe("a\\u{001B}[2Jb\\u{000A}c\\u{202E}d\\u{D800} é");
});
