import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../../seed/problem.ts";
import { readRecord, readSource } from "../../seed/read.ts";
import { worldFolder } from "../world.ts";
import { somewhere } from "./records/record-text.ts";
import { folderWith } from "./temporary.ts";

describe("reading one record", () => {
  test("a record has its folder, name, id and value", () => {
    const { record, problems } = readRecord("place", "place/some-where.yaml", Buffer.from(somewhere));
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
    const text = somewhere.replace("Somewhere", '"  Somewhere  "');
    expect(readRecord("place", "place/some.yaml", Buffer.from(text)).record?.value).toMatchObject({
      name: "Somewhere",
    });
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
    const { problems } = readRecord("place", `place/${name}`, Buffer.from(somewhere));
    expect(problems.map(formatProblem)).toEqual([
      `place/${name}:1:1  (record)  A record's file must be named in lower-case words joined by hyphens and end in .yaml, not "${name}". (file-name)`,
    ]);
  });
});

test("a record's file is not named like a device of Windows", () => {
  const { problems } = readRecord("place", "place/aux.yaml", Buffer.from(somewhere));
  expect(problems.map(formatProblem)).toEqual([
    'place/aux.yaml:1:1  (record)  The name of a record\'s file must be one that Windows can hold too, such as aux-2013 or the-aux, not "aux". (file-name)',
  ]);
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
    const folder = folderWith({ "place/far/away.yaml": somewhere, "place/near.yaml": somewhere });
    const { records, problems } = readSource(folder);
    expect(problems.map(formatProblem)).toEqual([
      "place/far:1:1  (record)  A record's folder holds no further folders. (known-folder)",
    ]);
    expect(records.map(({ id }) => id)).toEqual(["place/near"]);
  });

  test("a file that cannot be read is a problem, and its record is not missed elsewhere", () => {
    const folder = folderWith({ "place/good.yaml": somewhere });
    symlinkSync("lost.yaml", join(folder, "place", "lost.yaml"));
    const { records, unread, problems } = readSource(folder);
    expect(records.map(({ id }) => id)).toEqual(["place/good"]);
    expect(unread).toEqual(["place/lost"]);
    expect(problems.map(formatProblem)).toEqual([
      'place/lost.yaml:1:1  (record)  "place/lost.yaml" is a link that leads in a circle. (readable)',
    ]);
  });

  test("a record that could not be read is listed by its id, whatever the reason", () => {
    const folder = folderWith({
      "place/good.yaml": somewhere,
      "place/bad.yaml": "name: [\n",
      "place/wrong.yml": somewhere,
      "trope/old.yaml": "moved: [new]\n",
      "work/her-2013.yaml": "title: Her\n",
    });
    const { records, unread, problems } = readSource(folder);
    expect(records.map(({ id }) => id)).toEqual(["place/good"]);
    expect(unread).toEqual(["place/bad", "place/wrong", "trope/old", "her-2013"]);
    expect(new Set(problems.map(({ file }) => file)).size).toBe(4);
  });
});
