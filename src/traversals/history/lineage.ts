import { versioned } from "../../graph/statement.ts";
import { descentRelations, type TropeRelation, tropeRelations } from "../../graph/vocabulary.ts";
import { type ChainRow, nodeColumns, readNode, type TropeRow } from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import { chainStepLines, readChainStep, withChainStep } from "./chain-step.ts";
import { cycleFindings, type FindingRow, timeFindings, truncatedFinding } from "./findings.ts";
import { breadthFirstLevels, type HistoryQuestion, idsIn, type Levels } from "./levels.ts";
import { inTimeOrder, readStep, stepColumns, type StepRow } from "./lineage-step.ts";
import { readRelation, relationLines, type RelationRow } from "./relations.ts";

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
 * The lineages of many tropes, by id, in two statements: what is reached by descent, then everything about it. Tropes that
 * do not exist are missing from the answer. Works stand in time order; earlier and later is all that this says, influence
 * only where an edge's evidence does.
 */
export async function lineages(reader: Reader, question: HistoryQuestion): Promise<ReadonlyMap<string, LineageRow>> {
  const levels = await breadthFirstLevels(reader, { label: "Trope", types: descentRelations }, question);
  const ids = idsIn(levels);
  if (ids.length === 0) return new Map();
  const history = readHistory(await reader.read({ text: historyText, parameters: { ids, most: maxRows } }));
  return new Map([...levels].flatMap(([id, around]) => lineage(id, around, history)));
}

/** The text that reads tropes, the relations among them, their uses, and the chains that trace them with their steps. */
export const historyText = versioned([
  "CALL () {",
  "  UNWIND $ids AS id MATCH (to:FilmGraph:Trope {id: id})",
  `  RETURN collect([${nodeColumns("TROPE").join(", ")}]) AS tropes`,
  "}",
  "CALL () {",
  ...relationLines("Trope", tropeRelations),
  "}",
  "CALL () {",
  "  UNWIND $ids AS id MATCH (trope:FilmGraph {id: id}) MATCH (trope)<-[edge:USES]-(to:Work)",
  "  WITH trope, edge, to ORDER BY to.sortYear, edge.id LIMIT $most",
  `  RETURN collect([${stepColumns.join(", ")}]) AS uses`,
  "}",
  "CALL () {",
  "  UNWIND $ids AS id MATCH (trope:FilmGraph {id: id}) MATCH (trope)<-[:TRACES]-(to:Chain)",
  "  WITH trope, to ORDER BY to.sortKey, to.id, trope.id LIMIT $most",
  `  RETURN collect([trope.id, ${nodeColumns("CHAIN").join(", ")}]) AS chains`,
  "}",
  "CALL () {",
  ...chainStepLines,
  "}",
  "RETURN [tropes, edges, uses, chains, steps] AS rows",
]);

/** What the second statement brings, for all roots together. */
interface History {
  readonly tropes: ReadonlyMap<string, TropeRow>;
  readonly edges: readonly LineageEdgeRow[];
  readonly steps: readonly StepRow[];
  readonly chains: readonly { readonly trope: string; readonly chain: ChainRow }[];
  readonly truncated: boolean;
}

function readHistory(answer: unknown): History {
  const lists = answer as readonly (readonly (readonly unknown[])[])[];
  const [tropeRows = [], edgeRows = [], useRows = [], chainRows = [], stepRows = []] = lists;
  const tropes = new Map(tropeRows.map((row) => [row[0] as string, readNode("TROPE", row, 0) as TropeRow]));
  const chainSteps = stepRows.map(readChainStep);
  return {
    tropes,
    edges: edgeRows.map((row) => readRelation<TropeRow, TropeRelation>(row, tropes)),
    steps: inTimeOrder(useRows.map((row) => withChainStep(readStep(row), chainSteps))),
    chains: chainRows.map((row) => ({ trope: row[0] as string, chain: readNode("CHAIN", row, 1) as ChainRow })),
    truncated: lists.some((list) => list.length >= maxRows),
  };
}

function lineage(id: string, { hops, truncated }: Levels, history: History): [string, LineageRow][] {
  const root = history.tropes.get(id);
  if (!root) return [];
  const edges = history.edges.filter(({ from, to }) => hops.has(from.id) && hops.has(to.id));
  const steps = history.steps.filter(({ trope }) => trope !== null && hops.has(trope));
  const chains = history.chains.filter(({ trope }) => hops.has(trope)).map(({ chain }) => chain);
  const descent = edges.filter(({ relation }) => descentRelations.some((descent) => descent === relation));
  const found: LineageRow = {
    root,
    tropes: [...hops].map(([trope, distance]) => ({ trope: history.tropes.get(trope) as TropeRow, hops: distance })),
    edges,
    steps,
    chains: [...new Map(chains.map((chain) => [chain.id, chain])).values()],
    findings: [
      ...cycleFindings(descent),
      ...timeFindings(steps, descent),
      ...(truncated || history.truncated ? [truncatedFinding(root)] : []),
    ],
  };
  return [[id, found]];
}
