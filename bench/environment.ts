import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { projectRoot } from "../src/paths.ts";
import type { Plan } from "./plan.ts";
import type { Environment } from "./results.ts";
import type { GraphStore } from "./graph-store.ts";

/** The environment of a run: the machine, without its name, the versions and the graphs. */
export async function readEnvironment(
  plan: Plan,
  stores: readonly GraphStore[],
  { minutes, rounds }: Pick<Environment, "minutes" | "rounds">,
): Promise<Environment> {
  return {
    mode: plan.mode,
    date: new Date().toISOString().slice(0, 10),
    minutes,
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    versions: {
      Node: process.version.slice(1),
      Neo4j: await neo4jVersion(stores[0]?.uri ?? ""),
      ...packageVersions("node_modules", ["@grafeo-db/js", "@apollo/server", "fastify", "graphql", "neo4j-driver"]),
      ...packageVersions("bench/node_modules", ["@neo4j/graphql"]),
    },
    graphs: stores.map(({ graph: { source, works, tropes, uses, edges }, fileBytes }) => ({
      source,
      works,
      tropes,
      uses,
      edges,
      embeddedFileBytes: fileBytes,
    })),
    rounds,
    coldRounds: plan.coldRounds,
    burst: plan.burst,
    slotMilliseconds: plan.slot,
  };
}

async function neo4jVersion(uri: string): Promise<string> {
  const driver = neo4j.driver(uri);
  try {
    const { records } = await driver.executeQuery(
      "CALL dbms.components() YIELD versions, edition RETURN versions[0] + ' ' + edition AS version",
      {},
      { database: "neo4j" },
    );
    return String(records[0]?.get("version"));
  } finally {
    await driver.close();
  }
}

function packageVersions(folder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const file = join(projectRoot, folder, name, "package.json");
      return [name, (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version];
    }),
  );
}
