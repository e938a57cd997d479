import type { Reader } from "../../query/reader.ts";
import { type ChainRow, nodeColumns, readNode, type TropeRow } from "../../query/nodes.ts";
import { type EvidenceRow, edgeEvidence, readEvidence } from "../../graph/evidence.ts";
import { versioned } from "../../graph/statement.ts";
import { descentRelations, type TropeRelation, tropeRelations } from "../../graph/vocabulary.ts";
import { chainStepLines, readChainStep, withChainStep } from "./chain-step.ts";
import { cycleFindings, type FindingRow, timeFindings, truncatedFinding } from "./findings.ts";
import { type Direction, type Reached, reachParameters, readReached, reachText } from "./levels.ts";
import { inTimeOrder, readUse, type StepRow, useColumns } from "./lineage-step.ts";

/** The history of a trope as one graph. */
export interface LineageRow {
  readonly root: TropeRow;
  readonly tropes: readonly { readonly trope: TropeRow; readonly hops: number }[];
  readonly edges: readonly LineageEdgeRow[];
  readonly steps: readonly StepRow[];
  readonly chains: readonly ChainRow[];
  readonly findings: readonly FindingRow[];
}

export interface LineageEdgeRow {
  readonly from: TropeRow;
  readonly to: TropeRow;
  readonly relation: TropeRelation;
  readonly evidence: readonly EvidenceRow[];
}

/** The most edges, uses and chain steps that one answer is made of. */
const mostRows = 5_000;

/**
 * The lineages of many tropes, by id, in two statements: what is reached by descent, then everything about it. Tropes that
 * do not exist are missing from the answer. Works stand in time order; earlier and later is all that this says, influence
 * only where an edge's evidence does.
 */
export async function lineages(
  reader: Reader,
  ids: readonly string[],
  direction: Direction,
  maxHops: number,
): Promise<ReadonlyMap<string, LineageRow>> {
  const text = reachText("Trope", descentRelations);
  const parameters = reachParameters(ids, direction, maxHops);
  const rows = (await reader.read({ text, parameters })) as readonly unknown[][];
  const reached = new Map(rows.map((row) => [row[0] as string, readReached(row)]));
  const all = [...new Set([...reached.values()].flatMap(({ hops }) => [...hops.keys()]))].sort();
  if (all.length === 0) return new Map();
  const history = readHistory(await reader.read({ text: historyText, parameters: { ids: all, most: mostRows } }));
  return new Map([...reached].flatMap(([id, from]) => lineage(id, from, history)));
}

function columns(...expressions: readonly (readonly string[] | string)[]): string {
  return `[${expressions.flat().join(", ")}]`;
}

/** The text that reads tropes, the relations among them, their uses, and the chains that trace them with their steps. */
export const historyText = versioned([
  "CALL () {",
  "  UNWIND $ids AS id MATCH (to:FilmGraph:Trope {id: id})",
  `  RETURN collect(${columns(nodeColumns("TROPE"))}) AS tropes`,
  "}",
  "CALL () {",
  `  UNWIND $ids AS id MATCH (from:FilmGraph {id: id}) MATCH (from)-[edge:${tropeRelations.join("|")}]->(to:Trope)`,
  "  WHERE to.id IN $ids WITH from, edge, to ORDER BY edge.id LIMIT $most",
  `  RETURN collect(${columns("from.id", "to.id", "type(edge)", edgeEvidence)}) AS edges`,
  "}",
  "CALL () {",
  "  UNWIND $ids AS id MATCH (trope:FilmGraph {id: id}) MATCH (trope)<-[edge:USES]-(to:Work)",
  "  WITH trope, edge, to ORDER BY to.sortYear, edge.id LIMIT $most",
  `  RETURN collect(${columns(useColumns)}) AS uses`,
  "}",
  "CALL () {",
  "  UNWIND $ids AS id MATCH (trope:FilmGraph {id: id}) MATCH (trope)<-[:TRACES]-(to:Chain)",
  "  WITH trope, to ORDER BY to.sortKey, to.id, trope.id LIMIT $most",
  `  RETURN collect(${columns("trope.id", nodeColumns("CHAIN"))}) AS chains`,
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
    edges: edgeRows.map((row) => ({
      from: tropes.get(row[0] as string) as TropeRow,
      to: tropes.get(row[1] as string) as TropeRow,
      relation: row[2] as TropeRelation,
      evidence: readEvidence(row, 3),
    })),
    steps: inTimeOrder(useRows.map((row) => withChainStep(readUse(row), chainSteps))),
    chains: chainRows.map((row) => ({ trope: row[0] as string, chain: readNode("CHAIN", row, 1) as ChainRow })),
    truncated: lists.some((list) => list.length >= mostRows),
  };
}

function lineage(id: string, { hops, truncated }: Reached, history: History): [string, LineageRow][] {
  const root = history.tropes.get(id);
  if (!root) return [];
  const edges = history.edges.filter(({ from, to }) => hops.has(from.id) && hops.has(to.id));
  const steps = history.steps.filter(({ trope }) => trope !== null && hops.has(trope));
  const chains = history.chains.filter(({ trope }) => hops.has(trope)).map(({ chain }) => chain);
  const descent = edges.filter(({ relation }) => (descentRelations as readonly TropeRelation[]).includes(relation));
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
