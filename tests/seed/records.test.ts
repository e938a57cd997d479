import { describe, expect, test } from "vitest";
import { formatProblem } from "../../seed/problem.ts";
import { type Folder, folders, idOf, kindOfFolder } from "../../seed/records/kinds.ts";
import { readRecord } from "../../seed/read.ts";
import { nodeKinds } from "../../src/graph/vocabulary.ts";

/** The problems of one record, as they are printed, without its file's name. */
function problemsOf(folder: Folder, text: string): string[] {
  const { problems } = readRecord(folder, `${folder}/some.yaml`, Buffer.from(text));
  return problems.map(formatProblem).map((line) => line.replace(`${folder}/some.yaml:`, ""));
}

const work = (keys: string): string => `${keys}\ntitle: Some\nform: FILM\nfacts: {}\n`;
const place = (evidence: string): string => `facts: { name: [${evidence}] }\nname: Some\nfictional: true\n`;
const reviewKeys = {
  title: "Some",
  titleCertainty: "UNKNOWN",
  publication: "some",
  byline: "UNSIGNED",
  publishedCertainty: "UNKNOWN",
  facts: "{}",
  paragraphs: "{ count: 1, parts: {} }",
  claims: "[]",
};
const review = (keys: string): string =>
  [
    keys,
    ...Object.entries(reviewKeys)
      .filter(([key]) => !keys.startsWith(`${key}:`))
      .map(([key, value]) => `${key}: ${value}`),
  ].join("\n");

describe("the kinds of record", () => {
  test("each kind of record is a kind of node, and the other kinds of node are written inside a record", () => {
    const inner = ["CHARACTER", "BOND", "CLAIM"];
    expect(folders.map((folder) => kindOfFolder[folder]).sort()).toEqual(
      nodeKinds.filter((kind) => !inner.includes(kind)).sort(),
    );
  });

  test("the id of a record is its folder and file, and that of a work its file alone", () => {
    expect(idOf("work", "her-2013")).toBe("her-2013");
    expect(idOf("trope", "doubles")).toBe("trope/doubles");
  });
});

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

describe("a piece of evidence", () => {
  test.each([
    "{ review: some, paragraphs: [1] }",
    "{ source: some }",
    "{ common: true }",
    "{ editorial: Ours. }",
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

describe("an identifier of another registry", () => {
  test.each([
    ["wikidata", "Q788822"],
    ["imdb", "tt1798709"],
    ["imdb", "nm0005069"],
    ["imdb", "tt10798709"],
    ["tmdb", '"152601"'],
    ["tvtropes", "Main/RobotWar"],
  ])("an identifier at %s may be %s", (authority, value) => {
    expect(problemsOf("work", work(`externalIds: { ${authority}: ${value} }`))).toEqual([]);
  });

  test.each([
    ["wikidata", '"788822"', "Q788822"],
    ["wikidata", '"Q0788"', "Q788822"],
    ["imdb", '"tt179870"', "tt1798709"],
    ["imdb", '"co1798709"', "tt1798709"],
    ["tmdb", '"0152601"', "152601"],
    ["tvtropes", '"RobotWar"', "Main/RobotWar"],
    ["tvtropes", '"Main/Robot War"', "Main/RobotWar"],
  ])("an identifier at %s is not %s", (authority, value, example) => {
    expect(problemsOf("work", work(`externalIds: { ${authority}: ${value} }`))).toEqual([
      `1:16  externalIds.${authority}  ${value} must look like ${example}. (record)`,
    ]);
  });
});

describe("a review", () => {
  test("a review is published on a day, at an address", () => {
    expect(problemsOf("review", review('publishedFrom: "2023-12-18"'))).toEqual([]);
    expect(problemsOf("review", review("publishedFrom: 2023-12-18"))).toEqual([]);
    expect(problemsOf("review", review('publishedFrom: "2023-02-30"'))).toEqual([
      '1:1  publishedFrom  "2023-02-30" must be a day such as "2013-12-18". (record)',
    ]);
    expect(problemsOf("review", review("url: example.org/page"))).toEqual([
      '1:1  url  "example.org/page" must be a whole address such as https://example.org/page. (record)',
    ]);
  });

  test("a review has at least one paragraph", () => {
    expect(problemsOf("review", review("paragraphs: { count: 0, parts: {} }"))).toEqual([
      "1:15  paragraphs.count  0 must be 1 or more. (record)",
    ]);
  });

  test("a review gives the reasons for uncited paragraphs by number", () => {
    expect(problemsOf("review", review("paragraphs: { count: 9, parts: {}, uncited: { 2: Why., 10: Why. } }"))).toEqual(
      [],
    );
    expect(problemsOf("review", review("paragraphs: { count: 9, parts: {}, uncited: { two: Why. } }"))).toEqual([
      '1:47  paragraphs.uncited.two  "two" must be a paragraph\'s number. (record)',
    ]);
    expect(problemsOf("review", review("paragraphs: { count: 9, parts: {}, uncited: { 2: 7 } }"))).toEqual([
      "1:47  paragraphs.uncited.2  7 must be text. (record)",
    ]);
  });

  test("each claim of a review has a valid id, paragraphs, subjects and a stance", () => {
    expect(problemsOf("review", review("claims: [{ id: 1-a, text: A., paragraphs: [1], about: [] }]"))).toEqual([
      "1:48  claims[0].about  This must be about something. (record)",
    ]);
    expect(
      problemsOf("review", review("claims: [{ id: 1-A, text: A., paragraphs: [], about: [{ subject: a }] }]")),
    ).toEqual([
      '1:12  claims[0].id  "1-A" must be lower-case words of a-z0-9 joined by hyphens, such as blade-runner-1982. (record)',
      "1:31  claims[0].paragraphs  This must name a paragraph or more. (record)",
      '1:55  claims[0].about[0].stance  "stance" is missing. (record)',
    ]);
  });
});

describe("a work", () => {
  test("a work names its whole under partOf, not among its relations", () => {
    expect(
      problemsOf("work", work("relations: [{ relation: PART_OF, work: some, evidence: [{ common: true }] }]")),
    ).toEqual([
      '1:15  relations[0].relation  "PART_OF" must be one of ADAPTS, REMAKES, SEQUEL_OF, REINTERPRETS, ALLUDES_TO, NAMED_AFTER, SUCCEEDS. (record)',
    ]);
  });
});

describe("a debate", () => {
  test("a debate has at least one side, and each side at least one claim", () => {
    expect(problemsOf("debate", "topic: What?\nkind: DIRECT\nsides: []\n")).toEqual([
      "3:1  sides  This must hold a side or more. (record)",
    ]);
    expect(problemsOf("debate", "topic: What?\nkind: DIRECT\nsides: [{ position: So., claims: [] }]\n")).toEqual([
      "3:26  sides[0].claims  This must rest on a claim or more. (record)",
    ]);
  });
});

describe("a chain", () => {
  test("a chain has at least two steps", () => {
    expect(problemsOf("chain", "title: Some\nsteps: [{ work: a, trope: b }]\n")).toEqual([
      "2:1  steps  This must have two steps or more. (record)",
    ]);
  });
});
