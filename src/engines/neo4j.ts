import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { assertWhole, type Graph } from "../graph/graph.ts";
import type { Statement } from "../graph/statement.ts";
import { constraintStatements } from "./constraints.ts";
import type { Engine, LoadOutcome, Row } from "./engine.ts";
import { translateError } from "./neo4j-errors.ts";
import { loadGraph } from "./neo4j-load.ts";
import { toIntegers } from "./neo4j-parameters.ts";
import { assertValidParameters } from "./parameters.ts";

export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** How long a statement that reads may take, in milliseconds. */
  readonly readTimeout?: number;
}

const retries = 4;
const firstPause = 50;
const loadTimeout = 600_000;

/** The graph in a Neo4j database: one instance, a cluster or Aura. */
export function neo4jEngine({ uri, user, password, database, readTimeout = 10_000 }: Neo4jOptions): Engine {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize: 50,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 10_000,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    userAgent: "film-graph",
  });

  let loads = 0;

  async function read({ text, parameters }: Statement, within = readTimeout): Promise<readonly Row[]> {
    assertValidParameters(parameters);
    const integers = toIntegers(parameters);
    return retrying(async () => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(text, integers, { timeout: Math.min(within, readTimeout) });
        return records.map((record) => [...record.values()]);
      } finally {
        await session.close();
      }
    });
  }

  async function replace(graph: Graph): Promise<LoadOutcome> {
    assertWhole(graph);
    await retrying(() => createConstraints(driver, database));
    const session = driver.session({ database });
    try {
      const outcome = await session.executeWrite((transaction) => loadGraph(transaction, graph), {
        timeout: loadTimeout,
      });
      if (outcome.changed) loads++;
      return outcome;
    } catch (error) {
      throw translateError(error);
    } finally {
      await session.close();
    }
  }

  return {
    name: "neo4j",
    address: `${uri}, database "${database}"`,
    read,
    replace,
    loads: () => loads,
    close: () => driver.close(),
  };
}

/** Retries with growing pauses. The driver retries only managed transactions, which take three round trips, not one. */
async function retrying<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried < retries && neo4j.isRetryableError(error))
        await sleep(firstPause * 2 ** tried * (0.8 + Math.random() * 0.4));
      else throw translateError(error);
    }
  }
}

async function createConstraints(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const text of constraintStatements()) await session.run(text);
    await session.run("CALL db.awaitIndexes(60)");
  } finally {
    await session.close();
  }
}
