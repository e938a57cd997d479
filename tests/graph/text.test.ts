import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, sortable } from "../../src/graph/text.ts";

const text = fc.string({ unit: "binary" });
const words = fc.array(
  fc.constantFrom("the", "The", "a", "An", "an", "Her", "É", "2001", "-", "'", " ", "\t", "ß", "Œ", "映画"),
);

describe("fold", () => {
  test.each([
    ["Her", "her"],
    ["Éngineer", "engineer"],
    ["Doppelgänger", "doppelganger"],
    ["E\u0301ngineer", "engineer"],
    ["Karel Čapek", "karel capek"],
    ["ﬁlm", "film"],
    ["２００１", "2001"],
    ["İstanbul", "istanbul"],
    ["مُحَمَّد", "محمد"],
    ["محـــمد", "محمد"],
    ["שָׁלוֹם", "שלום"],
    ["ἄνθρωπος", "ανθρωποσ"],
    ["Việt Nam", "viet nam"],
    ["а́збука", "азбука"],
    ["Ёлка", "елка"],
    ["Blade\u00ADrunner", "bladerunner"],
    ["Star\u200Bgate", "stargate"],
    ["می\u200Cخواهم", "میخواهم"],
    ["8½", "8 1⁄2"],
    ["Alien³", "alien 3"],
    ["", ""],
  ])("folding makes %j into %j", (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test.each([
    ["राम", "रोम"],
    ["மகன்", "மகான்"],
    ["ไฟ", "ไฟ้"],
    ["ハハ", "パパ"],
    ["か", "が"],
    ["Мой", "Мои"],
    ["їжак", "іжак"],
    ["ѓавол", "гавол"],
    ["가나", "가난"],
  ])("folding keeps %j apart from %j, whose marks make other letters", (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
    expect(fold(one.normalize("NFD"))).toBe(fold(one));
  });

  test("folding leaves spaces and punctuation", () => {
    expect(fold("Ex Machina: a film?")).toBe("ex machina: a film?");
  });

  test("forms of one text that look alike fold alike", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(fold(given.normalize("NFD"))).toBe(fold(given.normalize("NFC")));
      }),
    );
  });

  test("folded text folds to itself, so both sides of a search may be folded", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(fold(fold(given))).toBe(fold(given));
      }),
    );
  });
});

describe("sortable", () => {
  test.each([
    ["The Matrix", "matrix"],
    ["the matrix", "matrix"],
    ["A Clockwork Orange", "clockwork orange"],
    ["An Ex", "ex"],
    ["Alien", "alien"],
    ["Anna", "anna"],
    ["Theodore", "theodore"],
    ["Them", "them"],
    ["The", "the"],
    ["The The", "the"],
    ["2001: A Space Odyssey", "2001 a space odyssey"],
    ["M3GAN", "m3gan"],
    ["  ... And Justice (for All)!  ", "and justice for all"],
    ["Éden", "eden"],
    ["メトロポリス", "メトロポリス"],
    ["8½", "8 1 2"],
    ["राम की", "राम की"],
    ["?!", ""],
  ])("the sort key of %j is %j", (title, key) => {
    expect(sortable(title)).toBe(key);
  });

  test("a sort key holds letters, their marks and figures, with single spaces between", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(sortable(given)).toMatch(/^([\p{L}\p{N}\p{M}]+( [\p{L}\p{N}\p{M}]+)*)?$/u);
      }),
    );
  });

  test("case and accents do not change a sort key", () => {
    fc.assert(
      fc.property(words, (parts) => {
        expect(sortable(parts.join(" "))).toBe(sortable(parts.join(" ").normalize("NFD")));
      }),
    );
    expect(sortable("THE ÉDEN")).toBe(sortable("the eden"));
  });
});
