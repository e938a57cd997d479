import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../../seed/problem.ts";
import { type Folder, folders } from "../../seed/records/kinds.ts";
import { readRecord, readSource } from "../../seed/read.ts";
import { worldFolder } from "../world.ts";
import { folderWith } from "./temporary.ts";

/** The problems of one record, as they are printed, without its file's name. */
function problemsOf(folder: Folder, text: string | Uint8Array): string[] {
  const { record, problems } = readRecord(folder, `${folder}/some.yaml`, Buffer.from(text));
  if (problems.length > 0) expect(record).toBeUndefined();
  return problems.map(formatProblem).map((line) => line.replace(`${folder}/some.yaml:`, ""));
}

const place = "name: Somewhere\nfictional: true\nfacts: {}\n";

describe("reading one record", () => {
  test("a record has its folder, name, id and value", () => {
    const { record, problems } = readRecord("place", "place/some-where.yaml", Buffer.from(place));
    expect(problems).toEqual([]);
    expect(record).toMatchObject({ folder: "place", slug: "some-where", id: "place/some-where" });
    expect(record?.value).toEqual({ name: "Somewhere", fictional: true, facts: {} });
  });

  test("a work's id is its file's name alone", () => {
    const text = "title: Her\nform: FILM\nfacts: {}\n";
    expect(readRecord("work", "work/her-2013.yaml", Buffer.from(text)).record?.id).toBe("her-2013");
  });

  test("a record that moved leaves its new id", () => {
    const { record, moved, problems } = readRecord("trope", "trope/old.yaml", Buffer.from("moved: new\n"));
    expect(problems).toEqual([]);
    expect(record).toBeUndefined();
    expect(moved).toMatchObject({ id: "trope/old", folder: "trope", to: "trope/new" });
    expect(moved?.place(["moved"])).toEqual({ file: "trope/old.yaml", line: 1, column: 1 });
  });

  test("the text of a record is read without the white space around it", () => {
    const text = place.replace("Somewhere", '"  Somewhere  "');
    expect(readRecord("place", "place/some.yaml", Buffer.from(text)).record?.value).toMatchObject({
      name: "Somewhere",
    });
  });
});

describe("a value's place", () => {
  const text = `# A note.
title: Her
form: FILM
facts:
  title: [{ common: true }]
characters:
  - id: samantha
    name: Samantha
    evidence:
      - { review: essay, paragraphs: [3, 4] }
`;
  const { record } = readRecord("work", "work/her-2013.yaml", Buffer.from(text));

  test.each([
    ["a key of the record", ["form"], 3, 1],
    ["an item of a list", ["characters", 0], 7, 5],
    ["a key inside a list", ["characters", 0, "name"], 8, 5],
    ["a number in a list", ["characters", 0, "evidence", 0, "paragraphs", 1], 10, 42],
    ["the record, at its first key", [], 2, 1],
    ["a key that is missing, at the record", ["year"], 2, 1],
    ["a key that is missing inside, at the value around it", ["characters", 0, "nature"], 7, 5],
    ["a key that is missing below a key, at that key", ["facts", "year"], 4, 1],
    ["a way that leads nowhere, at its last known value", ["characters", 3, "performers", 1, "person"], 6, 1],
    ["a way through a word, at the word's key", ["title", "de"], 2, 1],
  ])("the place of %s, is found", (_what, path, line, column) => {
    expect(record?.place(path)).toEqual({ file: "work/her-2013.yaml", line, column });
  });
});

