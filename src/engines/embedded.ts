import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import { datasetNode, datasetText, graphHash } from "../graph/dataset.ts";
import { assertWhole, type Graph, groupBy } from "../graph/graph.ts";
import type { Parameters, Statement } from "../graph/statement.ts";
import { commonLabel } from "../graph/vocabulary.ts";
import { constraintStatements } from "./constraints.ts";
import { translateEmbeddedError } from "./embedded-errors.ts";
import { asUnavailable, fileStamp, GraphIncomplete, openDatabase, saveDatabase } from "./embedded-file.ts";
import { createOrders, type Orders } from "./embedded-orders.ts";
import { type Engine, GraphEmpty, type LoadOutcome, type LoadWhen, readVersioned, type Row } from "./engine.ts";
import { isLoading, withLoadLock } from "./load-lock.ts";
import { assertValidParameters } from "./parameters.ts";

export interface EmbeddedOptions {
  /** The file that holds the graph. Without one the graph is kept in memory and lost with the process. */
  readonly file?: string | undefined;
  /** How long, in milliseconds by a clock that is never set, a file is trusted before it is checked again. */
  readonly recheckAfter?: number;
}

/** An open database. It counts its readers, so that it is closed only when the last one is done. */
interface Held {
  readonly database: GrafeoDB;
  readonly orders: Orders;
  readers: number;
  retired: boolean;
}

/** What is to be loaded. */
interface Load {
  readonly graph: Graph;
  readonly hash: string;
  readonly when: LoadWhen;
}

type Save = (database: GrafeoDB) => Promise<void>;

/**
 * The graph in this process (Grafeo). A load builds a new database beside the old one and puts it in its place: in
 * memory by a pointer, on disk by renaming a finished file, so that a crash leaves the old graph or the new one.
 * Several processes may read one file; each sees another's load within `recheckAfter`. Loads wait for each other.
 */
export function embeddedEngine({ file, recheckAfter = 500 }: EmbeddedOptions = {}): Engine {
  const path = file === undefined ? undefined : resolve(file);
  let held: Held | undefined;
  let stamp = "";
  let checkedAt = -Infinity;
  let loads = 0;
  let reopening: Promise<void> | undefined;
  let loading: Promise<unknown> = Promise.resolve();

  function hold(database: GrafeoDB | undefined): void {
    const old = held;
    held = database && { database, orders: createOrders((text) => run(database, text)), readers: 0, retired: false };
    if (!old) return;
    old.retired = true;
    closeWhenIdle(old);
  }

  async function reopen(from: string): Promise<void> {
    const found = fileStamp(from);
    if (found !== stamp) hold(found === "" ? undefined : await openDatabase(from));
    stamp = found;
    checkedAt = performance.now();
  }

  async function read({ text, parameters, page }: Statement): Promise<readonly Row[]> {
    assertValidParameters(parameters);
    if (path !== undefined && performance.now() - checkedAt >= recheckAfter) {
      reopening ??= reopen(path).finally(() => (reopening = undefined));
      await reopening;
    }
    if (!held) throw new GraphEmpty();
    const reading = held;
    reading.readers++;
    try {
      if (!page) return await run(reading.database, text, parameters);
      return await run(reading.database, page.text, { ...parameters, ids: await reading.orders.ids(page) });
    } finally {
      reading.readers--;
      closeWhenIdle(reading);
    }
  }

  /** The version and the hash that are held: version 0 where there is no graph, no hash where it is to be repaired. */
  async function readHeld(): Promise<readonly [version: number, hash?: string]> {
    // A look at the file that began before this may see an older one.
    await reopening?.catch(() => {});
    checkedAt = -Infinity;
    try {
      const [, [[version, hash]]] = await readVersioned({ read }, { text: datasetText, parameters: {} });
      return [version, hash];
    } catch (error) {
      if (error instanceof GraphEmpty) return [0];
      if (error instanceof GraphIncomplete) return [error.version];
      throw error;
    }
  }

  async function load({ graph, hash, when }: Load, save?: Save): Promise<LoadOutcome> {
    const [oldVersion, oldHash] = await readHeld();
    if (when === "different" && oldHash === hash) return { changed: false, version: oldVersion };
    const version = oldVersion + 1;
    const database = await build({ nodes: [...graph.nodes, datasetNode(version, hash, graph)], edges: graph.edges });
    if (save === undefined) hold(database);
    else await save(database).finally(() => database.close());
    checkedAt = -Infinity;
    loads++;
    return { changed: true, version };
  }

  async function loadFile(named: string, wanted: Load): Promise<LoadOutcome> {
    try {
      // A link stays, and all who load through links to one file wait for each other.
      const to = existsSync(named) ? realpathSync(named) : named;
      // Where there is nothing to do, the disk may well be read-only.
      const [version, hash] = wanted.when === "different" && !isLoading(to) ? await readHeld() : [0];
      if (hash === wanted.hash) return { changed: false, version };
      return await withLoadLock(to, (passing) => load(wanted, (database) => saveDatabase(database, to, passing)));
    } catch (error) {
      throw asUnavailable(error, named);
    }
  }

  async function replace(graph: Graph, when: LoadWhen = "different"): Promise<LoadOutcome> {
    assertWhole(graph);
    const wanted = { graph, hash: graphHash(graph), when };
    if (path !== undefined) return loadFile(path, wanted);
    const next = loading.then(() => load(wanted));
    loading = next.catch(() => {});
    return next;
  }

  return {
    name: "embedded",
    address: path ?? "memory",
    read,
    replace,
    loads: () => loads,
    close: async () => hold(undefined),
  };
}

async function run(database: GrafeoDB, text: string, parameters?: Parameters): Promise<readonly Row[]> {
  try {
    return (await database.executeCypher(text, parameters)).rows();
  } catch (error) {
    throw translateEmbeddedError(error);
  }
}

function closeWhenIdle(held: Held): void {
  if (held.retired && held.readers === 0) held.database.close();
}

async function build(graph: Graph): Promise<GrafeoDB> {
  const database = grafeo.GrafeoDB.create();
  for (const text of constraintStatements()) await database.executeCypher(text);
  const handles = new Map<string, number>();
  for (const nodes of groupBy(graph.nodes, (node) => node.labels.join()).values()) {
    const rows = nodes.map(({ id, properties }) => ({ ...properties, id }));
    const created = await database.batchCreateNodesWithProps([commonLabel, ...nodes[0].labels], rows);
    created.forEach((handle, index) => handles.set(rows[index]?.id ?? "", handle));
  }
  const edges = graph.edges.map(({ id, type, from, to, properties }) => {
    // No node has the handle -1: the engine refuses an edge that names it.
    const [src = -1, dst = -1] = [handles.get(from), handles.get(to)];
    return { src, dst, type, properties: { ...properties, id } };
  });
  await database.batchCreateEdges(edges);
  return database;
}
