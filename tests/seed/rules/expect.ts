import { posix } from "node:path";
import { type Assertion, expect } from "vitest";
import { type Folder, folders } from "../../../seed/records/kinds.ts";
import { findProblems, type Rule } from "../../../seed/rules/rule.ts";
import { indexSeed } from "../../../seed/seed.ts";
import { readRecord, readSource } from "../../../seed/read.ts";
import { worldFolder } from "../../world.ts";

/** The keys of records that matter to a test, by path; the harness adds, after them, the others that must stand there. */
export type Keys = Readonly<Record<string, string>>;

/** A problem as it is asserted: its place as `file:line:column`. */
export interface FoundProblem {
  readonly at: string;
  readonly path: string;
  readonly message: string;
}

const world = readSource(worldFolder);

/** Expects something of the problems that a rule finds in the world with these records besides or instead. */
export function expectProblems(
  rule: Rule,
  keys: Keys,
  unread: readonly string[] = [],
): Assertion<readonly FoundProblem[]> {
  const read = Object.entries(keys).map(([file, text]) => {
    const folder = folderOf(file);
    return readRecord(folder, file, Buffer.from(completed(folder, text)));
  });
  expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  const records = read.flatMap(({ record = [] }) => record);
  const moved = read.flatMap(({ moved = [] }) => moved);
  const replaced = new Set([...records.map(({ id }) => id), ...moved.map(({ id }) => id), ...unread]);
  const seed = indexSeed({
    records: [...world.records.filter(({ id }) => !replaced.has(id)), ...records],
    moved: [...world.moved.filter(({ id }) => !replaced.has(id)), ...moved],
    unread,
  });
  return expect(
    findProblems(rule, seed).map(({ file, line, column, path, message }) => ({
      at: `${file}:${line}:${column}`,
      path,
      message,
    })),
  );
}

/** Expects a rule to find nothing in the world with these records besides or instead. */
export function expectValid(rule: Rule, keys: Keys, unread: readonly string[] = []): void {
  expectProblems(rule, keys, unread).toEqual([]);
}

function folderOf(file: string): Folder {
  const folder = folders.find((name) => name === posix.dirname(file));
  if (!folder) throw new Error(`A record's path must begin with its kind's folder, not "${file}".`);
  return folder;
}

const name = "name: A name of its own";
const noFacts = "facts: {}";

const required: Readonly<Record<Folder, readonly string[]>> = {
  work: ["title: A title of its own", "form: FILM", noFacts],
  trope: [name, "gloss: A gloss of its own."],
  person: [name, noFacts],
  review: [
    "title: A title of its own",
    "titleCertainty: UNKNOWN",
    "publication: quarterly",
    "byline: UNSIGNED",
    "publishedCertainty: UNKNOWN",
    noFacts,
    "paragraphs: { count: 9, parts: {} }",
    "claims: []",
  ],
  publication: [name, noFacts],
  organisation: [name, "fictional: false", noFacts],
  place: [name, "fictional: false", noFacts],
  debate: ["topic: A topic of its own?", "kind: DIRECT"],
  chain: ["title: A title of its own"],
  source: ["title: A title of its own", "kind: WEB", "publisher: A publisher"],
};

function completed(folder: Folder, text: string): string {
  const given = dedented(text);
  if (/^moved:/m.test(given)) return given;
  const missing = required[folder].filter(
    (line) => !new RegExp(`^${line.slice(0, line.indexOf(":"))}:`, "m").test(given),
  );
  return [...(given === "" ? [] : [given]), ...missing, ""].join("\n");
}

/** A text without its first line's break and the indentation that all lines share. */
function dedented(text: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const shared = Math.min(...lines.filter((line) => line !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(shared)).join("\n");
}
