import { basename, join, posix } from "node:path";
import { z } from "zod";
import { isDataFolder, listDataFolder, readDataFile } from "./data-file.ts";
import { didYouMean, type Path, type Place, type Problem } from "./problem.ts";
import { slugPattern } from "./records/fields.ts";
import { type Folder, folders, idOf } from "./records/kinds.ts";
import { type RecordOf, schemas } from "./records/schemas.ts";
import { slugFault } from "./records/slug-fault.ts";
import { readYaml, shapeProblems } from "./yaml.ts";

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

/** Reads every record under a data folder. Never throws for what a folder or a file holds: problems are collected. */
export function readSource(dataFolder: string): SeedSource {
  const found: SeedRecord[] = [];
  const moved: MovedRecord[] = [];
  const unread: string[] = [];
  const problems: Problem[] = [];
  for (const { folder, file } of listFiles(dataFolder, problems)) {
    const content = readDataFile(join(dataFolder, file), file);
    const read: ReadRecord =
      "bytes" in content
        ? readRecord(folder, file, content.bytes)
        : { problems: [wholeFile({ file, rule: "readable", message: content.message })] };
    problems.push(...read.problems);
    if (read.record) found.push(read.record);
    if (read.moved) moved.push(read.moved);
    if (read.problems.length > 0) unread.push(idOf(folder, posix.parse(file).name));
  }
  return { records: found, moved, unread, problems };
}

/** The files of every kind's folder. What an editor or a system left there is passed over. */
function listFiles(dataFolder: string, problems: Problem[]): { folder: Folder; file: string }[] {
  const listed = (path: string): readonly string[] => {
    const list = listDataFolder(join(dataFolder, path), path || basename(dataFolder));
    if ("names" in list) return list.names;
    problems.push(wholeFile({ file: path, rule: "known-folder", message: list.message }));
    return [];
  };
  return listed("").flatMap((entry) => {
    const folder = folders.find((name) => name === entry);
    if (!folder) {
      const message = `No kind of record has the folder "${entry}".${didYouMean(entry, folders)}`;
      problems.push(wholeFile({ file: entry, rule: "known-folder", message }));
      return [];
    }
    return listed(folder).flatMap((name) => {
      const file = posix.join(folder, name);
      if (!isDataFolder(join(dataFolder, file))) return [{ folder, file }];
      const message = "A record's folder holds no further folders.";
      problems.push(wholeFile({ file, rule: "known-folder", message }));
      return [];
    });
  });
}

/** A problem of a file or folder as a whole. */
function wholeFile(problem: Pick<Problem, "file" | "rule" | "message">): Problem {
  return { ...problem, line: 1, column: 1, path: "" };
}

interface ReadRecord {
  readonly record?: SeedRecord;
  readonly moved?: MovedRecord;
  readonly problems: readonly Problem[];
}

/** Reads one file's bytes as a record of its folder's kind. */
export function readRecord(folder: Folder, file: string, bytes: Uint8Array): ReadRecord {
  const refuse = (rule: string, message: string): ReadRecord => ({ problems: [wholeFile({ file, rule, message })] });
  const slug = posix.basename(file, ".yaml");
  if (!file.endsWith(".yaml") || !slugPattern.test(slug)) {
    return refuse(
      "file-name",
      `A record's file must be named in lower-case words joined by hyphens and end in .yaml, not "${posix.basename(file)}".`,
    );
  }
  const fault = slugFault(slug);
  if (fault !== undefined) return refuse("file-name", `The name of a record's file ${fault}.`);
  const yaml = readYaml(file, bytes);
  if ("problems" in yaml) return { problems: yaml.problems };
  const { value, place } = yaml;
  const id = idOf(folder, slug);
  if (typeof value === "object" && value !== null && "moved" in value) {
    const parsed = movedRecord.safeParse(value);
    if (!parsed.success) return { problems: shapeProblems(parsed.error, yaml, movedRecord) };
    return { moved: { id, folder, to: idOf(folder, parsed.data.moved), place }, problems: [] };
  }
  const parsed = schemas[folder].safeParse(value);
  if (!parsed.success) return { problems: shapeProblems(parsed.error, yaml, schemas[folder]) };
  return { record: { folder, slug, id, value: parsed.data, place }, problems: [] };
}
