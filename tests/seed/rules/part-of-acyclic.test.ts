import { describe, test } from "vitest";
import { partOfAcyclic } from "../../../seed/rules/part-of-acyclic.ts";
import { expectProblems, expectValid } from "./expect.ts";

function partOf(work: string): string {
  return `partOf: { evidence: [{ common: true }], work: ${work} }`;
}

describe("part-of-acyclic", () => {
  test("a work may have several parts, and itself be part of another", () => {
    expectValid(partOfAcyclic, {
      "work/a.yaml": partOf("b"),
      "work/b.yaml": partOf("d"),
      "work/c.yaml": partOf("d"),
      "work/d.yaml": partOf("greek-letters"),
    });
  });

  test("a work is not part of itself", () => {
    expectProblems(partOfAcyclic, { "work/a.yaml": partOf("a") }).toEqual([
      { at: "work/a.yaml:1:41", path: "partOf.work", message: '"a" is part of itself: a -> a.' },
    ]);
  });

  test("a work is not part of itself through others, and the cycle is reported once", () => {
    expectProblems(partOfAcyclic, {
      "work/a.yaml": partOf("b"),
      "work/b.yaml": partOf("c"),
      "work/c.yaml": partOf("b"),
    }).toEqual([{ at: "work/c.yaml:1:41", path: "partOf.work", message: '"b" is part of itself: b -> c -> b.' }]);
  });

  test("a missing whole is left to the rule about references", () => {
    expectValid(partOfAcyclic, { "work/a.yaml": partOf("none") });
  });
});
