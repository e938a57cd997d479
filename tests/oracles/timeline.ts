import { type Graph, type GraphEdge, type GraphNode, groupBy } from "../../src/graph/graph.ts";
import type { TimelineQuestion } from "../../src/traversals/history/timeline.ts";

/** A use as a timeline tells it, with the work's id alone. */
export interface PlainStep {
  readonly work: string;
  readonly trope: string;
  readonly usage: unknown;
  readonly role: unknown;
  readonly characters: readonly string[];
  readonly earliestKnown: boolean;
  readonly certainty: unknown;
  readonly note: unknown;
}

/** A timeline made by going through all edges of a graph, one after the other. */
export function plainTimeline(
  graph: Graph,
  { tropes, works, fromYear, toYear, first }: TimelineQuestion,
): { readonly steps: readonly PlainStep[]; readonly truncated: boolean } {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const chainSteps = groupBy(
    graph.edges.filter(({ type }) => type === "INCLUDES"),
    ({ to, properties }) => [to, properties["trope"], properties["usage"]].join(),
  );
  const found = graph.edges
    .filter(
      ({ type, from, to }) => type === "USES" && (tropes?.includes(to) ?? true) && (works?.includes(from) ?? true),
    )
    .filter(({ from }) => touches(yearsOf(nodes.get(from)), fromYear, toYear))
    .map((edge) => ({ edge, start: yearsOf(nodes.get(edge.from))?.[0] ?? Number.MAX_VALUE }))
    .sort((a, b) => a.start - b.start || compare(a.edge.from, b.edge.from) || compare(a.edge.id, b.edge.id))
    .map(({ edge }) => plainStep(edge, chainSteps.get([edge.from, edge.to, edge.properties["usage"]].join()) ?? []));
  return { steps: found.slice(0, first), truncated: found.length > first };
}

/** The first and the last year that a work can be of; undefined where nothing bounds it. */
function yearsOf(work: GraphNode | undefined): readonly [number, number] | undefined {
  const { year, endYear, yearEarliest, yearLatest } = (work?.properties ?? {}) as Record<string, number | undefined>;
  const known = [year, endYear, yearEarliest, yearLatest].filter((each) => each !== undefined);
  return known.length === 0 ? undefined : [Math.min(...known), Math.max(...known)];
}

function touches(years: readonly [number, number] | undefined, from: number | null, to: number | null): boolean {
  if (!years) return from === null && to === null;
  return (from === null || years[1] >= from) && (to === null || years[0] <= to);
}

function plainStep({ from, to, properties }: GraphEdge, inChains: readonly GraphEdge[]): PlainStep {
  const chained = [...inChains].sort((a, b) => compare(a.id, b.id)).map((edge) => edge.properties);
  const certainties = properties["evidenceCertainty"] as readonly string[];
  const sure = ["CONFIRMED", "INFERRED"].find((each) => certainties.includes(each)) ?? "UNKNOWN";
  return {
    work: from,
    trope: to,
    usage: properties["usage"] ?? null,
    role: properties["role"] ?? null,
    characters: [...new Set(chained.flatMap(({ characters }) => characters as readonly string[]))],
    earliestKnown: properties["role"] === "UR_EXAMPLE" || chained.some(({ earliestKnown }) => earliestKnown === true),
    certainty: chained[0]?.["certainty"] ?? sure,
    note: chained.find(({ note }) => note !== undefined)?.["note"] ?? null,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
