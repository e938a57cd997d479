import { describe, expect, test } from "vitest";
import { problemsOf, work, review } from "./record-text.ts";

describe("a year", () => {
  test.each(["-9999", "-1", "1", "2100"])("a year may be %s", (year) => {
    expect(problemsOf("work", work(`year: ${year}`))).toEqual([]);
  });

  test.each([
    ["-10000", "-10000 must be -9999 or later."],
    ["2101", "2101 must be 2100 or earlier."],
    ["0", "0 must not be 0: the year before 1 is -1."],
    ["1999.5", "1999.5 must be a whole number."],
    ['"1999"', '"1999" must be a number.'],
  ])("a year is not %s", (year, message) => {
    expect(problemsOf("work", work(`year: ${year}`))).toEqual([`1:1  year  ${message} (record)`]);
  });
});

describe("text", () => {
  test("a text is at most 1,000 characters long", () => {
    expect(problemsOf("work", work(`alternativeTitles: [${"x".repeat(1_000)}]`))).toEqual([]);
    expect(problemsOf("work", work(`alternativeTitles: [${"x".repeat(1_001)}]`))).toEqual([
      `1:21  alternativeTitles[0]  "${"x".repeat(1_001)}" must be at most 1,000 characters long. (record)`,
    ]);
  });

  test.each(['""', '"  "', '"\\n\\t"'])("a text is not empty, as %s is", (words) => {
    expect(problemsOf("work", work(`alternativeTitles: [${words}]`))).toEqual([
      `1:21  alternativeTitles[0]  ${words} must not be empty. (record)`,
    ]);
  });
});

describe("a reference", () => {
  test.each(["Doubles", "trope/doubles", "doubles-", "two words"])("a reference by name is not %s", (name) => {
    expect(problemsOf("work", work(`uses: [{ trope: ${name}, evidence: [{ common: true }] }]`))).toEqual([
      `1:10  uses[0].trope  "${name}" must be lower-case words of a-z0-9 joined by hyphens, such as blade-runner-1982. (record)`,
    ]);
  });

  test.each([
    "her-2013",
    "trope/doubles",
    "her-2013/samantha",
    "her-2013/theodore>samantha",
    "review/the-verge-her/14-twist",
  ])("a reference by id may be %s", (id) => {
    expect(problemsOf("review", review(`mentions: [{ node: ${id}, paragraphs: [1] }]`))).toEqual([]);
  });

  test.each(["Her", "trope/", "/her-2013", "her 2013", "a/b/c/d"])("a reference by id is not %s", (id) => {
    expect(problemsOf("review", review(`mentions: [{ node: ${id}, paragraphs: [1] }]`))).toEqual([
      `1:14  mentions[0].node  "${id}" must be an id such as her-2013, trope/body-surrogate or her-2013/samantha. (record)`,
    ]);
  });
});
