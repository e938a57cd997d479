import { after, type Filters, orderBy, type Page, pageParameters, predicates, type SortKey, where } from "./keyset.ts";
import { nodeColumns, type NodeOf, type NodeRow, type Projection, readNode, type Target } from "./nodes.ts";
import { edgeEvidence, type EvidenceRow, readEvidence } from "../graph/evidence.ts";
import { type Parameters, type Position, type Statement, type Text, versioned } from "../graph/statement.ts";

/** A relation that a client can follow, as data: from nodes whose ids are known, along a path, to their neighbours. */
export interface Hop<To extends Target = Target, Columns extends EdgeColumns = EdgeColumns> {
  /** The GraphQL field that follows it, such as `Work.tropes`. */
  readonly name: string;
  /** One pattern for each step: each starts where the one before ended, and together they name `edge` and `to`. */
  readonly path: readonly string[];
  readonly to: To;
  /** What the edge itself says. */
  readonly edge: Columns;
  readonly order: SortKey;
  /** The expression that orders rows of an equal sort key; null where no two rows have one. */
  readonly tiebreaker: string | null;
  readonly filters: Filters;
}

/** A Cypher expression with the type of its values. */
export interface Column<Value> {
  readonly expression: string;
  /** Carries the type; no column has it. */
  readonly type?: Value;
}

export function column<Value>(expression: string): Column<Value> {
  return { expression };
}

/** The columns of an edge. None may have the name of a property that every row has. */
export type EdgeColumns = Readonly<Record<string, Column<unknown>>> & { readonly [Name in keyof Edge]?: never };

/** A row of a list, as Relay names it. */
export interface Edge<Node extends NodeRow = NodeRow> {
  /** The list's name, which its cursors carry. */
  readonly list: string;
  /** Null where only names or summaries are read. */
  readonly position: Position | null;
  /** Empty unless it is read; no edge is without. */
  readonly evidence: readonly EvidenceRow[];
  readonly node: Node;
}

/** A row of a hop's list: the node that it leads to, and what the edge says under the names of its columns. */
export type EdgeOf<H extends Hop> = Edge<NodeOf<H["to"]>> & {
  readonly [Name in Exclude<keyof H["edge"], keyof Edge>]: H["edge"][Name] extends Column<infer Value> ? Value : never;
};

/** A page of a hop from one node, as {@link hopRow} has it collected. */
export type Reached = readonly (string | readonly unknown[])[];

/** What a statement says of each of many nodes, with the node's id. */
export type OfEach<Value> = readonly (readonly [id: string, value: Value])[];

/** The statement that reads one page of a hop from many nodes. */
export function hopStatement(hop: Hop, page: Page, ids: readonly string[]): Statement<OfEach<Reached>> {
  const text = ofEach<Reached>("reached", reached(hop, page, "$first"));
  return { text, parameters: { ...pageParameters(page, hop.tiebreaker), ids } };
}

function ofEach<Value>(value: string, lines: readonly string[]): Text<OfEach<Value>> {
  const from = ["UNWIND $ids AS id", "MATCH (from:FilmGraph {id: id})"];
  return versioned([...from, ...lines, `RETURN collect([id, ${value}]) AS rows`]);
}

/** The subquery that collects, as `reached`, a page of a hop from the node `from`. */
export function reached(hop: Hop, page: Page, limit: string): string[] {
  const { filters, order, tiebreaker } = hop;
  return [
    "CALL (from) {",
    ...matched(hop, predicates(filters, page.filters), page.after ? [after(order, tiebreaker)] : []),
    `  WITH from, edge, to ORDER BY ${orderBy(order, tiebreaker)} LIMIT ${limit}`,
    `  RETURN collect(${hopRow(hop, page.projection)}) AS reached`,
    "}",
  ];
}

function matched({ path }: Hop, ...conditions: readonly (readonly string[])[]): string[] {
  return [...path.map((pattern) => `MATCH ${pattern}`), ...where(...conditions)].map((line) => `  ${line}`);
}

/** What a text collects of each row: a positional list, or the name itself where that is all. */
function hopRow({ to, order, tiebreaker, edge }: Hop, projection: Projection): string {
  const node = nodeColumns(to, projection).join(", ");
  if (projection === "name") return node;
  if (projection === "summary") return `[${node}]`;
  const said = Object.values<Column<unknown>>(edge).map(({ expression }) => expression);
  const evidence = projection === "withEvidence" ? edgeEvidence : [];
  return `[${[order.expression, tiebreaker ?? '""', ...said, ...evidence, node].join(", ")}]`;
}

/** Reads what {@link reached} collected from one node. Nodes of no kind that the schema knows are left out. */
export function readReached<H extends Hop>(hop: H, rows: Reached, projection: Projection): readonly EdgeOf<H>[] {
  const edges = rows.map((row) => readRow(hop, typeof row === "string" ? [row] : row, projection));
  return edges.filter((edge): edge is EdgeOf<H> => edge !== null);
}

function readRow({ name: list, to, edge }: Hop, row: readonly unknown[], projection: Projection): unknown {
  if (projection === "name" || projection === "summary") {
    const node = readNode(to, row, 0, projection);
    return node && { list, position: null, evidence: [], node };
  }
  const names = Object.keys(edge);
  const evidenceAt = 2 + names.length;
  const withEvidence = projection === "withEvidence";
  const node = readNode(to, row, withEvidence ? evidenceAt + edgeEvidence.length : evidenceAt);
  if (!node) return null;
  const said: Record<string, unknown> = {};
  names.forEach((name, index) => (said[name] = row[2 + index] ?? null));
  const evidence = withEvidence ? readEvidence(row, evidenceAt) : [];
  const [key, id] = row;
  return Object.assign(said, { list, position: { key, id }, evidence, node });
}

/** The statement that counts what a hop reaches from many nodes. */
export function hopTotalStatement(hop: Hop, filters: Parameters, ids: readonly string[]): Statement<OfEach<number>> {
  const matches = matched(hop, predicates(hop.filters, filters));
  const text = ofEach<number>("total", ["CALL (from) {", ...matches, "  RETURN count(edge) AS total", "}"]);
  return { text, parameters: { ...filters, ids } };
}
