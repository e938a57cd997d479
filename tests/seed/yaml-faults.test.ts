import { describe, expect, test } from "vitest";
import { problemsOf, somewhere, work } from "./records/record-text.ts";

describe("what records do without", () => {
  test.each(["!!binary aGk=", "!!set {x}", "!!omap [a: 1]", "!!timestamp 2001-01-01", "!!str x", "!own x", "! x"])(
    "the tag of %s is refused",
    (value) => {
      const tag = value.split(" ")[0];
      const [problem = ""] = problemsOf("place", `${somewhere}extra: ${value}\n`);
      expect(problem).toMatch(/^4:\d+ {2}\(record\)/);
      expect(problem).toContain(`Take out the tag "${tag}": records have none. (yaml)`);
    },
  );

  test("a tag on a map or a list is refused", () => {
    expect(problemsOf("place", "name: Some\nfictional: true\nfacts: !!map {}\n")[0]).toContain('the tag "!!map"');
  });

  test("a choice of another version of YAML, in which yes is true, is refused", () => {
    expect(problemsOf("place", `%YAML 1.1\n---\n${somewhere}`)).toEqual([
      '1:1  (record)  Take out the line that begins with "%YAML": a record begins with its keys. (yaml)',
    ]);
  });

  test.each(["0o17", "0x1F", "1e3", "1E3", "+5", "010", ".inf", "-.Inf", ".nan", ".5", "5."])(
    "the number %s is refused, because readers would take it for another or for a text",
    (number) => {
      expect(problemsOf("work", work(`year: ${number}`))).toEqual([
        `1:7  (record)  Write the number ${number} in plain digits, or put it in quotes if it is a text. (yaml)`,
      ]);
    },
  );

  test.each(["1_000", "1:30", "2013-12-18", "yes", "<<", "~1"])("the text %s is not taken for a number", (text) => {
    expect(problemsOf("work", work(`year: ${text}`))).toEqual([`1:1  year  "${text}" must be a number. (record)`]);
  });

  test("a key that merges another map is no key of a record", () => {
    expect(problemsOf("place", `${somewhere}<<: { name: Other }\n`)).toEqual([
      '4:1  <<  No key "<<" is known here. (record)',
    ]);
  });

  test("one slip on a line is one problem", () => {
    expect(problemsOf("place", "name: Somewhere: else\nfictional: true\nfacts: {}\n")).toHaveLength(1);
  });
});

describe("a text of a record", () => {
  test("a character that cannot be seen is shown with its line, column and code point", () => {
    expect(problemsOf("place", somewhere.replace("where", "\x07where"))).toEqual([
      "1:11  (record)  The file must not hold the control character U+0007. (text)",
    ]);
    expect(problemsOf("place", somewhere.replace("where", "\u2067where"))).toEqual([
      "1:11  (record)  This text must end the run of another direction that it begins with U+2067. (text)",
    ]);
  });

  test("an escaped character is refused like one that is there as such, at its text", () => {
    for (const [escape, point] of [
      ["\\0", "the control character U+0000"],
      ["\\e", "the control character U+001B"],
      ["\\uD800", "half of a character, U+D800"],
      ["\\u202E", "a sign that turns the direction of writing, U+202E"],
      ["\\N", "the control character U+0085"],
      ["\\L", "a line break that editors do not show, U+2028"],
    ] as const) {
      expect(problemsOf("place", somewhere.replace("Somewhere", `"Some${escape}where"`))).toEqual([
        `1:7  (record)  This text must not hold ${point}. (text)`,
      ]);
    }
  });

  test("a key is a text too", () => {
    expect(problemsOf("place", `${somewhere}"na\\u200Bme\\x07": 1\n`)).toEqual([
      "4:1  (record)  This text must not hold the control character U+0007. (text)",
    ]);
  });

  test("a name or a title is on one line", () => {
    expect(problemsOf("place", somewhere.replace("Somewhere", '"Some\\nwhere"'))).toEqual([
      '1:1  name  "Some\\nwhere" must be on one line. (record)',
    ]);
    expect(problemsOf("work", work('alternativeTitles: ["Two\\nlines"]'))).toEqual([
      '1:21  alternativeTitles[0]  "Two\\nlines" must be on one line. (record)',
    ]);
  });

  test("a longer text may have several lines", () => {
    expect(problemsOf("trope", "name: Doubles\ngloss: |\n  First.\n\n  Second.\n")).toEqual([]);
  });
});
