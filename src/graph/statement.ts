import { datasetId } from "./vocabulary.ts";

/** A value that a statement may take: plain data, integers only. */
export type Parameter =
  string | number | boolean | null | readonly Parameter[] | { readonly [name: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** A Cypher text that gives rows of this type. */
export type Text<Rows = unknown> = string & { readonly rows?: Rows };

/** A Cypher text with its parameters. It never depends on data, so that texts are few and each is planned once. */
export interface Statement<Rows = unknown> {
  readonly text: Text<Rows>;
  readonly parameters: Parameters;
  /** What the text asks, where that is a page of an order, for an engine that has no index of one. */
  readonly page?: OrderedPage;
}

/** A page of all nodes of a kind in an order that stays the same as long as the graph does. */
export interface OrderedPage {
  /** A text without parameters whose rows are all of the order: `[sort key, what tells equal ones apart, id]`. */
  readonly order: string;
  readonly first: number;
  readonly after: Position | null;
  /** A text that gives the same rows as the statement's, of the nodes whose ids it takes as `ids` beside its parameters. */
  readonly text: string;
}

/** Where a page begins: after this sort key, and after the row of this id where keys may be equal. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

/**
 * Wraps a subquery that ends in `RETURN collect(...) AS rows` so that the statement gives one row: the version of
 * the graph it was read from, and the rows. One row of nested positional lists is what both drivers decode fastest.
 */
export function versioned<Rows>(subquery: readonly string[]): Text<Rows> {
  return [
    `MATCH (dataset:FilmGraph {id: "${datasetId}"})`,
    "CALL () {",
    ...subquery.map((line) => `  ${line}`),
    "}",
    "RETURN dataset.version AS version, rows",
  ].join("\n");
}
