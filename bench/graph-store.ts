import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { startNeo4j } from "../harness/neo4j-server.ts";
import { constraintStatements } from "../src/engines/constraints.ts";
import { graphHash } from "../src/graph/dataset.ts";
import { projectRoot } from "../src/paths.ts";
import { benchmarkGraph } from "./benchmark-graph.ts";
import type { FillRequest, StoredGraph } from "./fill-graph-store.ts";
import { generateUses } from "./generated-uses.ts";
import { runBuilt } from "./processes.ts";

/** A graph in a running Neo4j and in a file of the embedded engine. */
export interface GraphStore {
  readonly graph: StoredGraph;
  readonly uri: string;
  readonly file: string;
  readonly fileBytes: number;
  readonly stop: () => Promise<void>;
}

/** Which graph a store holds: that of the TV Tropes table, or a generated one of a fraction of the full size. */
export type GraphChoice = Pick<FillRequest, "table" | "fraction" | "seed">;

/**
 * Opens the store of a graph, and fills it first unless an earlier run has. Stores are kept in `.cache/bench`, each in a
 * folder that is named after the graph and the way in which it is stored.
 */
export async function openGraphStore(choice: GraphChoice): Promise<GraphStore> {
  const folder = join(projectRoot, ".cache", "bench", keyOf(choice));
  const ready = join(folder, "ready.json");
  const isFilled = existsSync(ready);
  if (!isFilled) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const file = join(folder, "film.graph");
  const neo4j = await startNeo4j({ ...memoryFor(choice), home: join(folder, "neo4j") });
  try {
    if (!isFilled) {
      const request: FillRequest = { ...choice, file, uri: neo4j.uri, outcome: `${ready}.writing` };
      await runBuilt("fill-graph-store.js", [JSON.stringify(request)], ["--max-old-space-size=12000"]);
      renameSync(request.outcome, ready);
    }
    const graph = JSON.parse(readFileSync(ready, "utf8")) as StoredGraph;
    // A database that was just filled would have much to recover if it were killed.
    const stop = (): Promise<void> => (isFilled ? neo4j.stop() : neo4j.shutDown());
    return { graph, uri: neo4j.uri, file, fileBytes: statSync(file).size, stop };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** A key that changes with the graph, and with the way in which the product stores a small one. */
function keyOf({ table, fraction, seed }: GraphChoice): string {
  const stored = graphHash(benchmarkGraph(generateUses(0.02, 1), 1));
  const text = JSON.stringify([table, fraction, seed, stored, constraintStatements()]);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function memoryFor({ fraction }: GraphChoice): { heap: string; pageCache: string } {
  return fraction > 2 ? { heap: "3g", pageCache: "6g" } : { heap: "2g", pageCache: "1g" };
}
