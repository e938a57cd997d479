import { rmSync, writeFileSync } from "node:fs";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import neo4j, { type Driver } from "neo4j-driver";
import { constraintStatements } from "../src/engines/constraints.ts";
import { datasetNode } from "../src/graph/dataset.ts";
import { type Graph, type GraphEdge, type GraphNode, groupBy, type Properties } from "../src/graph/graph.ts";
import { commonLabel } from "../src/graph/vocabulary.ts";
import { benchmarkGraph } from "./benchmark-graph.ts";
import { generateUses } from "./generated-uses.ts";
import { withIntegers } from "./integers.ts";
import { type Sample, sampleOf } from "./sample.ts";
import { readUses } from "./tvtropes.ts";

/** Which graph to store, and where. */
export interface FillRequest {
  /** The table of TV Tropes; null for a generated graph. */
  readonly table: string | null;
  readonly fraction: number;
  readonly seed: number;
  /** The file for the embedded engine. */
  readonly file: string;
  /** An empty Neo4j. */
  readonly uri: string;
  /** Where to write what was stored, as {@link StoredGraph}. */
  readonly outcome: string;
}

/** A graph that was stored, and what to ask of it. */
export interface StoredGraph {
  readonly source: string;
  readonly works: number;
  readonly tropes: number;
  readonly uses: number;
  readonly edges: number;
  readonly sample: Sample;
}

const edgesPerBatch = 50_000;
const rowsPerBatch = 10_000;

// This runs in a process of its own, which may take the memory that a graph of millions of edges needs.
const { table, fraction, seed, file, uri, outcome } = JSON.parse(process.argv[2] ?? "") as FillRequest;
const uses = table === null ? generateUses(fraction, seed) : readUses(table);
const graph = benchmarkGraph(uses, seed);
const nodes = [...graph.nodes, datasetNode(1, `bench ${uses.source}`, graph)];
await fillEmbedded(nodes, graph.edges, file);
await fillNeo4j(nodes, graph.edges, uri);
const stored: StoredGraph = {
  source: uses.source,
  works: uses.works.length,
  tropes: uses.tropes.length,
  uses: uses.pairs.length,
  edges: graph.edges.length,
  sample: sampleOf(graph, seed),
};
writeFileSync(outcome, JSON.stringify(stored));

/** Writes a graph into a file of the embedded engine, as the product's own loader stores it but in batches. */
async function fillEmbedded(nodes: Graph["nodes"], edges: Graph["edges"], file: string): Promise<void> {
  const database = grafeo.GrafeoDB.create();
  for (const text of constraintStatements()) await database.executeCypher(text);
  const created = await createNodes(database, nodes);
  for (const batch of batches(edges, edgesPerBatch)) {
    await database.batchCreateEdges(
      batch.map(({ id, type, from, to, properties }) => ({
        src: created.get(from) as number,
        dst: created.get(to) as number,
        type,
        properties: { ...properties, id },
      })),
    );
  }
  rmSync(file, { force: true });
  database.save(file);
  database.close();
}

/** Creates nodes, and returns the engine's own id of each. */
async function createNodes(database: GrafeoDB, nodes: readonly GraphNode[]): Promise<Map<string, number>> {
  const created = new Map<string, number>();
  for (const group of groupBy(nodes, ({ labels }) => labels.join()).values()) {
    const rows = group.map(({ id, properties }) => ({ ...properties, id }));
    const ids = await database.batchCreateNodesWithProps([commonLabel, ...group[0].labels], rows);
    group.forEach(({ id }, index) => created.set(id, ids[index] as number));
  }
  return created;
}

/**
 * Writes the same nodes, edges and constraints as the product's loader into an empty Neo4j database, but in a transaction
 * for each batch, because millions of edges do not fit in one.
 */
async function fillNeo4j(nodes: Graph["nodes"], edges: Graph["edges"], uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  try {
    for (const text of constraintStatements()) await run(driver, text);
    for (const [labels, group] of groupBy(nodes, (node) => node.labels.join(":"))) {
      const text = `UNWIND $rows AS row CREATE (node:${commonLabel}:${labels}) SET node = row`;
      for (const batch of batches(group, rowsPerBatch))
        await run(driver, text, {
          rows: batch.map(({ id, properties }) => withIntegers({ ...properties, id }, neo4j.int)),
        });
    }
    for (const [type, group] of groupBy(edges, (edge) => edge.type)) await createEdges(driver, type, group);
    await run(driver, "CALL db.awaitIndexes(600)");
  } finally {
    await driver.close();
  }
}

/** Creates edges with one statement for all that share their properties, which are then sent once. */
async function createEdges(driver: Driver, type: string, edges: readonly GraphEdge[]): Promise<void> {
  const text = `UNWIND $rows AS row
MATCH (from:FilmGraph {id: row.from}) MATCH (to:FilmGraph {id: row.to})
CREATE (from)-[edge:${type}]->(to) SET edge = $properties, edge.id = row.id`;
  for (const [properties, group] of alike(edges)) {
    for (const batch of batches(group, rowsPerBatch)) {
      const rows = batch.map(({ id, from, to }) => ({ id, from, to }));
      await run(driver, text, { rows, properties: withIntegers(properties, neo4j.int) });
    }
  }
}

function alike(edges: readonly GraphEdge[]): Map<Properties, GraphEdge[]> {
  const groups = new Map<Properties, GraphEdge[]>();
  for (const edge of edges) {
    const group = groups.get(edge.properties);
    if (group) group.push(edge);
    else groups.set(edge.properties, [edge]);
  }
  return groups;
}

async function run(driver: Driver, text: string, parameters: Record<string, unknown> = {}): Promise<void> {
  const session = driver.session({ database: "neo4j" });
  try {
    await session.run(text, parameters);
  } finally {
    await session.close();
  }
}

function* batches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
