import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean, formatPath, formatProblem, inReadingOrder, type Problem } from "../../seed/problem.ts";

function problem(file: string, line = 1, column = 1): Problem {
  return { file, line, column, path: "name", rule: "a-rule", message: "Something is wrong." };
}

describe("formatProblem", () => {
  test("a problem is one line with its place, path, message and rule", () => {
    expect(formatProblem(problem("work/her-2013.yaml", 12, 5))).toBe(
      "work/her-2013.yaml:12:5  name  Something is wrong. (a-rule)",
    );
  });

  test("a problem of a whole record says so", () => {
    expect(formatProblem({ ...problem("work/her-2013.yaml"), path: "" })).toBe(
      "work/her-2013.yaml:1:1  (record)  Something is wrong. (a-rule)",
    );
  });
});

describe("formatPath", () => {
  test.each([
    [[], ""],
    [["title"], "title"],
    [["characters", 1, "name"], "characters[1].name"],
    [["sides", 0, "claims", 2], "sides[0].claims[2]"],
    [[0, "a"], "[0].a"],
  ])("the path %j is written %j", (path, written) => {
    expect(formatPath(path)).toBe(written);
  });
});

describe("didYouMean", () => {
  test("the nearest of the known words is offered", () => {
    expect(didYouMean("titel", ["year", "title", "titles"])).toBe(' Did you mean "title"?');
  });

  test("nothing is offered where nothing is known", () => {
    expect(didYouMean("title", [])).toBe("");
  });

  test("a suggestion may differ by two letters from a short word, by a third of them from a long one", () => {
    expect(didYouMean("form", ["fork"])).toBe(' Did you mean "fork"?');
    expect(didYouMean("form", ["work"])).toBe(' Did you mean "work"?');
    expect(didYouMean("form", ["wake"])).toBe("");
    expect(didYouMean("performers", ["performXXX"])).toBe(' Did you mean "performXXX"?');
    expect(didYouMean("performers", ["perforXXXX"])).toBe("");
  });

  test("the words to suggest from may be any iterable", () => {
    expect(didYouMean("titel", new Set(["title"]))).toBe(' Did you mean "title"?');
  });
});

describe("inReadingOrder", () => {
  test("problems are sorted by file, then line, then column", () => {
    const ordered = [
      problem("a", 1, 2),
      problem("a", 2, 1),
      problem("a", 10, 1),
      problem("b", 1, 1),
      problem("b", 1, 3),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(inReadingOrder(shuffled)).toEqual(ordered);
      }),
    );
  });

  test("sorting problems leaves the given list as it is", () => {
    const given = [problem("b"), problem("a")];
    inReadingOrder(given);
    expect(given.map(({ file }) => file)).toEqual(["b", "a"]);
  });
});
