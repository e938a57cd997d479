import { closeSync, openSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname } from "node:path";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import { GraphUnavailable } from "./engine.ts";
import { fileFault } from "./file-fault.ts";
import type { PassingFile } from "./load-lock.ts";

/** A file holds a film graph that is not the whole of what its dataset says, as somebody changed it. A load repairs it. */
export class GraphIncomplete extends GraphUnavailable {
  readonly version: number;
  constructor(path: string, version: number) {
    super(`The file "${basename(path)}" holds a film graph that is not whole. \`npm run seed -- load\` repairs it.`);
    this.version = version;
  }
}

/** What tells one state of a file from another: a rename gives a new inode. Empty where there is no file. */
export function fileStamp(path: string): string {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : "";
  } catch (error) {
    throw asUnavailable(error, path);
  }
}

const datasetText =
  'MATCH (dataset:FilmGraph {id: "dataset"}) RETURN dataset.version, dataset.edgeCount, dataset.counts';

/** Opens a file and checks that it holds as many nodes and edges as its dataset says, for a damaged one can open silently. */
export async function openDatabase(path: string): Promise<GrafeoDB> {
  let database: GrafeoDB;
  let version: unknown;
  try {
    database = grafeo.GrafeoDB.openReadOnly(path);
    const [row = []] = (await database.executeCypher(datasetText)).rows() as [number, number, number[]?][];
    const [found, edges, counts = []] = row;
    const nodes = counts.reduce((sum, count) => sum + count, 1);
    if (edges === database.edgeCount() && nodes === database.nodeCount()) return database;
    version = found;
    database.close();
  } catch (error) {
    throw whyUnreadable(error, path);
  }
  throw typeof version === "number" ? new GraphIncomplete(path, version) : whyUnreadable(undefined, path);
}

/** Tells a good file that cannot be read now apart from one that holds no graph, so that nobody loses a good one. */
export function whyUnreadable(cause: unknown, path: string): GraphUnavailable {
  const name = basename(path);
  try {
    // To open a pipe would wait for its writer.
    if (!statSync(path).isFile()) {
      return new GraphUnavailable(`"${name}" is no file. Name another in GRAPH_FILE.`, { cause });
    }
    closeSync(openSync(path, "r"));
  } catch (error) {
    const fault = asUnavailable(error, path);
    if (fault instanceof GraphUnavailable) return fault;
  }
  const damaged = `The file "${name}" holds no whole film graph. Move it away and load again, or name another in GRAPH_FILE.`;
  return new GraphUnavailable(fileFault(cause, name) ?? damaged, { cause });
}

/** {@link GraphUnavailable} for an error of the file or its disk, and any other error as it is. */
export function asUnavailable(error: unknown, path: string): unknown {
  const sentence = error instanceof GraphUnavailable ? undefined : fileFault(error, basename(path));
  return sentence === undefined ? error : new GraphUnavailable(sentence, { cause: error });
}

/** Saves a database as a passing file, flushes it, and puts it in place of the old one. */
export async function saveDatabase(database: GrafeoDB, path: string, passing: PassingFile): Promise<void> {
  database.save(passing.path);
  // Windows flushes only what may be written, and no folders.
  await flush(passing.path, "r+");
  passing.putInPlace();
  if (process.platform !== "win32") await flush(dirname(path), "r");
}

async function flush(path: string, flags: "r" | "r+"): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
