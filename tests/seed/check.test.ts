import { describe, expect, test } from "vitest";
import { checkSeed, SeedRefused } from "../../seed/check.ts";
import { formatProblem } from "../../seed/problem.ts";
import { worldFolder } from "../world.ts";
import { worldWith } from "./temporary.ts";

describe("checkSeed", () => {
  test("valid records have no problem", () => {
    const { seed, problems } = checkSeed(worldFolder);
    expect(problems).toEqual([]);
    expect(seed.records).toHaveLength(23);
  });

  test("the problems of reading and those that rules find are listed together, in the order of files and lines", () => {
    const folder = worldWith({
      "trope/triples.yaml": "name: Triples\ngloss: One person turns out to be two.\ngroups: Selves\n",
      "work/delta-1960.yaml": `title: Delta
form: FILM
facts: { title: [{ source: none }] }
uses: [{ trope: doubles, evidence: [{ review: first-essay, paragraphs: [5] }] }]
`,
      "chain/doubles.yaml":
        "title: Doubles\nsteps: [{ work: old-tale, trope: mirrors }, { work: old-tale, trope: doubles }]\n",
    });
    expect(checkSeed(folder).problems.map(formatProblem)).toEqual([
      'chain/doubles.yaml:2:9  steps[0]  "old-tale" does not list the trope "mirrors" among its uses. (step-is-use)',
      'trope/triples.yaml:3:1  groups  No key "groups" is known here. Did you mean "group"? (record)',
      'work/delta-1960.yaml:3:20  facts.title[0].source  There is no "source/none". (reference-exists)',
      "work/delta-1960.yaml:4:73  uses[0].evidence[0].paragraphs[0]  The essay has 4 paragraphs, so there is no paragraph 5. (paragraph-exists)",
    ]);
  });

  test("a record that cannot be read is one problem, however many references lead to it", () => {
    const folder = worldWith({ "work/beta-1950.yaml": "title: Beta\n", "review/first-essay.yaml": "title: [\n" });
    expect(new Set(checkSeed(folder).problems.map(({ file }) => file))).toEqual(
      new Set(["work/beta-1950.yaml", "review/first-essay.yaml"]),
    );
  });
});

describe("SeedRefused", () => {
  const problem = { ...{ file: "a", line: 1, column: 1 }, path: "", rule: "a-rule", message: "No." };

  test.each([
    [[problem], "The seed has 1 problem."],
    [[problem, problem], "The seed has 2 problems."],
  ])("a refused seed counts its problems in its message", (problems, message) => {
    const refused = new SeedRefused(problems);
    expect(refused).toMatchObject({ name: "SeedRefused", message, problems });
  });
});
