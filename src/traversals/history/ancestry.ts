import type { Reader } from "../../query/reader.ts";
import { nodeColumns, readNode, type WorkRow } from "../../query/nodes.ts";
import { type EvidenceRow, edgeEvidence, readEvidence } from "../../graph/evidence.ts";
import { versioned } from "../../graph/statement.ts";
import { earliestStart, formatStart, latestStart } from "../../graph/years.ts";
import { type WorkRelation, workRelations } from "../../graph/vocabulary.ts";
import { cycleFindings, type FindingRow, truncatedFinding } from "./findings.ts";
import { type Direction, type Reached, reachParameters, readReached, reachText } from "./levels.ts";

/** What a work comes from or answers, and what came of it, as one graph. */
export interface AncestryRow {
  readonly root: WorkRow;
  readonly works: readonly { readonly work: WorkRow; readonly hops: number }[];
  readonly edges: readonly AncestryEdgeRow[];
  readonly findings: readonly FindingRow[];
}

export interface AncestryEdgeRow {
  readonly from: WorkRow;
  readonly to: WorkRow;
  readonly relation: WorkRelation;
  readonly evidence: readonly EvidenceRow[];
}

/** Derivation leads from one work to another; being part of a series does not. */
export const derivations: readonly WorkRelation[] = workRelations.filter((relation) => relation !== "PART_OF");

const mostEdges = 5_000;

/** The ancestries of many works, by id, in two statements. Works that do not exist are missing from the answer. */
export async function ancestries(
  reader: Reader,
  ids: readonly string[],
  direction: Direction,
  maxHops: number,
): Promise<ReadonlyMap<string, AncestryRow>> {
  const text = reachText("Work", derivations);
  const parameters = reachParameters(ids, direction, maxHops);
  const rows = (await reader.read({ text, parameters })) as readonly unknown[][];
  const reached = new Map(rows.map((row) => [row[0] as string, readReached(row)]));
  const all = [...new Set([...reached.values()].flatMap(({ hops }) => [...hops.keys()]))].sort();
  if (all.length === 0) return new Map();
  const answer = (await reader.read({
    text: derivationText,
    parameters: { ids: all, most: mostEdges },
  })) as readonly unknown[][][];
  const [workRows = [], edgeRows = []] = answer;
  const works = new Map(workRows.map((row) => [row[0] as string, readNode("WORK", row, 0) as WorkRow]));
  const edges = edgeRows.map((row) => ({
    from: works.get(row[0] as string) as WorkRow,
    to: works.get(row[1] as string) as WorkRow,
    relation: row[2] as WorkRelation,
    evidence: readEvidence(row, 3),
  }));
  const cut = edgeRows.length >= mostEdges;
  return new Map(
    [...reached].map(([id, from]) => [id, ancestry(works, edges, id, { ...from, truncated: from.truncated || cut })]),
  );
}

/** The text that reads works and the derivations among them. */
export const derivationText = versioned([
  "CALL () {",
  "  UNWIND $ids AS id MATCH (to:FilmGraph:Work {id: id})",
  `  RETURN collect([${nodeColumns("WORK").join(", ")}]) AS works`,
  "}",
  "CALL () {",
  `  UNWIND $ids AS id MATCH (from:FilmGraph {id: id}) MATCH (from)-[edge:${derivations.join("|")}]->(to:Work)`,
  "  WHERE to.id IN $ids WITH from, edge, to ORDER BY edge.id LIMIT $most",
  `  RETURN collect([from.id, to.id, type(edge), ${edgeEvidence.join(", ")}]) AS edges`,
  "}",
  "RETURN [works, edges] AS rows",
]);

function ancestry(
  works: ReadonlyMap<string, WorkRow>,
  all: readonly AncestryEdgeRow[],
  id: string,
  { hops, truncated }: Reached,
): AncestryRow {
  const root = works.get(id) as WorkRow;
  const edges = all.filter(({ from, to }) => hops.has(from.id) && hops.has(to.id));
  return {
    root,
    works: [...hops].map(([work, distance]) => ({ work: works.get(work) as WorkRow, hops: distance })),
    edges,
    findings: [...cycleFindings(edges), ...olderDescendants(edges), ...(truncated ? [truncatedFinding(root)] : [])],
  };
}

/** A work that was surely begun before the one that it is held to come from can have been; each such pair once. */
function olderDescendants(edges: readonly AncestryEdgeRow[]): FindingRow[] {
  const pairs = new Map(edges.map((edge) => [`${edge.from.id} ${edge.to.id}`, edge]));
  return [...pairs.values()].flatMap(({ from, to }) => {
    if (latestStart(from) >= earliestStart(to)) return [];
    const message = `${from.title} (${formatStart(from)}) is held to come from ${to.title} (${formatStart(to)}), which is younger.`;
    return [{ kind: "OLDER_DESCENDANT", message, about: [from, to] }];
  });
}
