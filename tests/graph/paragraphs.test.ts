import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyParagraphs } from "../../src/graph/paragraphs.ts";
import { paragraphParts } from "../../src/graph/vocabulary.ts";

const parts = ["FURNITURE", "BODY", "CAPTION", "BODY", "BODY", "STANDFIRST"];

describe("bodyParagraphs", () => {
  test("body paragraphs are counted over the critic's prose alone", () => {
    expect(bodyParagraphs(parts, [2, 4, 5])).toEqual([1, 2, 3]);
    expect(bodyParagraphs(parts, [5])).toEqual([3]);
  });

  test("body paragraphs leave out what is not prose, and what does not exist", () => {
    expect(bodyParagraphs(parts, [1, 3, 6])).toEqual([]);
    expect(bodyParagraphs(parts, [3, 4, 7, 0])).toEqual([2]);
    expect(bodyParagraphs(parts, [])).toEqual([]);
  });

  test("body paragraphs keep the order in which they are cited", () => {
    expect(bodyParagraphs(parts, [5, 2])).toEqual([3, 1]);
  });

  test("the paragraphs of an essay that is all prose keep their numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const all = Array.from({ length: count }, (_, index) => index + 1);
        expect(
          bodyParagraphs(
            all.map(() => "BODY"),
            all,
          ),
        ).toEqual(all);
      }),
    );
  });

  test("the prose of any essay is numbered from 1 without a gap", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...paragraphParts)), (essay) => {
        const all = essay.map((_, index) => index + 1);
        const prose = essay.filter((part) => part === "BODY").map((_, index) => index + 1);
        expect(bodyParagraphs(essay, all)).toEqual(prose);
      }),
    );
  });
});