describe("a file's text", () => {
  test("a file may begin with a byte order mark, which shifts no column", () => {
    expect(problemsOf("place", `\uFEFF${place}`)).toEqual([]);
    expect(problemsOf("place", `\uFEFFnam: Somewhere\nfictional: true\nfacts: {}\n`)).toEqual([
      '1:1  name  "name" is missing. (record)',
      '1:1  nam  No key "nam" is known here. Did you mean "name"? (record)',
    ]);
  });

  test("a file may have Windows line ends, which count as one", () => {
    const text = place.replaceAll("\n", "\r\n");
    expect(problemsOf("place", text)).toEqual([]);
    expect(problemsOf("place", text.replace("true", "1"))).toEqual([
      "2:1  fictional  1 must be true or false. (record)",
    ]);
    const { record } = readRecord("place", "place/some.yaml", Buffer.from(text));
    expect(record?.value).toEqual({ name: "Somewhere", fictional: true, facts: {} });
  });

  test("a file indented by tabs is refused", () => {
    expect(problemsOf("place", "name: Somewhere\nfictional: true\nfacts:\n\tname: []\n")[0]).toBe(
      "4:1  (record)  Tabs are not allowed as indentation. (yaml)",
    );
  });

  test("a file that is not UTF-8 is refused", () => {
    const latin = Buffer.from("name: Caf\u00E9\nfictional: true\nfacts: {}\n", "latin1");
    expect(problemsOf("place", latin)).toEqual(["1:1  (record)  The file must be UTF-8 text. (utf-8)"]);
    expect(problemsOf("place", Buffer.from("\uFEFFname: x", "utf16le"))).toEqual([
      "1:1  (record)  The file must be UTF-8 text. (utf-8)",
    ]);
  });

  test("a file that repeats a key in a map is refused", () => {
    expect(problemsOf("place", "name: Somewhere\nfictional: true\nname: Elsewhere\nfacts: {}\n")).toEqual([
      "3:1  (record)  Map keys must be unique. (yaml)",
    ]);
  });

  test("a file with an unclosed bracket is refused", () => {
    expect(problemsOf("place", "name: Somewhere\nfacts: { name: [\n")).toEqual([
      "3:1  (record)  Flow sequence in block collection must be sufficiently indented and end with a ]. (yaml)",
      "3:1  (record)  Flow map in block collection must be sufficiently indented and end with a }. (yaml)",
    ]);
  });

  test("a file with a tag that YAML does not know is refused", () => {
    expect(problemsOf("place", place.replace("Somewhere", "!secret Somewhere"))).toEqual([
      "1:7  (record)  Unresolved tag: !secret. (yaml)",
    ]);
  });

  test("a file with two records is refused", () => {
    expect(problemsOf("place", `${place}---\n${place}`)).toEqual([
      "4:1  (record)  A file holds one record, so no second one may begin here. (yaml)",
    ]);
  });

  test("a file with aliases is refused, even if they expand without end", () => {
    const alias = (line: number, column: number, name: string): string =>
      `${line}:${column}  (record)  Write the value out where "*${name}" stands: records have no aliases. (yaml)`;
    expect(problemsOf("place", "name: &somewhere Somewhere\nfictional: true\nfacts: {}\n")).toEqual([]);
    expect(problemsOf("place", "name: *somewhere\n")).toEqual([alias(1, 7, "somewhere")]);
    expect(problemsOf("place", "name: Somewhere\nfictional: true\nfacts: &facts { name: *facts }\n")).toEqual([
      alias(3, 23, "facts"),
    ]);
    const ten = (name: string): string => `[${Array.from({ length: 10 }, () => name).join(", ")}]`;
    const laughs = `a: &a ${ten("ha")}\nb: &b ${ten("*a")}\nc: &c ${ten("*b")}\nd: ${ten("*c")}\n`;
    expect(problemsOf("place", laughs)).toHaveLength(30);
  });

  test.each([
    ["nothing", ""],
    ["a comment", "# Nothing yet.\n"],
    ["a list", "- name: Somewhere\n"],
    ["the word null", "null\n"],
  ])("a file that holds %s is not a record", (_what, text) => {
    expect(problemsOf("place", text)).toEqual(["1:1  (record)  This must be a map. (record)"]);
  });

  test("a file that holds a word is not a record", () => {
    expect(problemsOf("place", "Somewhere\n")).toEqual(['1:1  (record)  "Somewhere" must be a map. (record)']);
  });

  test("any file in any folder is either read or reported", () => {
    const broken = fc.oneof(
      fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
      fc.uint8Array(),
      fc.json().map((text) => Buffer.from(text)),
      fc
        .array(fc.constantFrom("moved", ":", " ", "\n", "- ", "[", "]", "{", "}", "&a", "*a", "<<", "? ", "facts"))
        .map((parts) => Buffer.from(parts.join(""))),
    );
    fc.assert(
      fc.property(fc.constantFrom(...folders), broken, (folder, bytes) => {
        const { record, moved, problems } = readRecord(folder, `${folder}/some.yaml`, bytes);
        expect([record, moved].filter(Boolean)).toHaveLength(problems.length === 0 ? 1 : 0);
        for (const { line, column } of problems) expect([line > 0, column > 0]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a record's shape", () => {
  test("a missing key is reported at the value that lacks it", () => {
    expect(problemsOf("work", "# Nothing is known.\nyear: 1950\n")).toEqual([
      '2:1  title  "title" is missing. (record)',
      '2:1  form  "form" is missing. (record)',
      '2:1  facts  "facts" is missing. (record)',
    ]);
    const text = "title: Her\nform: FILM\nfacts: {}\ncharacters:\n  - id: samantha\n    name: Samantha\n";
    expect(problemsOf("work", text)).toEqual(['5:5  characters[0].evidence  "evidence" is missing. (record)']);
  });

  test("an unknown key is refused, and the nearest known key is offered", () => {
    const text = `title: Her
form: FILM
facts: { titel: [{ common: true }] }
credit: []
characters:
  - id: samantha
    nme: Samantha
    name: Samantha
    evidence: [{ common: true, nte: Sure. }]
    zzzzzzzz: 1
`;
    expect(problemsOf("work", text)).toEqual([
      '3:10  facts.titel  No key "titel" is known here. Did you mean "title"? (record)',
      '9:32  characters[0].evidence[0].nte  No key "nte" is known here. Did you mean "note"? (record)',
      '7:5  characters[0].nme  No key "nme" is known here. Did you mean "name"? (record)',
      '10:5  characters[0].zzzzzzzz  No key "zzzzzzzz" is known here. (record)',
      '4:1  credit  No key "credit" is known here. Did you mean "credits"? (record)',
    ]);
  });

  test("a value outside its list is refused with the list and the nearest value", () => {
    expect(problemsOf("debate", "topic: What?\nkind: DIRET\nsides: [{ position: So., claims: [a] }]\n")).toEqual([
      '2:1  kind  "DIRET" must be one of AGREEMENT, DIRECT, DIFFERENT_WEIGHT, CONFLICTING_DATA. Did you mean "DIRECT"? (record)',
    ]);
    expect(problemsOf("debate", "topic: What?\nkind: QUARREL\nsides: [{ position: So., claims: [a] }]\n")).toEqual([
      '2:1  kind  "QUARREL" must be one of AGREEMENT, DIRECT, DIFFERENT_WEIGHT, CONFLICTING_DATA. (record)',
    ]);
    expect(problemsOf("debate", "topic: What?\nkind: [DIRECT]\nsides: [{ position: So., claims: [a] }]\n")).toEqual([
      "2:1  kind  This must be one of AGREEMENT, DIRECT, DIFFERENT_WEIGHT, CONFLICTING_DATA. (record)",
    ]);
    expect(problemsOf("place", place.replace("{}", "{ name: [{ common: false }] }"))).toEqual([
      "3:19  facts.name[0].common  false must be true. (record)",
    ]);
  });

  test("a value of the wrong type is refused with what it should be", () => {
    expect(problemsOf("work", "title: 2046\nform: FILM\nyear: soon\nendYear: 1.5\nfacts: []\ncredits: none\n")).toEqual(
      [
        "1:1  title  2046 must be text. (record)",
        '3:1  year  "soon" must be a number. (record)',
        "4:1  endYear  1.5 must be a whole number. (record)",
        "5:1  facts  This must be a map. (record)",
        '6:1  credits  "none" must be a list. (record)',
      ],
    );
    expect(problemsOf("place", place.replace("true", "yes"))).toEqual([
      '2:1  fictional  "yes" must be true or false. (record)',
    ]);
    expect(problemsOf("place", place.replace("Somewhere", ""))).toEqual(["1:1  name  This must be text. (record)"]);
  });

  test("every problem of a file is reported", () => {
    expect(problemsOf("place", "name: 7\nfictional: perhaps\nfacts: { name: [] }\nnote: x\n")).toEqual([
      "1:1  name  7 must be text. (record)",
      '2:1  fictional  "perhaps" must be true or false. (record)',
      "3:10  facts.name  This must hold a piece of evidence or more: no edge and no fact goes without. (record)",
      '4:1  note  No key "note" is known here. Did you mean "name"? (record)',
    ]);
  });

  test("a forwarding file holds a name in the same folder and no more", () => {
    expect(problemsOf("trope", "moved: trope/new\n")).toEqual([
      '1:1  moved  "trope/new" must be the name of a file in the same folder. (record)',
    ]);
    expect(problemsOf("trope", "moved: [new]\nmovd: newer\nname: New\n")).toEqual([
      "1:1  moved  This must be text. (record)",
      '2:1  movd  No key "movd" is known here. Did you mean "moved"? (record)',
      '3:1  name  No key "name" is known here. (record)',
    ]);
  });
});

describe("a record's file", () => {
  test.each([
    "Somewhere.yaml",
    "some_where.yaml",
    "some--where.yaml",
    "-some.yaml",
    "some-.yaml",
    "so me.yaml",
    ".yaml",
    "some.yml",
    "some",
    "some.yaml.orig",
    "caf\u00E9.yaml",
  ])("a record's file is not named %s", (name) => {
    const { problems } = readRecord("place", `place/${name}`, Buffer.from(place));
    expect(problems.map(formatProblem)).toEqual([
      `place/${name}:1:1  (record)  A record's file must be named in lower-case words joined by hyphens and end in .yaml, not "${name}". (file-name)`,
    ]);
  });
});

describe("reading a folder of records", () => {
  test("a folder of records is read whole, in the order of its files", () => {
    const { records, moved, unread, problems } = readSource(worldFolder);
    expect({ unread, problems }).toEqual({ unread: [], problems: [] });
    expect(moved.map(({ id, to }) => [id, to])).toEqual([["trope/doppelgaenger", "trope/doubles"]]);
    expect(records.map(({ id }) => id)).toEqual([
      "chain/doubles-through-time",
      "debate/film-or-novel",
      "debate/the-novel-is-good",
      "organisation/studio",
      "person/author",
      "person/director",
      "person/first-critic",
      "person/player",
      "person/second-critic",
      "place/harbour",
      "publication/quarterly",
      "review/first-essay",
      "review/second-essay",
      "review/unsigned-notice",
      "source/catalogue",
      "trope/doubles",
      "trope/mirrors",
      "trope/servants",
      "alpha-1900",
      "beta-1950",
      "gamma-2000",
      "greek-letters",
      "old-tale",
    ]);
  });

  test("an empty folder has no records", () => {
    expect(readSource(folderWith({}))).toEqual({ records: [], moved: [], unread: [], problems: [] });
  });

  test("a folder or file that belongs to no kind of record is refused, and the nearest kind is offered", () => {
    const folder = folderWith({ "works/her-2013.yaml": "", "films/her-2013.yaml": "", "notes.txt": "", place: "" });
    expect(readSource(folder).problems.map(formatProblem)).toEqual([
      'films:1:1  (record)  No kind of record has the folder "films". (known-folder)',
      'notes.txt:1:1  (record)  No kind of record has the folder "notes.txt". (known-folder)',
      'place:1:1  (record)  "place" must be a folder of records. (known-folder)',
      'works:1:1  (record)  No kind of record has the folder "works". Did you mean "work"? (known-folder)',
    ]);
  });

  test("a folder inside a kind's folder is refused", () => {
    const folder = folderWith({ "place/far/away.yaml": place, "place/near.yaml": place });
    const { records, problems } = readSource(folder);
    expect(problems.map(formatProblem)).toEqual([
      "place/far:1:1  (record)  A record's folder holds no further folders. (known-folder)",
    ]);
    expect(records.map(({ id }) => id)).toEqual(["place/near"]);
  });

  test("a record that could not be read is listed by its id, whatever the reason", () => {
    const folder = folderWith({
      "place/good.yaml": place,
      "place/bad.yaml": "name: [\n",
      "place/wrong.yml": place,
      "trope/old.yaml": "moved: [new]\n",
      "work/her-2013.yaml": "title: Her\n",
    });
    const { records, unread, problems } = readSource(folder);
    expect(records.map(({ id }) => id)).toEqual(["place/good"]);
    expect(unread).toEqual(["place/bad", "place/wrong", "trope/old", "her-2013"]);
    expect(new Set(problems.map(({ file }) => file)).size).toBe(4);
  });
});
