import type { ManagedTransaction } from "neo4j-driver";
import { datasetNode, graphHash } from "../graph/dataset.ts";
import { type Graph, type GraphEdge, type GraphNode, groupBy, type Properties } from "../graph/graph.ts";
import type { Parameter } from "../graph/statement.ts";
import { commonLabel, datasetId, ownLabels, relationshipTypes } from "../graph/vocabulary.ts";
import { difference, type Difference } from "./difference.ts";
import type { LoadOutcome } from "./engine.ts";
import { toIntegers } from "./neo4j-parameters.ts";

const batchSize = 5_000;

/** Makes the stored graph equal to `graph` inside one transaction, writing only what differs. */
export async function loadGraph(transaction: ManagedTransaction, graph: Graph): Promise<LoadOutcome> {
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
      await transaction.run(text, { rows: toIntegers(rows.slice(at, at + batchSize)) });
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
