import {
  type ClaimRow,
  type DebateRow,
  nodeColumns,
  type PersonRow,
  readNode,
  type WorkRow,
} from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import { list, listsText, type Rows } from "../lists.ts";
import { exclusiveUses, byYear, sharedTropes, type SharedTropeRow, similarity } from "./shared-tropes.ts";
import type { TropeUseRow, WorkUses } from "./uses.ts";

/** Works side by side. */
export interface WorksComparedRow {
  readonly works: readonly WorkRow[];
  readonly shared: readonly SharedTropeRow[];
  readonly alone: readonly { readonly work: WorkRow; readonly uses: readonly TropeUseRow[] }[];
  readonly similarities: readonly { readonly a: WorkRow; readonly b: WorkRow; readonly value: number }[];
  readonly comparisons: readonly ClaimRow[];
  readonly debates: readonly DebateRow[];
  readonly people: readonly PersonRow[];
}

/** The most claims, debates and people in an answer. */
const maxListed = 500;

/**
 * Compares works whose uses have been read, in any order, with one more statement. A trope counts by how rare it is:
 * the inverse document frequency of Spärck Jones (1972) over the works of the graph.
 */
export async function compareWorks(reader: Reader, uses: readonly WorkUses[]): Promise<WorksComparedRow> {
  const inOrder = [...uses].sort((a, b) => byYear(a.work, b.work));
  const works = inOrder.map(({ work }) => work);
  const parameters = { ids: works.map(({ id }) => id), most: maxListed };
  const [claims, debates, people] = await reader.read({ text: aroundText, parameters });
  return {
    works,
    shared: sharedTropes(inOrder),
    alone: inOrder.map((each) => ({ work: each.work, uses: exclusiveUses(each, inOrder) })),
    similarities: inOrder.flatMap((a, index) =>
      inOrder.slice(index + 1).map((b) => ({ a: a.work, b: b.work, value: similarity(a, b) })),
    ),
    comparisons: claims.map((row) => readNode("CLAIM", row, 0)),
    debates: debates.map((row) => readNode("DEBATE", row, 0)),
    people: people.map((row) => readNode("PERSON", row, 0)),
  };
}

/**
 * The text that reads claims that compare some works, debates with claims about them, and people credited for two or
 * more.
 */
export const aroundText = listsText<[claims: Rows, debates: Rows, people: Rows]>({
  claims: list(nodeColumns("CLAIM"), [
    "UNWIND $ids AS id MATCH (work:FilmGraph {id: id}) MATCH (work)<-[:ABOUT]-(to:Claim)",
    "WHERE to.explicit IS NOT NULL",
    "WITH DISTINCT work, to WITH to, count(work) AS works WHERE works > 1",
    "WITH to ORDER BY to.sortKey, to.id LIMIT $most",
  ]),
  debates: list(nodeColumns("DEBATE"), [
    "UNWIND $ids AS id MATCH (work:FilmGraph {id: id}) MATCH (work)<-[:ABOUT]-(claim:Claim)",
    "MATCH (claim)-[:TAKES_SIDE_IN]->(to:Debate)",
    "WITH DISTINCT work, to WITH to, count(work) AS works",
    "WITH to, CASE WHEN works > 1 THEN 0 ELSE 1 END AS rank ORDER BY rank, to.sortKey, to.id LIMIT $most",
  ]),
  people: list(nodeColumns("PERSON"), [
    "UNWIND $ids AS id MATCH (work:FilmGraph {id: id}) MATCH (work)<-[:CREDITED_FOR]-(to:Person)",
    "WITH DISTINCT work, to WITH to, count(work) AS works WHERE works > 1",
    "WITH to ORDER BY to.sortKey, to.id LIMIT $most",
  ]),
});
