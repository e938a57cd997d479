import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "../../seed/paragraphs.ts";

test("a paragraph that belongs to no other part is the critic's prose", () => {
  expect(partsOf({ count: 5, parts: { STANDFIRST: [2], CAPTION: [4], FURNITURE: [1, 5] } })).toEqual([
    "FURNITURE",
    "STANDFIRST",
    "BODY",
    "CAPTION",
    "FURNITURE",
  ]);
  expect(partsOf({ count: 2, parts: {} })).toEqual(["BODY", "BODY"]);
});

test("an essay has as many parts as paragraphs", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
      const captions = Array.from({ length: count }, (_, index) => index + 1).filter(
        (paragraph) => paragraph % 3 === 0,
      );
      const parts = partsOf({ count, parts: { CAPTION: captions } });
      expect(parts).toHaveLength(count);
      expect(parts.filter((part) => part === "CAPTION")).toHaveLength(captions.length);
    }),
  );
});
