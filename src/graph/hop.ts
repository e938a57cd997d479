import { evidenceProperties, nodeColumns, type Target } from "./rows.ts";
import { versioned } from "./statement.ts";
import { datasetId, labelOf, nodeKinds } from "./vocabulary.ts";

/**
 * A sort key: a stored property that is never null, with the value that comes before all others. Every order
 * ascends (newest first is a stored negative), so that one predicate serves every page.
 */
export interface SortKey {
  readonly expression: string;
  readonly start: string | number;
}

/**
 * A predicate for each argument that a client may give; the argument's value is the parameter of the same name. One
 * named `about+stance` stands in for those two when both are given, where one edge must answer both.
 */
export type Filters = Readonly<Record<string, string>>;

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
  readonly filters: Filters;
}

/** All nodes of one kind, as a root field lists them. */
export interface Root {
  readonly name: string;
  readonly to: Target;
  readonly order: SortKey;
  /** A predicate that keeps to the kind: it bounds the sort key from above, or tells films from other works. */
  readonly bound: string | null;
  /** Whether it lists every node of its kind. How many these are was counted when the graph was loaded. */
  readonly whole: boolean;
  readonly filters: Filters;
}

/**
 * How much of a list is read: of a brief one what names its nodes; of a whole one also its edges, the place of each row and
 * all that the nodes' types need; with evidence also what supports each edge.
 */
export type Detail = "brief" | "whole" | "evidence";

/** What varies in the text of a hop: the filters in use, how much is read, and whether the page follows another. */
export interface HopShape {
  readonly filters: readonly string[];
  readonly detail: Detail;
  readonly after: boolean;
}

/** What varies in the text of a root: the filters in use, whether brief rows do, and whether the page follows another. */
export interface RootShape {
  readonly filters: readonly string[];
  readonly brief: boolean;
  readonly after: boolean;
}

/** The text that reads one page of a hop from many nodes: rows of `[id, reached]`, each reached a positional list. */
export function hopText(hop: Hop, shape: HopShape): string {
  const brief = shape.detail === "brief";
  const columns = brief ? [] : [hop.order.expression, "edge.id", ...Object.values(hop.edge)];
  if (shape.detail === "evidence") columns.push(...evidenceProperties("evidence").map((list) => `edge.${list}`));
  columns.push(...nodeColumns(hop.to, brief));
  return versioned([
    "UNWIND $ids AS id",
    "MATCH (from:FilmGraph {id: id})",
    "CALL (from) {",
    ...hop.path.map((pattern) => `  MATCH ${pattern}`),
    ...indented(
      where(predicates(hop.filters, shape.filters), shape.after ? [after(hop.order.expression, "edge.id")] : []),
    ),
    `  WITH from, edge, to ORDER BY ${hop.order.expression}, edge.id LIMIT $first`,
    `  RETURN collect([${columns.join(", ")}]) AS reached`,
    "}",
    "RETURN collect([id, reached]) AS rows",
  ]);
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

/** The text that reads one page of a root: each row a positional list that begins with its sort key. */
export function rootText(root: Root, shape: RootShape): string {
  const order = root.order.expression;
  const columns = [order, ...nodeColumns(root.to, shape.brief)];
  return versioned([
    "MATCH (to:FilmGraph)",
    ...where(
      [shape.after ? after(order, "to.id") : fromStart(root.order)],
      root.bound ? [root.bound] : [],
      predicates(root.filters, shape.filters),
    ),
    `WITH to ORDER BY ${order}, to.id LIMIT $first`,
    `RETURN collect([${columns.join(", ")}]) AS rows`,
  ]);
}

/** The text that counts a root: `rows` is the number. */
export function rootTotalText(root: Root, filters: readonly string[]): string {
  if (root.whole && filters.length === 0 && root.to !== "ANY") {
    const counted = `to.counts[${nodeKinds.indexOf(root.to)}]`;
    return versioned([`MATCH (to:FilmGraph {id: "${datasetId}"})`, `RETURN ${counted} AS rows`]);
  }
  const bounds = [fromStart(root.order), ...(root.bound ? [root.bound] : [])];
  return versioned([
    "MATCH (to:FilmGraph)",
    ...where(bounds, predicates(root.filters, filters)),
    "RETURN count(to) AS rows",
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

function where(...conditions: readonly (readonly string[])[]): string[] {
  const all = conditions.flat();
  return all.length === 0 ? [] : [`WHERE ${all.join(" AND ")}`];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Everything in an order, said so that an index of its key is of use. */
function fromStart({ expression, start }: SortKey): string {
  return `${expression} >= ${JSON.stringify(start)}`;
}

/**
 * What comes after a page's last row. The form with `>=` in front lets Neo4j seek in an index: it reads 357 rows
 * where the plain OR reads 15,563.
 */
function after(key: string, id: string): string {
  return `${key} >= $afterKey AND (${key} > $afterKey OR ${id} > $afterId)`;
}

/** The predicates of the filters in use, in the order that the hop declares them, so that equal sets give one text. */
function predicates(filters: Filters, used: readonly string[]): string[] {
  const names = Object.keys(filters).filter((name) => name.split("+").every((part) => used.includes(part)));
  const joined = new Set(names.filter((name) => name.includes("+")).flatMap((name) => name.split("+")));
  return names.filter((name) => !joined.has(name)).map((name) => filters[name] as string);
}
