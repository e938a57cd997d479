import { isDeepStrictEqual } from "node:util";
import type { ManagedTransaction } from "neo4j-driver";
import { datasetNode, graphHash } from "../graph/dataset.ts";
import { type Graph, type GraphEdge, type GraphNode, groupBy, type Properties } from "../graph/graph.ts";
import type { Parameter } from "../graph/statement.ts";
import { commonLabel, datasetId, ownLabels, relationshipTypes } from "../graph/vocabulary.ts";
import { difference, type Difference } from "./difference.ts";
import type { LoadOutcome, LoadWhen } from "./engine.ts";
import { toIntegers } from "./neo4j-parameters.ts";

const batchSize = 5_000;

/**
 * Makes the stored graph equal to `graph` inside one transaction, writing only what differs. It compares everything that is
 * stored, not only its hash, so that it repairs what was changed by hand.
 */
export async function loadGraph(transaction: ManagedTransaction, graph: Graph, when: LoadWhen): Promise<LoadOutcome> {
  // Writing to the dataset's node takes its lock. Loads wait for each other there, and read the version only then.
  await transaction.run(
    "MERGE (dataset:FilmGraph {id: $id}) ON CREATE SET dataset.version = 0 SET dataset.id = $id, dataset:Dataset",
    { id: datasetId },
  );
  const stored = await readStored(transaction);
  const isDataset = ({ id }: GraphNode): boolean => id === datasetId;
  const dataset = stored.nodes.find(isDataset)?.properties ?? {};
  const held = Number(dataset["version"] ?? 0);
  const hash = graphHash(graph);
  const others = stored.nodes.filter((node) => !isDataset(node));
  const changes = difference({ nodes: others, edges: stored.edges }, graph);
  const isSame =
    isDeepStrictEqual(dataset, datasetNode(held, hash, graph).properties) &&
    Object.values<readonly unknown[]>({ ...changes }).every(({ length }) => length === 0);
  if (isSame && when === "different") return { changed: false, version: held };
  const version = held + 1;
  const changedNodes = [...changes.changedNodes, datasetNode(version, hash, graph)];
  await write(transaction, { ...changes, changedNodes });
  return { changed: true, version };
}

async function write(transaction: ManagedTransaction, changes: Difference): Promise<void> {
  const run = async (text: string, rows: readonly Parameter[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += batchSize) {
      await transaction.run(`UNWIND $rows AS row ${text}`, toIntegers({ rows: rows.slice(at, at + batchSize) }));
    }
  };
  // A text cannot take labels and types as parameters, so that there is one for each of them.
  const runNodes = async (nodes: readonly GraphNode[], text: (labels: string) => string): Promise<void> => {
    for (const [labels, alike] of groupBy(nodes, (node) => node.labels.join(":"))) {
      await run(text(labels), alike.map(nodeRow));
    }
  };
  const ends = "MATCH (from:FilmGraph {id: row.from}) MATCH (to:FilmGraph {id: row.to})";
  const runEdges = async (edges: readonly GraphEdge[], text: (type: string) => string): Promise<void> => {
    for (const [type, alike] of groupBy(edges, (edge) => edge.type)) {
      await run(`${ends} ${text(type)}`, alike.map(edgeRow));
    }
  };
  const matched = (type: string): string => `MATCH (from)-[edge:${type} {id: row.properties.id}]->(to)`;

  await runEdges(changes.removedEdges, (type) => `${matched(type)} DELETE edge`);
  await run("MATCH (node:FilmGraph {id: row.id}) DETACH DELETE node", changes.removedNodes.map(nodeRow));
  await runNodes(changes.addedNodes, (labels) => `CREATE (node:${commonLabel}:${labels}) SET node = row`);
  await runNodes(
    changes.changedNodes,
    (labels) => `MATCH (node:FilmGraph {id: row.id}) REMOVE node:${ownLabels.join(":")} SET node:${labels}, node = row`,
  );
  await runEdges(changes.addedEdges, (type) => `CREATE (from)-[edge:${type}]->(to) SET edge = row.properties`);
  await runEdges(changes.changedEdges, (type) => `${matched(type)} SET edge = row.properties`);
}

function nodeRow({ id, properties }: GraphNode): Parameter {
  return { ...properties, id };
}

function edgeRow({ id, from, to, properties }: GraphEdge): Parameter {
  return { from, to, properties: { ...properties, id } };
}

type StoredProperties = Properties & { readonly id: string };

/** The film graph as the database holds it: only nodes with the common label, only edges of ours between them. */
async function readStored(transaction: ManagedTransaction): Promise<Graph> {
  const nodes = await transaction.run<{ labels: string[]; properties: StoredProperties }>(
    "MATCH (node:FilmGraph) RETURN labels(node) AS labels, properties(node) AS properties",
  );
  const edges = await transaction.run<Omit<GraphEdge, "id" | "properties"> & { properties: StoredProperties }>(
    `MATCH (from:FilmGraph)-[edge:${relationshipTypes.join("|")}]->(to:FilmGraph) WHERE edge.id IS NOT NULL
RETURN type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS properties`,
  );
  return {
    nodes: nodes.records.map((record) => {
      const { id, ...properties } = record.get("properties");
      return { id, labels: record.get("labels").filter((label) => ownLabels.includes(label)), properties };
    }),
    edges: edges.records.map((record) => {
      const { properties: stored, ...ends } = record.toObject();
      const { id, ...properties } = stored;
      return { ...ends, id, properties };
    }),
  };
}
