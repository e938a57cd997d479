import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { assertWhole, type Graph } from "../graph/graph.ts";
import type { Statement } from "../graph/statement.ts";
import { constraintStatements } from "./constraints.ts";
import type { Engine, LoadOutcome, LoadWhen, Row } from "./engine.ts";
import { translateDriverError, translateError } from "./neo4j-errors.ts";
import { loadGraph } from "./neo4j-load.ts";
import { toIntegers } from "./neo4j-parameters.ts";
import { assertValidParameters } from "./parameters.ts";
import { createSilenceGuard } from "./silence.ts";
import { withTimeLimit } from "./time-limit.ts";

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
/** The database ends a statement that takes too long, and says so. If it does not within this time, it is silent. */
const graceTime = 1_000;
/** How long, in milliseconds, a database that is silent may take to answer again, and a driver to close. */
const probeTimeout = 2_000;

/**
 * The graph in a Neo4j database: one instance, a cluster or Aura. Statements that read use sessions that cannot write. A
 * database that says nothing is unavailable soon after `readTimeout`, and its connections are given up.
 */
export function neo4jEngine({ uri, user, password, database, readTimeout = 8_000 }: Neo4jOptions): Engine {
  const connect = (): Driver =>
    neo4j.driver(uri, neo4j.auth.basic(user, password), {
      maxConnectionPoolSize: 50,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 10_000,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      userAgent: "film-graph",
    });

  let driver = connect();
  let loads = 0;

  const ask = createSilenceGuard({
    probeLimit: probeTimeout,
    onSilence: () => {
      // Its connections may never answer again, and would fill the pool.
      void closeDriver(driver);
      driver = connect();
    },
  });

  async function read({ text, parameters }: Statement, within = readTimeout): Promise<readonly Row[]> {
    assertValidParameters(parameters);
    const integers = toIntegers(parameters);
    const timeout = Math.min(within, readTimeout);
    const attempt = async (): Promise<readonly Row[]> => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(text, integers, { timeout });
        return records.map((record) => [...record.values()]);
      } finally {
        await session.close();
      }
    };
    return ask(() => retrying(attempt), timeout + graceTime);
  }

  async function replace(graph: Graph, when: LoadWhen = "different"): Promise<LoadOutcome> {
    assertWhole(graph);
    await retrying(() => createConstraints(driver, database));
    const session = driver.session({ database });
    try {
      const outcome = await session.executeWrite((transaction) => loadGraph(transaction, graph, when), {
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
    close: () => closeDriver(driver),
  };
}

async function closeDriver(driver: Driver): Promise<void> {
  await withTimeLimit(driver.close(), probeTimeout, () => new Error("Late.")).catch(() => {});
}

/** Retries with growing pauses. The driver retries only managed transactions, which take three round trips, not one. */
async function retrying<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried < retries && neo4j.isRetryableError(error))
        await sleep(firstPause * 2 ** tried * (0.8 + Math.random() * 0.4));
      else throw translateDriverError(error);
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
