import { type WorkRelation, workRelations } from "../../graph/vocabulary.ts";
import { earliestStart, latestStart } from "../../graph/years.ts";
import type { WorkRow } from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import { listsText, lookUp, nodeList, nodesById, type Rows } from "../lists.ts";
import { cycleFindings, dated, distinctPairs, type FindingRow, truncatedFinding } from "./findings.ts";
import { breadthFirstLevels, type HistoryQuestion, idsIn, type Levels } from "./levels.ts";
import { readRelation, type RelationColumns, relationList, type RelationRow } from "./relations.ts";

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
  const [workRows, edgeRows] = await reader.read({ text: derivationText, parameters: { ids, most: maxEdges } });
  const works = nodesById("WORK", workRows);
  const edges = edgeRows.map((row) => readRelation(row, works));
  const history = { works, edges, truncated: edgeRows.length >= maxEdges };
  return new Map([...levels].map(([id, around]) => [id, ancestry(id, around, history)]));
}

/** The text that reads works and the derivations among them. */
export const derivationText = listsText<[works: Rows, edges: readonly RelationColumns<WorkRelation>[]]>({
  works: nodeList("WORK"),
  edges: relationList("Work", derivations),
});

/** What the second statement brings, for all roots together. */
interface History {
  readonly works: ReadonlyMap<string, WorkRow>;
  readonly edges: readonly AncestryEdgeRow[];
  readonly truncated: boolean;
}

function ancestry(id: string, { hops, truncated }: Levels, history: History): AncestryRow {
  const root = lookUp(history.works, id);
  const edges = history.edges.filter(({ from, to }) => hops.has(from.id) && hops.has(to.id));
  return {
    root,
    works: [...hops].map(([work, distance]) => ({ work: lookUp(history.works, work), hops: distance })),
    edges,
    findings: [
      ...cycleFindings(edges),
      ...olderDescendants(edges),
      ...(truncated || history.truncated ? [truncatedFinding(root)] : []),
    ],
  };
}

/** A work that was surely begun before the one that it is held to come from can have been. */
function olderDescendants(edges: readonly AncestryEdgeRow[]): FindingRow[] {
  return distinctPairs(edges)
    .filter(({ from, to }) => latestStart(from) < earliestStart(to))
    .map(({ from, to }) => ({
      kind: "OLDER_DESCENDANT",
      message: `${dated(from)} is held to come from ${dated(to)}, which is younger.`,
      about: [from, to],
    }));
}
