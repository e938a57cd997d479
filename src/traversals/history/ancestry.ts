import { versioned } from "../../graph/statement.ts";
import { type WorkRelation, workRelations } from "../../graph/vocabulary.ts";
import { earliestStart, formatStart, latestStart } from "../../graph/years.ts";
import { nodeColumns, readNode, type WorkRow } from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import { cycleFindings, type FindingRow, truncatedFinding } from "./findings.ts";
import { breadthFirstLevels, type HistoryQuestion, idsIn, type Levels } from "./levels.ts";
import { readRelation, relationLines, type RelationRow } from "./relations.ts";

/** What a work comes from or answers, and what came of it, as one graph. */
export interface AncestryRow {
  readonly root: WorkRow;
  readonly works: readonly { readonly work: WorkRow; readonly hops: number }[];
  readonly edges: readonly AncestryEdgeRow[];
  readonly findings: readonly FindingRow[];
}

type AncestryEdgeRow = RelationRow<WorkRow, WorkRelation>;

/** Derivation leads from one work to another; being part of a series does not. */
export const derivations: readonly WorkRelation[] = workRelations.filter((relation) => relation !== "PART_OF");

const maxEdges = 5_000;

/** The ancestries of many works, by id, in two statements. Works that do not exist are missing from the answer. */
export async function ancestries(reader: Reader, question: HistoryQuestion): Promise<ReadonlyMap<string, AncestryRow>> {
  const levels = await breadthFirstLevels(reader, { label: "Work", types: derivations }, question);
  const ids = idsIn(levels);
  if (ids.length === 0) return new Map();
  const answer = await reader.read({ text: derivationText, parameters: { ids, most: maxEdges } });
  const [workRows = [], edgeRows = []] = answer as readonly unknown[][][];
  const works = new Map(workRows.map((row) => [row[0] as string, readNode("WORK", row, 0) as WorkRow]));
  const edges = edgeRows.map((row) => readRelation<WorkRow, WorkRelation>(row, works));
  const cut = edgeRows.length >= maxEdges;
  return new Map(
    [...levels].map(([id, { hops, truncated }]) => [
      id,
      ancestry({ works, edges }, id, { hops, truncated: truncated || cut }),
    ]),
  );
}

/** The text that reads works and the derivations among them. */
export const derivationText = versioned([
  "CALL () {",
  "  UNWIND $ids AS id MATCH (to:FilmGraph:Work {id: id})",
  `  RETURN collect([${nodeColumns("WORK").join(", ")}]) AS works`,
  "}",
  "CALL () {",
  ...relationLines("Work", derivations),
  "}",
  "RETURN [works, edges] AS rows",
]);

/** What the second statement brings, for all roots together. */
interface History {
  readonly works: ReadonlyMap<string, WorkRow>;
  readonly edges: readonly AncestryEdgeRow[];
}

function ancestry({ works, edges: all }: History, id: string, { hops, truncated }: Levels): AncestryRow {
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
