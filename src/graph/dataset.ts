import { createHash } from "node:crypto";
import { type Graph, type GraphNode, type PropertyValue, type Redirects, resolveRedirects } from "./graph.ts";
import { versioned } from "./statement.ts";
import { datasetId, kindOf, nodeKinds, type NodeKind } from "./vocabulary.ts";

/** Raised when what the loader stores for the same records changes, so that an equal hash means an equal graph. */
const format = 3;

/** The SHA-256 of a graph's nodes, edges and redirects, whatever their order, in hexadecimal. */
export function graphHash(graph: Graph): string {
  const hash = createHash("sha256").update(`film graph, format ${format}\n`);
  const lines = [
    ...graph.nodes.map((node) => JSON.stringify([node.id, node.labels, sorted(node.properties)])),
    ...graph.edges.map((edge) => JSON.stringify([edge.id, edge.type, edge.from, edge.to, sorted(edge.properties)])),
    ...[...resolveRedirects(graph)].map((redirect) => JSON.stringify(redirect)),
  ];
  for (const line of lines.sort()) hash.update(line).update("\n");
  return hash.digest("hex");
}

function sorted(properties: Readonly<Record<string, PropertyValue>>): [string, PropertyValue][] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The node that says which graph this is. It carries no kind: it is about the graph, not in it. */
export function datasetNode(version: number, hash: string, graph: Graph): GraphNode {
  const counts = new Map<NodeKind, number>(nodeKinds.map((kind) => [kind, 0]));
  for (const node of graph.nodes) {
    const kind = kindOf(node.labels);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const redirects = resolveRedirects(graph);
  return {
    id: datasetId,
    labels: ["Dataset"],
    properties: {
      label: "The film graph's data set",
      version,
      hash,
      countKinds: [...counts.keys()],
      counts: [...counts.values()],
      edgeCount: graph.edges.length,
      redirectsFrom: [...redirects.keys()],
      redirectsTo: [...redirects.values()],
    },
  };
}

/** The dataset as a statement returns it. */
export interface DatasetRow {
  readonly version: number;
  readonly hash: string;
  readonly counts: readonly { readonly kind: NodeKind; readonly count: number }[];
}

export const datasetText = versioned([
  `MATCH (node:FilmGraph {id: "${datasetId}"})`,
  "RETURN collect([node.version, node.hash, node.countKinds, node.counts]) AS rows",
]);

/** Reads the one row of {@link datasetText}. */
export function readDataset(row: readonly unknown[]): DatasetRow {
  const [version, hash, kinds, counts] = row as [number, string, NodeKind[], number[]];
  return { version, hash, counts: kinds.map((kind, index) => ({ kind, count: counts[index] ?? 0 })) };
}

/** The text that reads where ids of renamed records lead: the old ids, and beside them the new ones. */
export const redirectsText = versioned([
  `MATCH (node:FilmGraph {id: "${datasetId}"})`,
  "RETURN [coalesce(node.redirectsFrom, []), coalesce(node.redirectsTo, [])] AS rows",
]);

/** Reads the rows of {@link redirectsText}. */
export function readRedirects(rows: unknown): Redirects {
  const [from, to] = rows as readonly [string[], string[]];
  return new Map(from.map((id, index) => [id, to[index] ?? id]));
}
