import type { Graph, GraphEdge } from "../../src/graph/graph.ts";
import { descentRelations, tropeRelations } from "../../src/graph/vocabulary.ts";
import type { AncestryRow } from "../../src/traversals/history/ancestry.ts";
import type { LineageRow } from "../../src/traversals/history/lineage.ts";
import type { Direction } from "../../src/traversals/history/levels.ts";
import { reachedFrom } from "./levels.ts";

/** What leads from one work to another; being part of a series does not. */
const derivations = [
  "ADAPTS",
  "REMAKES",
  "SEQUEL_OF",
  "REINTERPRETS",
  "ALLUDES_TO",
  "NAMED_AFTER",
  "SUCCEEDS",
] as const;

/** How far a history is followed, and which way. */
export interface How {
  readonly direction: Direction;
  readonly hops: number;
}

/** A history in a few words: what it holds, in order. */
export interface History {
  readonly reached: readonly (readonly [string, number])[];
  readonly relations: readonly string[];
  readonly steps: readonly string[];
  readonly chains: readonly string[];
  /** The kinds of its findings that hang on relations alone. */
  readonly circles: boolean;
}

/** The history of a trope, found by looking at every edge of the graph. */
export function plainLineage(graph: Graph, root: string, { direction, hops }: How): History {
  const reached = reachedFrom(graph, root, { types: descentRelations, direction, hops });
  const among = joining(graph, tropeRelations, reached);
  const steps = graph.edges.filter(({ type, to }) => type === "USES" && reached.has(to));
  return {
    reached: [...reached],
    relations: inIdOrder(among).map(relationOf),
    steps: steps
      .map(({ from, to, properties: { usage } }) => `${from} ${to} ${typeof usage === "string" ? usage : "-"}`)
      .sort(),
    chains: [
      ...new Set(graph.edges.filter(({ type, to }) => type === "TRACES" && reached.has(to)).map(({ from }) => from)),
    ].sort(),
    circles: hasCircle(among.filter(({ type }) => (descentRelations as readonly string[]).includes(type))),
  };
}

/** The ancestry of a work, found by looking at every edge of the graph. */
export function plainAncestry(graph: Graph, root: string, { direction, hops }: How): History {
  const reached = reachedFrom(graph, root, { types: derivations, direction, hops });
  const among = joining(graph, derivations, reached);
  return {
    reached: [...reached],
    relations: inIdOrder(among).map(relationOf),
    steps: [],
    chains: [],
    circles: hasCircle(among),
  };
}

/** A lineage as the traversal found it. */
export function lineageOf({ tropes, edges, steps, chains, findings }: LineageRow): History {
  return {
    reached: tropes.map(({ trope, hops }) => [trope.id, hops]),
    relations: edges.map(({ from, relation, to }) => `${from.id} ${relation} ${to.id}`),
    steps: steps.map(({ work, trope, usage }) => `${work.id} ${trope} ${usage ?? "-"}`).sort(),
    chains: chains.map(({ id }) => id).sort(),
    circles: findings.some(({ kind }) => kind === "CYCLE"),
  };
}

/** An ancestry as the traversal found it. */
export function ancestryOf({ works, edges, findings }: AncestryRow): History {
  return {
    reached: works.map(({ work, hops }) => [work.id, hops]),
    relations: edges.map(({ from, relation, to }) => `${from.id} ${relation} ${to.id}`),
    steps: [],
    chains: [],
    circles: findings.some(({ kind }) => kind === "CYCLE"),
  };
}

function joining({ edges }: Graph, types: readonly string[], among: ReadonlyMap<string, number>): GraphEdge[] {
  return edges.filter(({ type, from, to }) => types.includes(type) && among.has(from) && among.has(to));
}

function inIdOrder(edges: readonly GraphEdge[]): GraphEdge[] {
  return edges.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function relationOf({ from, type, to }: GraphEdge): string {
  return `${from} ${type} ${to}`;
}

/** Takes away, again and again, what nothing comes from; only circles and what hangs between them are left. */
function hasCircle(edges: readonly GraphEdge[]): boolean {
  const ancestors = new Set(edges.map(({ to }) => to));
  const left = edges.filter(({ from }) => ancestors.has(from));
  return left.length === edges.length ? edges.length > 0 : hasCircle(left);
}
