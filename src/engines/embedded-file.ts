import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import { GraphUnavailable } from "./engine.ts";

/** What tells one state of a file from another: a rename gives a new inode. Empty where there is no file. */
export function fileStamp(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : "";
}

/** Opens a file and checks that it holds as many edges as its dataset says, for a damaged file can open silently. */
export async function openDatabase(path: string): Promise<GrafeoDB> {
  let cause: unknown;
  try {
    const database = grafeo.GrafeoDB.openReadOnly(path);
    const found = await database.executeCypher('MATCH (dataset:FilmGraph {id: "dataset"}) RETURN dataset.edgeCount');
    if (found.scalar() === database.edgeCount()) return database;
    database.close();
  } catch (error) {
    cause = error;
  }
  const message = `The file "${basename(path)}" holds no whole film graph. Remove it and load again.`;
  throw new GraphUnavailable(message, { cause });
}

/** Saves a database under a temporary name, flushes the file, and renames it over the old one. */
export async function saveDatabase(database: GrafeoDB, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.loading`;
  database.save(temporary);
  await flush(temporary);
  renameSync(temporary, path);
  await flush(dirname(path));
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes the temporary files of loads that were killed, and the ".partial" files that the engine makes of them. */
export function removeLeftovers(path: string): void {
  const folder = dirname(path);
  const prefix = `${basename(path)}.`;
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.startsWith(prefix)) continue;
    const pid = /^(.*)\.loading(?:\.partial)?$/u.exec(name.slice(prefix.length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process runs, but belongs to another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
