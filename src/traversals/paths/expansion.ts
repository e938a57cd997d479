import { type Text, versioned } from "../../graph/statement.ts";
import { compareText } from "../../graph/text.ts";
import type { Reader } from "../../query/reader.ts";
import { anyEdge } from "./edge.ts";

/** The most nodes that one statement expands, and the most edges that it reads. */
const maxNodes = 1_000;
export const maxEdges = 20_000;

/** The nodes that a statement expands, and the most edges that it reads of each; null for all. */
export interface BoundedFrontier {
  readonly ids: readonly string[];
  readonly most: number | null;
}

/** A node that was expanded, with the ids of its edges and the degrees of the nodes that these lead to. */
export type Expansion = readonly [id: string, degree: number, edges: readonly string[], degrees: readonly number[]];

/** Reads the edges of nodes, no more than so many each where that is fewer than they may have. */
export async function readExpansions(reader: Reader, { ids, most }: BoundedFrontier): Promise<readonly Expansion[]> {
  if (most === null) return reader.read({ text: expansionText, parameters: { ids } });
  return reader.read({ text: boundedExpansionText, parameters: { ids, most } });
}

/**
 * The texts that expand nodes; the bounded one takes the first edges of each, by degree and id. Only nodes of a kind
 * have a degree, and only edges that the loader made have an id, which says what they join.
 */
export const expansionText = expanding();
export const boundedExpansionText = expanding("  WITH edge, to ORDER BY to.degree, to.id, edge.id LIMIT $most");

function expanding(...bound: readonly string[]): Text<readonly Expansion[]> {
  return versioned([
    "UNWIND $ids AS id",
    "MATCH (from:FilmGraph {id: id}) WHERE from.degree IS NOT NULL",
    "CALL (from) {",
    `  MATCH (from)-${anyEdge}-(to:FilmGraph) WHERE edge.id IS NOT NULL AND to <> from`,
    ...bound,
    "  RETURN collect(edge.id) AS edges, collect(coalesce(to.degree, 0)) AS degrees",
    "}",
    "RETURN collect([id, from.degree, edges, degrees]) AS rows",
  ]);
}

/** As many nodes of a frontier as the bounds allow, by degree and id. @internal */
export function boundedFrontier(frontier: readonly string[], degrees: ReadonlyMap<string, number>): BoundedFrontier {
  const degree = (id: string): number => degrees.get(id) ?? 0;
  const sorted = [...frontier].sort((a, b) => degree(a) - degree(b) || compareText(a, b));
  const ids: string[] = [];
  let edges = 0;
  for (const id of sorted.slice(0, maxNodes)) {
    edges += degree(id);
    if (edges > maxEdges) break;
    ids.push(id);
  }
  // A single node with more edges than the bound is expanded by as many as it allows.
  return ids.length > 0 ? { ids, most: null } : { ids: sorted.slice(0, 1), most: maxEdges };
}
