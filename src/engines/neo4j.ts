import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from "neo4j-driver";
import { datasetNode, graphHash } from "../graph/dataset.ts";
import { difference, type Difference } from "./difference.ts";
import { assertWhole, type Graph, type GraphEdge, type GraphNode, groupBy, type Properties } from "../graph/graph.ts";
import type { Parameter, Statement } from "../graph/statement.ts";
import { commonLabel, datasetId, ownLabels, relationshipTypes } from "../graph/vocabulary.ts";
import { constraintStatements } from "./constraints.ts";
import type { Engine, LoadOutcome } from "./engine.ts";
import { assertPlain } from "./parameters.ts";
import { unavailable } from "./neo4j-errors.ts";

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
const batchSize = 5_000;
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

  async function read({ text, parameters }: Statement): Promise<readonly (readonly unknown[])[]> {
    const wrapped = wrapParameters(parameters);
    return retrying(async () => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(text, wrapped, { timeout: readTimeout });
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
      const outcome = await session.executeWrite((transaction) => load(transaction, graph), { timeout: loadTimeout });
      if (outcome.changed) loads++;
      return outcome;
    } catch (error) {
      throw isUnavailable(error) ? unavailable(error) : error;
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

/**
 * Runs a read again while the driver calls its error retryable, pausing longer each time. An auto-commit read is one
 * round trip where a managed transaction is three; the driver does not retry it, so this does.
 */
async function retrying<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried < retries && neo4j.isRetryableError(error))
        await sleep(firstPause * 2 ** tried * (0.8 + Math.random() * 0.4));
      else throw isUnavailable(error) ? unavailable(error) : error;
    }
  }
}

const unavailableCodes =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.|Neo\.ClientError\.(Security|Database)\.)/;
const timedOut = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/;

function isUnavailable(error: unknown): error is Neo4jError {
  if (!(error instanceof Neo4jError)) return false;
  return unavailableCodes.test(error.code) || timedOut.test(error.code) || error.retryable;
}

/** The one place where integers are wrapped: the driver sends every JavaScript number as a float, which LIMIT refuses. */
function wrapParameters(parameters: Statement["parameters"]): Record<string, unknown> {
  assertPlain(parameters);
  return wrap(parameters) as Record<string, unknown>;
}

function wrap(value: Parameter): unknown {
  if (typeof value === "number") return neo4j.int(value);
  if (Array.isArray(value)) return value.map(wrap);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, wrap(each)]));
  }
  return value;
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

/** Makes the stored graph equal to `graph` inside one transaction, writing only what differs. */
async function load(transaction: ManagedTransaction, graph: Graph): Promise<LoadOutcome> {
  // Taking the dataset's lock first makes loads wait for each other, so that versions never meet.
  const { records } = await transaction.run(
    `MERGE (dataset:FilmGraph {id: $id}) SET dataset:Dataset, dataset.version = coalesce(dataset.version, 0)
RETURN dataset.version AS version, dataset.hash AS hash`,
    { id: datasetId },
  );
  const held = records[0]?.get("version") as number;
  const hash = graphHash(graph);
  if (records[0]?.get("hash") === hash) return { changed: false, version: held };
  const version = held + 1;
  const wanted = { nodes: [...graph.nodes, datasetNode(version, hash, graph)], edges: graph.edges };
  await write(transaction, difference(await readStored(transaction), wanted));
  return { changed: true, version };
}

async function write(transaction: ManagedTransaction, changes: Difference): Promise<void> {
  const run = async (text: string, rows: readonly Parameter[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += batchSize) {
      await transaction.run(text, { rows: wrap(rows.slice(at, at + batchSize)) });
    }
  };
  const ends = "MATCH (from:FilmGraph {id: row.from}) MATCH (to:FilmGraph {id: row.to})";
  for (const [type, edges] of groupBy(changes.removedEdges, (edge) => edge.type)) {
    await run(
      `UNWIND $rows AS row ${ends} MATCH (from)-[edge:${type} {id: row.properties.id}]->(to) DELETE edge`,
      edges.map(edgeRow),
    );
  }
  await run(
    "UNWIND $rows AS id MATCH (node:FilmGraph {id: id}) DETACH DELETE node",
    changes.removedNodes.map(({ id }) => id),
  );
  for (const [labels, nodes] of groupBy(changes.addedNodes, labelsOf)) {
    await run(`UNWIND $rows AS row CREATE (node:${commonLabel}:${labels}) SET node = row`, nodes.map(nodeRow));
  }
  for (const [labels, nodes] of groupBy(changes.changedNodes, labelsOf)) {
    await run(
      `UNWIND $rows AS row MATCH (node:FilmGraph {id: row.id}) REMOVE node:${ownLabels.join(":")} SET node:${labels}, node = row`,
      nodes.map(nodeRow),
    );
  }
  for (const [type, edges] of groupBy(changes.addedEdges, (edge) => edge.type)) {
    await run(
      `UNWIND $rows AS row ${ends} CREATE (from)-[edge:${type}]->(to) SET edge = row.properties`,
      edges.map(edgeRow),
    );
  }
  for (const [type, edges] of groupBy(changes.changedEdges, (edge) => edge.type)) {
    await run(
      `UNWIND $rows AS row ${ends} MATCH (from)-[edge:${type} {id: row.properties.id}]->(to) SET edge = row.properties`,
      edges.map(edgeRow),
    );
  }
}

function labelsOf(node: GraphNode): string {
  return node.labels.join(":");
}

function nodeRow({ id, properties }: GraphNode): Parameter {
  return { ...properties, id };
}

function edgeRow({ id, from, to, properties }: GraphEdge): Parameter {
  return { from, to, properties: { ...properties, id } };
}

/** The film graph as the database holds it: only nodes with the common label, only edges of ours between them. */
async function readStored(transaction: ManagedTransaction): Promise<Graph> {
  const nodes = await transaction.run(
    "MATCH (node:FilmGraph) RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties",
  );
  const edges = await transaction.run(
    `MATCH (from:FilmGraph)-[edge:${relationshipTypes.join("|")}]->(to:FilmGraph) WHERE edge.id IS NOT NULL
RETURN edge.id AS id, type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS properties`,
  );
  return {
    nodes: nodes.records.map((record) => {
      const { id, ...properties } = record.get("properties") as Properties & { id: string };
      const labels = (record.get("labels") as string[]).filter((label) => ownLabels.includes(label));
      return { id, labels, properties };
    }),
    edges: edges.records.map((record) => {
      const { id, ...properties } = record.get("properties") as Properties & { id: string };
      return { ...(record.toObject() as GraphEdge), id, properties };
    }),
  };
}
