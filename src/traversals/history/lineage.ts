import { descentRelations, type TropeRelation, tropeRelations } from "../../graph/vocabulary.ts";
import { type ChainRow, nodeColumns, readNode, type TropeRow } from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import { list, listsText, lookUp, nodeList, nodesById, type Rows } from "../lists.ts";
import { type ChainStepColumns, chainStepList, readChainStep, withChainStep } from "./chain-step.ts";
import { cycleFindings, type FindingRow, timeFindings, truncatedFinding } from "./findings.ts";
import { breadthFirstLevels, type HistoryQuestion, idsIn, type Levels } from "./levels.ts";
import { inTimeOrder, readStep, type StepColumns, stepColumns, type StepRow } from "./lineage-step.ts";
import { readRelation, type RelationColumns, relationList, type RelationRow } from "./relations.ts";

/** The history of a trope as one graph. */
export interface LineageRow {
  readonly root: TropeRow;
  readonly tropes: readonly { readonly trope: TropeRow; readonly hops: number }[];
  readonly edges: readonly LineageEdgeRow[];
  readonly steps: readonly StepRow[];
  readonly chains: readonly ChainRow[];
  readonly findings: readonly FindingRow[];
}

type LineageEdgeRow = RelationRow<TropeRow, TropeRelation>;

/** The most edges, uses and chain steps that one answer is made of. */
const maxRows = 5_000;

/**
 * The lineages of many tropes, by id, in two statements: what is reached by descent, then everything about it. Tropes
 * that do not exist are missing. The time order of works says what is earlier; only the evidence of an edge says
 * influence.
 */
export async function lineages(reader: Reader, question: HistoryQuestion): Promise<ReadonlyMap<string, LineageRow>> {
  const levels = await breadthFirstLevels(reader, { label: "Trope", types: descentRelations }, question);
  const ids = idsIn(levels);
  if (ids.length === 0) return new Map();
  const history = readHistory(await reader.read({ text: historyText, parameters: { ids, most: maxRows } }));
  return new Map([...levels].map(([id, around]) => [id, lineage(id, around, history)]));
}

type HistoryLists = readonly [
  tropes: Rows,
  edges: readonly RelationColumns<TropeRelation>[],
  uses: readonly StepColumns[],
  chains: readonly (readonly [trope: string, ...chain: unknown[]])[],
  steps: readonly ChainStepColumns[],
];

/**
 * The text that reads tropes, the relations among them, their uses, and the chains that trace them with their steps.
 */
export const historyText = listsText<HistoryLists>({
  tropes: nodeList("TROPE"),
  edges: relationList("Trope", tropeRelations),
  uses: list(stepColumns, [
    "UNWIND $ids AS id MATCH (trope:FilmGraph {id: id}) MATCH (trope)<-[edge:USES]-(to:Work)",
    "WITH trope, edge, to ORDER BY to.sortYear, edge.id LIMIT $most",
  ]),
  chains: list(
    ["trope.id", ...nodeColumns("CHAIN")],
    [
      "UNWIND $ids AS id MATCH (trope:FilmGraph {id: id}) MATCH (trope)<-[:TRACES]-(to:Chain)",
      "WITH trope, to ORDER BY to.sortKey, to.id, trope.id LIMIT $most",
    ],
  ),
  steps: chainStepList,
});

/** Reads what the second statement brings, for all roots together. */
function readHistory(lists: HistoryLists) {
  const [tropeRows, edgeRows, useRows, chainRows, stepRows] = lists;
  const tropes = nodesById("TROPE", tropeRows);
  const chainSteps = stepRows.map(readChainStep);
  return {
    tropes,
    edges: edgeRows.map((row) => readRelation(row, tropes)),
    steps: inTimeOrder(useRows.map((row) => withChainStep(readStep(row), chainSteps))),
    chains: chainRows.map((row) => ({ trope: row[0], chain: readNode("CHAIN", row, 1) })),
    truncated: lists.some((list) => list.length >= maxRows),
  };
}

function lineage(id: string, { hops, truncated }: Levels, history: ReturnType<typeof readHistory>): LineageRow {
  const root = lookUp(history.tropes, id);
  const edges = history.edges.filter(({ from, to }) => hops.has(from.id) && hops.has(to.id));
  const steps = history.steps.filter(({ trope }) => trope !== null && hops.has(trope));
  const chains = history.chains.filter(({ trope }) => hops.has(trope)).map(({ chain }) => chain);
  const descent = edges.filter(({ relation }) => descentRelations.some((descent) => descent === relation));
  return {
    root,
    tropes: [...hops].map(([trope, distance]) => ({ trope: lookUp(history.tropes, trope), hops: distance })),
    edges,
    steps,
    chains: [...new Map(chains.map((chain) => [chain.id, chain])).values()],
    findings: [
      ...cycleFindings(descent),
      ...timeFindings(steps, descent),
      ...(truncated || history.truncated ? [truncatedFinding(root)] : []),
    ],
  };
}
