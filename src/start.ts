import type { FastifyBaseLogger } from "fastify";
import { loadSeed } from "../seed/load.ts";
import { createServer } from "./http/server.ts";
import type { Config } from "./config.ts";
import { type Engine, GraphEmpty, namingAddress } from "./engines/engine.ts";
import { openEngine } from "./engines/open.ts";
import { withOutages } from "./engines/outages.ts";
import { plannedStatements } from "./query/catalogue.ts";
import { withWarmPlans } from "./engines/plan-warmer.ts";
import { findDataset } from "./query/lookups.ts";
import { createReader } from "./query/reader.ts";
import { traversalStatements } from "./traversals/catalogue.ts";

/** A server that answers, until it is stopped. */
export interface Running {
  readonly address: string;
  /** Says that it stops, then takes no more requests, answers those that were sent, and closes the graph. */
  stop(): Promise<void>;
}

/**
 * Starts the server that a configuration describes. The embedded graph is loaded from the seed first; a Neo4j database is
 * left as it is. Throws `SeedRefused` if the seed has problems, and `GraphUnavailable` if the database does not answer.
 */
export async function start(config: Config, log: FastifyBaseLogger): Promise<Running> {
  const { host, port, graph, seed } = config;
  const engine = graph.engine === "neo4j" ? planned(openEngine(graph), log) : openEngine(graph);
  try {
    await namingAddress(engine, async () => {
      if (graph.engine === "embedded") await loadSeed(seed, engine);
      else await assertReachable(engine, log);
    });
    const server = await createServer(reported(engine, log), log, config);
    const address = await server.app.listen({ host, port });
    log.info(`GraphQL on ${address}/graphql, answered by ${engine.name} (${engine.address})`);
    return {
      address,
      stop: async () => {
        await server.close(config.stopDelay);
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** A database that plans the known statements before anyone asks them, at the start and after each load. */
function planned(engine: Engine, log: FastifyBaseLogger): Engine {
  // The longest texts come first: a client that has to wait for their plans waits longest.
  const statements = [...traversalStatements(), ...plannedStatements()];
  return withWarmPlans(engine, statements, (warming) => {
    if ("error" in warming) log.error({ err: warming.error }, "planning failed");
    else log.info(warming, "planned");
  });
}

async function assertReachable(engine: Engine, log: FastifyBaseLogger): Promise<void> {
  try {
    await findDataset(createReader(engine));
  } catch (error) {
    if (!(error instanceof GraphEmpty)) throw error;
    log.warn(error.message);
  }
}

/** A database whose outages are in the log, with their causes, which no client is told. */
function reported(engine: Engine, log: FastifyBaseLogger): Engine {
  return withOutages(engine, (outage) => {
    if ("backAfter" in outage) {
      log.info(`the graph can be read again after ${outage.backAfter} ms`);
      return;
    }
    const { message, cause } = outage.error;
    const code: unknown = cause instanceof Error && "code" in cause ? cause.code : undefined;
    log.error({ code, cause: cause instanceof Error ? cause.message : undefined }, message);
  });
}
