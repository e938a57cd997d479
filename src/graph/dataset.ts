import { createHash } from "node:crypto";
import { type Graph, type GraphNode, groupBy, type PropertyValue, type Redirects, resolveRedirects } from "./graph.ts";
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
  const ofKind = groupBy(graph.nodes, ({ labels }) => kindOf(labels) ?? "");
  const redirects = resolveRedirects(graph);
  return {
    id: datasetId,
    labels: ["Dataset"],
    properties: {
      label: "The film graph's data set",
      version,
      hash,
      countKinds: nodeKinds,
      counts: nodeKinds.map((kind) => ofKind.get(kind)?.length ?? 0),
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

type DatasetColumns = readonly [version: number, hash: string, kinds: readonly NodeKind[], counts: readonly number[]];

export const datasetText = versioned<readonly [DatasetColumns]>([
  `MATCH (node:FilmGraph {id: "${datasetId}"})`,
  "RETURN collect([node.version, node.hash, node.countKinds, node.counts]) AS rows",
]);

/** Reads the one row of {@link datasetText}. */
export function readDataset([version, hash, kinds, counts]: DatasetColumns): DatasetRow {
  return { version, hash, counts: kinds.map((kind, index) => ({ kind, count: counts[index] ?? 0 })) };
}

/** The ids of renamed records, and in the same order those that they lead to. */
type RedirectColumns = readonly [from: readonly string[], to: readonly string[]];

/** The text that reads where ids of renamed records lead. */
export const redirectsText = versioned<RedirectColumns>([
  `MATCH (node:FilmGraph {id: "${datasetId}"})`,
  "RETURN [coalesce(node.redirectsFrom, []), coalesce(node.redirectsTo, [])] AS rows",
]);

/** Reads the rows of {@link redirectsText}. */
export function readRedirects([from, to]: RedirectColumns): Redirects {
  return new Map(from.map((id, index) => [id, to[index] ?? id]));
}
