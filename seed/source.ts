import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { didYouMean, formatPath, type Path, type Place, type Problem } from "./problem.ts";
import { slugPattern } from "./records/parts.ts";
import { type Folder, folders, idOf, type RecordOf, records } from "./records/records.ts";

/** A record as it stands in its file, with a way back to each value's place. */
export interface SeedRecord<Key extends Folder = Folder> {
  readonly folder: Key;
  readonly slug: string;
  readonly id: string;
  readonly value: RecordOf[Key];
  /** The place of the value at a path; of the nearest value around it where nothing stands there. */
  readonly place: (path: Path) => Place;
}

/** A record that was renamed. */
export interface MovedRecord {
  readonly id: string;
  readonly folder: Folder;
  readonly to: string;
  readonly place: (path: Path) => Place;
}

/** All records that could be read, and what was wrong with the others. */
export interface SeedSource {
  readonly records: readonly SeedRecord[];
  readonly moved: readonly MovedRecord[];
  /** The ids of records whose files could not be read, so that references to them are not reported as well. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
}

const movedRecord = z.strictObject({
  moved: z.string().regex(slugPattern, "must be the name of a file in the same folder"),
});

/** Reads every record under a data folder. Never throws for what a file holds: problems are collected. */
export function readSource(dataFolder: string): SeedSource {
  const found: SeedRecord[] = [];
  const moved: MovedRecord[] = [];
  const unread: string[] = [];
  const problems: Problem[] = [];
  for (const { folder, file } of listFiles(dataFolder, problems)) {
    const read = readRecord(folder, file, readFileSync(join(dataFolder, file)));
    problems.push(...read.problems);
    if (read.record) found.push(read.record);
    if (read.moved) moved.push(read.moved);
    if (read.problems.length > 0) unread.push(idOf(folder, posix.basename(file, ".yaml")));
  }
  return { records: found, moved, unread, problems };
}

function listFiles(dataFolder: string, problems: Problem[]): { folder: Folder; file: string }[] {
  const files: { folder: Folder; file: string }[] = [];
  for (const entry of readdirSync(dataFolder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const folder = folders.find((name) => name === entry.name);
    if (!folder || !entry.isDirectory()) {
      const message = `No kind of record has the folder "${entry.name}".${didYouMean(entry.name, folders)}`;
      problems.push({ file: entry.name, line: 1, column: 1, path: "", rule: "known-folder", message });
      continue;
    }
    for (const name of readdirSync(join(dataFolder, folder)).sort())
      files.push({ folder, file: posix.join(folder, name) });
  }
  return files;
}

interface ReadRecord {
  readonly record?: SeedRecord;
  readonly moved?: MovedRecord;
  readonly problems: readonly Problem[];
}

/** Reads one file's bytes as a record of its folder's kind. */
export function readRecord(folder: Folder, file: string, bytes: Uint8Array): ReadRecord {
  const start: Place = { file, line: 1, column: 1 };
  const refuse = (rule: string, message: string): ReadRecord => ({ problems: [{ ...start, path: "", rule, message }] });
  const slug = posix.basename(file, ".yaml");
  if (!file.endsWith(".yaml") || !slugPattern.test(slug)) {
    return refuse(
      "file-name",
      `A record's file must be named in lower-case words joined by hyphens and end in .yaml, not "${posix.basename(file)}".`,
    );
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("utf-8", "The file must be UTF-8 text.");
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return {
      problems: faults.map(({ pos, message }) => ({
        ...at(pos[0]),
        path: "",
        rule: "yaml",
        message: sentence(message),
      })),
    };
  }
  const place = (path: Path): Place => at(offsetOf(document, path));
  const value: unknown = document.toJS();
  const id = idOf(folder, slug);
  if (isMap(document.contents) && document.contents.has("moved")) {
    const parsed = movedRecord.safeParse(value);
    if (!parsed.success) return { problems: recordProblems(parsed.error, value, place) };
    return { moved: { id, folder, to: idOf(folder, parsed.data.moved), place }, problems: [] };
  }
  const parsed = records[folder].safeParse(value);
  if (!parsed.success) return { problems: recordProblems(parsed.error, value, place, records[folder]) };
  return { record: { folder, slug, id, value: parsed.data, place }, problems: [] };
}

function sentence(message: string): string {
  const [first = ""] = message.split("\n");
  return first.endsWith(".") ? first : `${first}.`;
}

/** The offset of the value at a path, or, for the last key of a path that ends in one, of the key itself. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const part = path.slice(0, length);
    const parent = length === 0 ? undefined : document.getIn(part.slice(0, -1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isNode(item.key) && String(item.key) === String(part.at(-1)),
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = length === 0 ? document.contents : document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function recordProblems(
  error: z.ZodError,
  value: unknown,
  place: (path: Path) => Place,
  schema?: z.ZodType,
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    if (issue.code === "unrecognized_keys") {
      const known = schema ? keysAt(schema, path) : ["moved"];
      return issue.keys.map((key) => ({
        ...place([...path, key]),
        path: formatPath([...path, key]),
        rule: "record",
        message: `No key "${key}" is known here.${didYouMean(key, known)}`,
      }));
    }
    return [{ ...place(path), path: formatPath(path), rule: "record", message: describe(issue, valueAt(value, path)) }];
  });
}

/** The keys that a record's schema knows at a path, for a suggestion. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const key of [...path, undefined]) {
    while (at instanceof z.ZodOptional) at = at.unwrap();
    if (key === undefined) break;
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject) at = at.shape[key as string];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key], value);
}

function describe(issue: z.core.$ZodIssue, found: unknown): string {
  if (found === undefined) return `"${String(issue.path.at(-1) ?? "the record")}" is missing.`;
  const shown = typeof found === "object" ? "This" : JSON.stringify(found);
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    return `${shown} must be ${allowed.length > 1 ? "one of " : ""}${allowed.join(", ")}.${didYouMean(shown, allowed)}`;
  }
  if (issue.code === "invalid_type") return `${shown} must be ${article(issue.expected)}.`;
  if (issue.code === "invalid_format" && issue.format === "url")
    return `${shown} must be a whole address such as https://example.org/page.`;
  if (issue.code === "invalid_format" && issue.format === "date") return `${shown} must be a day such as "2013-12-18".`;
  return `${shown} ${issue.message}.`;
}

function article(expected: string): string {
  const words: Record<string, string> = {
    array: "a list",
    object: "a map",
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
  };
  return words[expected] ?? expected;
}
