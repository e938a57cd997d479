import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, truncate } from "../../explorer/app/format.ts";

const family = "👩‍👩‍👧";

describe("a text that is too long", () => {
  test.each([
    ["Her", 3, "Her"],
    ["Metropolis", 6, "Metro…"],
    ["Two words", 5, "Two…"],
    [family.repeat(3), 3, family.repeat(3)],
    [family.repeat(4), 3, `${family.repeat(2)}…`],
    ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
  ])("%s is cut to %i characters as %s", (text, characters, shown) => {
    expect(truncate(text, characters)).toBe(shown);
  });

  test("no character is cut in two, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 10 }), (text, most) => {
        expect(truncate(text, most)).not.toMatch(/\p{Cs}/u);
        const beginning = cut(text, most);
        expect(beginning.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(beginning)).toBe(true);
        const characters = Array.from(new Intl.Segmenter().segment(text), ({ index }) => index);
        expect([...characters, text.length]).toContain(beginning.length);
      }),
    );
  });
});
