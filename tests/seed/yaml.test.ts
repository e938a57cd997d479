import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { folders } from "../../seed/records/kinds.ts";
import { readRecord } from "../../seed/read.ts";
import { worldFolder } from "../world.ts";
import { problemsOf, somewhere } from "./records/record-text.ts";

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
    expect(problemsOf("place", `\uFEFF${somewhere}`)).toEqual([]);
    expect(problemsOf("place", `\uFEFFnam: Somewhere\nfictional: true\nfacts: {}\n`)).toEqual([
      '1:1  name  "name" is missing. (record)',
      '1:1  nam  No key "nam" is known here. Did you mean "name"? (record)',
    ]);
  });

  test("a file may have Windows line ends, which count as one", () => {
    const text = somewhere.replaceAll("\n", "\r\n");
    expect(problemsOf("place", text)).toEqual([]);
    expect(problemsOf("place", text.replace("true", "1"))).toEqual([
      "2:1  fictional  1 must be true or false. (record)",
    ]);
    const { record } = readRecord("place", "place/some.yaml", Buffer.from(text));
    expect(record?.value).toEqual({ name: "Somewhere", fictional: true, facts: {} });
  });

  test("a file indented by tabs is refused", () => {
    expect(problemsOf("place", "name: Somewhere\nfictional: true\nfacts:\n\tname: []\n")[0]).toBe(
      "4:1  (record)  Indent with blanks: a tab may not begin a line. (yaml)",
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
      '3:1  (record)  The key "name" is already used in this map. (yaml)',
    ]);
  });

  test("a file with an unclosed bracket is refused", () => {
    expect(problemsOf("place", "name: Somewhere\nfacts: { name: [\n")).toEqual([
      "3:1  (record)  A bracket is not closed, or is closed further left than its key. (yaml)",
    ]);
  });

  test("a file with a tag is refused", () => {
    expect(problemsOf("place", somewhere.replace("Somewhere", "!secret Somewhere"))).toEqual([
      '1:15  (record)  Take out the tag "!secret": records have none. (yaml)',
    ]);
  });

  test("a file with two records is refused", () => {
    expect(problemsOf("place", `${somewhere}---\n${somewhere}`)).toEqual([
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

  test("what is said of any value in any place of a record is in our own words", () => {
    const records = folders.flatMap((folder) =>
      readdirSync(join(worldFolder, folder)).map((name) => {
        const value: unknown = parse(readFileSync(join(worldFolder, folder, name), "utf8"));
        return { folder, value };
      }),
    );
    /** A value with another in one of its places, which the numbers choose from the outside in. */
    const replaced = (value: unknown, [choice, ...deeper]: readonly number[], other: unknown): unknown => {
      if (choice === undefined || typeof value !== "object" || value === null) return other;
      const entries: [string, unknown][] = Object.entries(value);
      const [key] = entries[choice % Math.max(entries.length, 1)] ?? ["surplus"];
      const inner = entries.map(([name, each]) => [name, name === key ? replaced(each, deeper, other) : each]);
      return Array.isArray(value) ? inner.map(([, each]) => each) : Object.fromEntries(inner);
    };
    const places = fc.array(fc.nat(20), { maxLength: 6 });
    const others = fc.oneof(fc.jsonValue(), fc.constantFrom(1e20, -1, 0.5, "", " ", "x", [], {}, null, true));
    fc.assert(
      fc.property(fc.constantFrom(...records), places, others, ({ folder, value }, place, other) => {
        const text = JSON.stringify(replaced(value, place, other));
        for (const { message } of readRecord(folder, `${folder}/some.yaml`, Buffer.from(text)).problems) {
          expect(message.replaceAll(/"[^"]*"/g, "")).not.toMatch(
            /Invalid|expected|received|Too |Unrecognized|undefined/,
          );
        }
      }),
      { numRuns: 500 },
    );
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
