import { describe, test } from "vitest";
import { glossUnique } from "../../../seed/rules/gloss-unique.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("gloss-unique", () => {
  test("two tropes may have glosses of their own", () => {
    expectValid(glossUnique, { "trope/triples.yaml": "gloss: One person turns out to be three." });
  });

  test("two tropes do not have one gloss", () => {
    expectProblems(glossUnique, { "trope/triples.yaml": "gloss: One person turns out to be Two." }).toEqual([
      {
        at: "trope/triples.yaml:1:1",
        path: "gloss",
        message: '"One person turns out to be Two." is already used by "trope/doubles".',
      },
    ]);
  });

  test("a repeated gloss of several lines is printed on one", () => {
    expectProblems(glossUnique, {
      "trope/a.yaml": "gloss: |\n  One.\n  Two.",
      "trope/b.yaml": "gloss: |\n  One.\n  Two.",
    }).toEqual([{ at: "trope/b.yaml:1:1", path: "gloss", message: '"One.\\nTwo." is already used by "trope/a".' }]);
  });
});
