import { describe, expect, test } from "vitest";
import { problemsOf, work, place, review } from "./record-text.ts";

describe("a piece of evidence", () => {
  test.each([
    "{ review: some, paragraphs: [1] }",
    "{ source: some }",
    "{ common: true }",
    "{ editorial: Ours. }",
    '{ source: some, locator: "chapter 3, p. 71" }',
    "{ source: some, certainty: UNKNOWN, note: Perhaps. }",
  ])("a piece of evidence may be %s", (evidence) => {
    expect(problemsOf("place", place(evidence))).toEqual([]);
  });

  test.each([
    ["{}", "This must have exactly one of review, source, common and editorial."],
    ["{ note: Perhaps. }", "This must have exactly one of review, source, common and editorial."],
    ["{ source: some, common: true }", "This must have exactly one of review, source, common and editorial."],
    [
      "{ review: some, paragraphs: [1], editorial: Ours. }",
      "This must have exactly one of review, source, common and editorial.",
    ],
    ["{ review: some }", "This must name a review together with its paragraphs."],
    ["{ source: some, paragraphs: [1] }", "This must name a review together with its paragraphs."],
    ["some", '"some" must be a map.'],
  ])("a piece of evidence is not %s", (evidence, message) => {
    expect(problemsOf("place", place(evidence))).toEqual([`1:17  facts.name[0]  ${message} (record)`]);
  });

  test("a piece of evidence from an essay has no locator beside its paragraphs", () => {
    const evidence = "{ review: some, paragraphs: [1], locator: p. 7 }";
    expect(problemsOf("place", place(evidence))).toEqual([
      '1:50  facts.name[0].locator  "p. 7" must go with a source: an essay is located by its paragraphs. (record)',
    ]);
  });

  test.each([
    ["[]", "1:48  mentions[0].paragraphs  This must name a paragraph or more."],
    ["[0]", "1:61  mentions[0].paragraphs[0]  0 must be 1 or more: paragraphs count from 1."],
  ])("a piece of evidence does not name the paragraphs %s", (paragraphs, problem) => {
    const mention = `mentions: [{ node: some-work-of-a-longer-name, paragraphs: ${paragraphs} }]`;
    expect(problemsOf("review", review(mention))).toEqual([`${problem} (record)`]);
  });

  test("every fact and every edge needs a piece of evidence", () => {
    const nothing = "This must hold a piece of evidence or more: no edge and no fact goes without.";
    expect(problemsOf("place", place(""))).toEqual([`1:10  facts.name  ${nothing} (record)`]);
    expect(problemsOf("work", work("uses: [{ trope: doubles, evidence: [] }]"))).toEqual([
      `1:26  uses[0].evidence  ${nothing} (record)`,
    ]);
    expect(problemsOf("work", work("uses: [{ trope: doubles }]"))).toEqual([
      '1:8  uses[0].evidence  "evidence" is missing. (record)',
    ]);
  });
});
