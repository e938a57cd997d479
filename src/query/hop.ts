import { after, type Filters, orderBy, predicates, type SortKey, where } from "./keyset.ts";
import { nameProperty, nodeColumns, type Target } from "./nodes.ts";
import { edgeEvidence } from "../graph/evidence.ts";
import { versioned } from "../graph/statement.ts";
import { labelOf } from "../graph/vocabulary.ts";

/** A relation that a client can walk, as data: from nodes whose ids are known, along a path, to their neighbours. */
export interface Hop {
  /** The GraphQL field that walks it, such as `Work.tropes`. */
  readonly name: string;
  /** One pattern for each step: each starts where the one before ended, and together they name `edge` and `to`. */
  readonly path: readonly string[];
  readonly to: Target;
  /** What the edge itself says: each name with its Cypher expression. */
  readonly edge: Readonly<Record<string, string>>;
  readonly order: SortKey;
  /** What tells rows of an equal sort key apart, and orders them; null where no two rows have one. */
  readonly apart: string | null;
  readonly filters: Filters;
}

/**
 * How much of a list is read: of names alone one property of each node, without its id; of a brief one what names its nodes
 * and little else; of a whole one also its edges, the place of each row and all that the nodes' types need; with evidence
 * also what supports each edge.
 */
export type Detail = "name" | "brief" | "whole" | "evidence";

/** What varies in the text of a hop: the filters in use, how much is read, and whether the page follows another. */
export interface HopShape {
  readonly filters: readonly string[];
  readonly detail: Detail;
  readonly after: boolean;
}

/** The text that reads one page of a hop from many nodes: rows of `[id, reached]`, each reached a positional list. */
export function hopText(hop: Hop, shape: HopShape): string {
  return versioned([
    "UNWIND $ids AS id",
    "MATCH (from:FilmGraph {id: id})",
    ...reached(hop, shape, "$first"),
    "RETURN collect([id, reached]) AS rows",
  ]);
}

/** The subquery that collects, as `reached`, at most so many rows of a hop from the node `from`. */
export function reached(hop: Hop, shape: HopShape, most: string): string[] {
  const { path, filters, order, apart } = hop;
  return [
    "CALL (from) {",
    ...path.map((pattern) => `  MATCH ${pattern}`),
    ...indented(where(predicates(filters, shape.filters), shape.after ? [after(order, apart)] : [])),
    `  WITH from, edge, to ORDER BY ${orderBy(order, apart)} LIMIT ${most}`,
    `  RETURN collect(${hopRow(hop, shape.detail)}) AS reached`,
    "}",
  ];
}

/** What a text collects of each row: a positional list, or the name itself where that is all. */
function hopRow({ to, order, apart, edge }: Hop, detail: Detail): string {
  if (detail === "name" && to !== "ANY") return `to.${nameProperty(to)}`;
  const columns = detail === "brief" ? [] : [order.expression, apart ?? '""', ...Object.values(edge)];
  if (detail === "evidence") columns.push(...edgeEvidence);
  columns.push(...nodeColumns(to, detail === "brief"));
  return `[${columns.join(", ")}]`;
}

/** The text that counts what a hop reaches from many nodes: rows of `[id, total]`. */
export function hopTotalText(hop: Hop, filters: readonly string[]): string {
  const used = predicates(hop.filters, filters);
  return versioned([
    "UNWIND $ids AS id",
    "MATCH (from:FilmGraph {id: id})",
    "CALL (from) {",
    ...hop.path.map((pattern) => `  MATCH ${pattern}`),
    ...indented(where(used)),
    "  RETURN count(edge) AS total",
    "}",
    "RETURN collect([id, total]) AS rows",
  ]);
}

/** The text that reads nodes by id, of one kind or of any. */
export function nodeText(target: Target, brief: boolean): string {
  const label = target === "ANY" ? "" : `:${labelOf[target]}`;
  return versioned([
    "UNWIND $ids AS id",
    `MATCH (to:FilmGraph${label} {id: id})`,
    `RETURN collect([id, ${nodeColumns(target, brief).join(", ")}]) AS rows`,
  ]);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
