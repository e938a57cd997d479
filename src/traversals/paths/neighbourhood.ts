import { edgeEvidence, readEvidence } from "../../graph/evidence.ts";
import { type Text, versioned } from "../../graph/statement.ts";
import type { RelationshipType } from "../../graph/vocabulary.ts";
import { nodeColumns, type NodeRow, readNode } from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import type { RelationRow } from "../history/relations.ts";
import { list, listsText } from "../lists.ts";
import { anyEdge } from "./edge.ts";

/** The farthest that a neighbourhood reaches. */
export const maxNeighbourHops = 3;

/** The most edges that are followed from a level, and the most that an answer holds. */
const [maxExpandedEdges, maxEdges] = [50_000, 5_000];

/** A part of the graph. */
export interface SubgraphRow {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly GraphEdgeRow[];
  readonly truncated: boolean;
}

/** An edge between two nodes by their ids. Its evidence is empty unless it was asked for. */
export interface GraphEdgeRow extends RelationRow<string, RelationshipType> {
  readonly id: string;
}

/**
 * The nodes up to so many hops from a node, along edges of any type and direction, with all edges among them, in two
 * statements; null where there is no such node. The nearest come first, then those with more edges, then by id. A level
 * of more than 50,000 edges is not left by way of nodes with more than their share. `truncated` tells of that, of more
 * nodes than `first`, and of more than 5,000 edges.
 */
export async function neighbourhood(
  reader: Reader,
  question: { readonly id: string; readonly hops: number; readonly first: number; readonly evidence: boolean },
): Promise<SubgraphRow | null> {
  const { id, hops, first, evidence } = question;
  // A level may hold nodes of nearer ones again, fewer than `first`, which code drops.
  const parameters = { id, first, work: maxExpandedEdges, most: 2 * first + 2 };
  const [levels] = await reader.read({ text: neighbourhoodText(hops), parameters });
  if (!levels) return null;
  const reached = nearest(levels, first);
  const ids = [id, ...reached.ids];
  const text = evidence ? evidencedSubgraphText : subgraphText;
  const [nodeRows, edgeRows] = await reader.read({ text, parameters: { ids, most: maxEdges + 1 } });
  const nodes = new Map(nodeRows.map((row) => [row[0], readNode("ANY", row, 1)]));
  return {
    nodes: ids.flatMap((each) => nodes.get(each) ?? []),
    edges: edgeRows.slice(0, maxEdges).map(readGraphEdge),
    truncated: reached.truncated || edgeRows.length > maxEdges,
  };
}

/** Nodes at one distance, each with its degree. */
type Level = readonly (readonly [id: string, degree: number])[];

/** The first so many nodes beside the one in the middle, and whether a bound left any out. @internal */
export function nearest(
  levels: readonly Level[],
  first: number,
  work = maxExpandedEdges,
): { readonly ids: readonly string[]; readonly truncated: boolean } {
  const ids = levels.flat().map(([id]) => id);
  let before = 0;
  const cut = levels.slice(0, -1).some((level) => {
    before += level.length;
    const edges = level.reduce((sum, [, degree]) => sum + degree, 0);
    const widest = edges <= work ? work : Math.floor(work / level.length);
    return before < first && level.some(([, degree]) => degree > widest);
  });
  return { ids: ids.slice(0, first - 1), truncated: ids.length > first - 1 || cut };
}

/**
 * The text that finds what is around a node: one row of levels. A level is left only while there is room for more, by
 * nodes of at most `widest` edges. Levels hold nodes because the embedded engine copies a list of ids into every row
 * that it makes.
 */
export function neighbourhoodText(hops: number): Text<readonly (readonly Level[])[]> {
  const names = Array.from({ length: hops }, (_, index) => `level${index + 1}`);
  return versioned([
    "MATCH (from:FilmGraph {id: $id}) WHERE from.degree IS NOT NULL",
    "CALL (from) {",
    ...leaving,
    "  RETURN collect(to) AS level1",
    "}",
    ...names.slice(1).flatMap((name, index) => nextLevel(name, names.slice(0, index + 1))),
    `RETURN collect([${names.map((name) => `[near IN ${name} | [near.id, near.degree]]`).join(", ")}]) AS rows`,
  ]);
}

const leaving = [
  `  MATCH (from)-${anyEdge}-(to:FilmGraph) WHERE edge.id IS NOT NULL AND to.id <> $id`,
  "  WITH DISTINCT to ORDER BY to.degree DESC, to.id LIMIT $most",
];

function nextLevel(name: string, before: readonly string[]): string[] {
  const last = before.at(-1) ?? "";
  return [
    `WITH ${before.join(", ")}, CASE`,
    `  WHEN ${before.map((level) => `size(${level})`).join(" + ")} >= $first THEN 0`,
    `  WHEN reduce(edges = 0, near IN ${last} | edges + near.degree) <= $work THEN $work`,
    `  ELSE $work / size(${last}) END AS widest`,
    `CALL (${last}, widest) {`,
    `  UNWIND ${last} AS from WITH from, widest WHERE from.degree <= widest WITH from`,
    ...leaving,
    "  RETURN collect(to) AS reached",
    "}",
    `WITH ${before.join(", ")}, [near IN reached WHERE ${before.map((level) => `NOT near IN ${level}`).join(" AND ")}] AS ${name}`,
  ];
}

type SubgraphLists = readonly [
  nodes: readonly (readonly [id: string, ...node: unknown[]])[],
  edges: readonly EdgeColumns[],
];
type EdgeColumns = readonly [id: string, from: string, to: string, relation: RelationshipType, ...evidence: unknown[]];

/** The texts that read nodes and all edges among them, without and with the edges' evidence. */
export const subgraphText = readingSubgraph([]);
export const evidencedSubgraphText = readingSubgraph(edgeEvidence);

function readingSubgraph(evidence: readonly string[]): Text<SubgraphLists> {
  return listsText<SubgraphLists>({
    nodes: list(["id", ...nodeColumns("ANY")], ["UNWIND $ids AS id MATCH (to:FilmGraph {id: id})"]),
    edges: list(
      ["edge.id", "from.id", "to.id", "type(edge)", ...evidence],
      [
        "UNWIND $ids AS id MATCH (from:FilmGraph {id: id})",
        `MATCH (from)-${anyEdge}->(to:FilmGraph) WHERE edge.id IS NOT NULL AND to.id IN $ids`,
        "WITH from, edge, to ORDER BY edge.id LIMIT $most",
      ],
    ),
  });
}

function readGraphEdge(row: EdgeColumns): GraphEdgeRow {
  const [id, from, to, relation] = row;
  return { id, from, to, relation, evidence: row.length > 4 ? readEvidence(row, 4) : [] };
}
