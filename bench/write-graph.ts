import { rmSync } from "node:fs";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import neo4j, { type Driver } from "neo4j-driver";
import { datasetNode } from "../src/graph/dataset.ts";
import { constraintStatements } from "../src/engines/constraints.ts";
import { type Graph, type GraphEdge, type GraphNode, groupBy, type Properties } from "../src/graph/graph.ts";
import { commonLabel } from "../src/graph/vocabulary.ts";

const edgesAtOnce = 50_000;
const rowsAtOnce = 10_000;

/** Writes a graph into a file of the embedded engine, as the product's own loader stores it but in batches. */
export async function loadEmbedded(graph: Graph, file: string, hash: string): Promise<void> {
  const database = grafeo.GrafeoDB.create();
  for (const text of constraintStatements()) await database.executeCypher(text);
  const places = await createNodes(database, [...graph.nodes, datasetNode(1, hash, graph)]);
  for (const edges of slices(graph.edges, edgesAtOnce)) {
    await database.batchCreateEdges(
      edges.map(({ id, type, from, to, properties }) => ({
        src: places.get(from) as number,
        dst: places.get(to) as number,
        type,
        properties: { ...properties, id },
      })),
    );
  }
  rmSync(file, { force: true });
  database.save(file);
  database.close();
}

async function createNodes(database: GrafeoDB, nodes: readonly GraphNode[]): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  for (const group of groupBy(nodes, ({ labels }) => labels.join()).values()) {
    const rows = group.map(({ id, properties }) => ({ ...properties, id }));
    const created = await database.batchCreateNodesWithProps([commonLabel, ...group[0].labels], rows);
    group.forEach(({ id }, index) => places.set(id, created[index] as number));
  }
  return places;
}

/**
 * Writes a graph into an empty Neo4j database: the same nodes, edges and constraints as the product's loader, in batches
 * of a transaction each, for millions of edges do not fit in one.
 */
export async function loadNeo4j(graph: Graph, uri: string, hash: string): Promise<void> {
  const driver = neo4j.driver(uri);
  try {
    for (const text of constraintStatements()) await run(driver, text);
    for (const [labels, nodes] of groupBy([...graph.nodes, datasetNode(1, hash, graph)], ({ labels }) =>
      labels.join(":"),
    )) {
      const text = `UNWIND $rows AS row CREATE (node:${commonLabel}:${labels}) SET node = row`;
      for (const some of slices(nodes, rowsAtOnce))
        await run(driver, text, { rows: some.map(({ id, properties }) => integers({ ...properties, id })) });
    }
    for (const [type, edges] of groupBy(graph.edges, (edge) => edge.type)) await createEdges(driver, type, edges);
    await run(driver, "CALL db.awaitIndexes(600)");
  } finally {
    await driver.close();
  }
}

/** Edges with equal properties share them, and so does the statement that makes them. */
async function createEdges(driver: Driver, type: string, edges: readonly GraphEdge[]): Promise<void> {
  const text = `UNWIND $rows AS row
MATCH (from:FilmGraph {id: row.from}) MATCH (to:FilmGraph {id: row.to})
CREATE (from)-[edge:${type}]->(to) SET edge = $properties, edge.id = row.id`;
  for (const [properties, group] of alike(edges)) {
    for (const some of slices(group, rowsAtOnce)) {
      const rows = some.map(({ id, from, to }) => ({ id, from, to }));
      await run(driver, text, { rows, properties: integers(properties) });
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

function integers(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === "number" ? neo4j.int(value) : value]),
  );
}

function* slices<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
