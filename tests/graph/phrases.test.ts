import { describe, expect, test } from "vitest";
import { phraseOf } from "../../src/graph/phrases.ts";
import { relationshipTypes } from "../../src/graph/vocabulary.ts";

describe("the phrase of an edge", () => {
  test.each(relationshipTypes)(
    "%s has a phrase for either end, and one place for the other end in each",
    (relation) => {
      for (const forward of [true, false]) {
        const [before, after] = phraseOf({ relation, forward });
        expect(before).toMatch(/^[a-z].* $/);
        expect(after).toMatch(/^( [a-z]|$)/);
        expect(before + after).not.toContain("…");
      }
    },
  );

  test("an edge's phrase surrounds the name of its other end where English wants that", () => {
    expect(phraseOf({ relation: "COMBINES", forward: true })).toEqual(["combines ", " with something else"]);
    expect(phraseOf({ relation: "VARIANT_OF", forward: false })).toEqual(["has ", " as a variant"]);
  });

  test("an edge's phrase depends on the edge's own properties where it has any", () => {
    const edge = { role: "DIRECTOR", usage: null, stance: null, voiceOnly: false };
    expect(phraseOf({ relation: "CREDITED_FOR", forward: false, edge })).toEqual(["was directed by ", ""]);
    expect(phraseOf({ relation: "CREDITED_FOR", forward: true })).toEqual(["worked on ", ""]);
  });
});
