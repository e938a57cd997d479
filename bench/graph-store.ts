import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { graphHash } from "../src/graph/dataset.ts";
import { constraintStatements } from "../src/engines/constraints.ts";
import { projectRoot } from "../src/paths.ts";
import { startNeo4j } from "../harness/neo4j-server.ts";
import { graphOf } from "./benchmark-graph.ts";
import type { Preparation, Prepared } from "./fill-graph-store.ts";
import { endOf, forkBuilt } from "./processes.ts";
import { makeShape } from "./generated-uses.ts";

/** A graph that is loaded into a Neo4j that runs, and into a file of the embedded engine. */
export interface Store {
  readonly prepared: Prepared;
  readonly uri: string;
  readonly file: string;
  readonly fileBytes: number;
  readonly stop: () => Promise<void>;
}

/** Which graph a store holds: the real pairs, or a made graph of a fraction of the full size. */
export type Choice = Pick<Preparation, "pairs" | "fraction" | "seed">;

/**
 * Opens the store of a graph, loading it first where no earlier run has. Loaded graphs are kept in `.cache/bench`, each in
 * a folder named after what it holds and how that is stored.
 */
export async function openStore(choice: Choice): Promise<Store> {
  const folder = join(projectRoot, ".cache", "bench", keyOf(choice));
  const ready = join(folder, "ready.json");
  const isReady = existsSync(ready);
  if (!isReady) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const file = join(folder, "film.graph");
  const neo4j = await startNeo4j({ ...memoryFor(choice), home: join(folder, "neo4j") });
  try {
    if (!isReady) await prepare({ ...choice, file, uri: neo4j.uri, outcome: `${ready}.writing` });
    if (!isReady) renameSync(`${ready}.writing`, ready);
    const prepared = JSON.parse(readFileSync(ready, "utf8")) as Prepared;
    // A database that was just written would have much to recover after a sudden end.
    const stop = (): Promise<void> => (isReady ? neo4j.stop() : neo4j.shutDown());
    return { prepared, uri: neo4j.uri, file, fileBytes: statSync(file).size, stop };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** Changes with the graph and with the way in which the product stores one, of which a small sample tells. */
function keyOf({ pairs, fraction, seed }: Choice): string {
  const stored = graphHash(graphOf(makeShape(0.02, 1), 1));
  const text = JSON.stringify([pairs, fraction, seed, stored, constraintStatements()]);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function memoryFor({ fraction }: Choice): { heap: string; pageCache: string } {
  return fraction > 2 ? { heap: "3g", pageCache: "6g" } : { heap: "2g", pageCache: "1g" };
}

async function prepare(preparation: Preparation): Promise<void> {
  const child = forkBuilt("fill-graph-store.js", [JSON.stringify(preparation)], ["--max-old-space-size=12000"]);
  await endOf(child, "prepare").catch((error: unknown) => {
    if (child.exitCode !== 0) throw error;
  });
}
