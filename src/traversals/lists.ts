import { type Text, versioned } from "../graph/statement.ts";
import { labelOf, type NodeKind } from "../graph/vocabulary.ts";
import { nodeColumns, readNode, type RowOf } from "../query/nodes.ts";

/** Positional rows, such as those that {@link readNode} reads. */
export type Rows = readonly (readonly unknown[])[];

/** A subquery that collects rows under a name. */
export type List = (name: string) => readonly string[];

/** The list of the rows that some clauses find, each row of these columns. */
export function list(columns: readonly string[], clauses: readonly string[]): List {
  return (name) => ["CALL () {", ...[...clauses, collect(columns, name)].map((line) => `  ${line}`), "}"];
}

/** Collects rows of these columns under a name. */
export function collect(columns: readonly string[], name = "rows"): string {
  return `RETURN collect([${columns.join(", ")}]) AS ${name}`;
}

/** A text that reads several lists at once. It gives one array of them, in the order of their names. */
export function listsText<Lists extends readonly Rows[]>(lists: Readonly<Record<string, List>>): Text<Lists> {
  return versioned([
    ...Object.entries(lists).flatMap(([name, lines]) => lines(name)),
    `RETURN [${Object.keys(lists).join(", ")}] AS rows`,
  ]);
}

/** The nodes of a kind whose ids are `$ids`. */
export function nodeList(kind: NodeKind): List {
  return list(nodeColumns(kind), [`UNWIND $ids AS id MATCH (to:FilmGraph:${labelOf[kind]} {id: id})`]);
}

/** Reads the rows of {@link nodeList}, by id. */
export function nodesById<Kind extends NodeKind>(kind: Kind, rows: Rows): ReadonlyMap<string, RowOf[Kind]> {
  return new Map(rows.map((row) => readNode(kind, row, 0)).map((node) => [node.id, node]));
}

/** What a map holds for an id that another part of the same answer names. Throws where it holds nothing. */
export function lookUp<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`An answer must hold all that it names, but "${id}" is missing.`);
  return value;
}
