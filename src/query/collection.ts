import { type Edge, type Hop, type Reached, reached } from "./hop.ts";
import { after, type Filters, orderBy, type Page, pageParameters, predicates, type SortKey, where } from "./keyset.ts";
import { nodeColumns, type Projection, readNode, type RowOf } from "./nodes.ts";
import { type OrderedPage, type Parameters, type Statement, versioned } from "../graph/statement.ts";
import { datasetId, type NodeKind, nodeKinds } from "../graph/vocabulary.ts";

/** All nodes of one kind, as a field of `Query` lists them. */
export interface Collection<Kind extends NodeKind = NodeKind> {
  readonly name: string;
  readonly to: Kind;
  readonly order: SortKey;
  /** The expression that orders nodes of an equal sort key; null where no two nodes have one. */
  readonly tiebreaker: string | null;
  /** A predicate that keeps to the kind: it bounds the sort key from above, or tells films from other works. */
  readonly bound: string | null;
  /** Whether it lists every node of its kind. How many these are was counted when the graph was loaded. */
  readonly whole: boolean;
  readonly filters: Filters;
}

/** The first page of a hop from each node of a collection's page, read with it in one statement. */
export interface Prefetch {
  readonly hop: Hop;
  readonly page: Page;
}

/** The sort key of a node, its id, and its other columns. */
type NodeColumns = readonly [key: string | number, id: string, ...columns: readonly unknown[]];
type Pair = readonly [node: NodeColumns, reached: Reached];

/**
 * The statement that reads one page of a collection, and where something is prefetched, a page of that hop from each of its
 * nodes: `[node, reached]` in place of the node's row. Without filters it also says which page of which order it reads, for
 * an engine that has no index of an order.
 */
export function collectionStatement(collection: Collection, page: Page): Statement<readonly NodeColumns[]>;
export function collectionStatement(collection: Collection, page: Page, prefetch: Prefetch): Statement<readonly Pair[]>;
export function collectionStatement(collection: Collection, page: Page, prefetch?: Prefetch): Statement {
  const { order, tiebreaker } = collection;
  const text = versioned([
    ...matched(collection, page.filters, page.after ? after(order, tiebreaker) : undefined),
    `WITH to ORDER BY ${orderBy(order, tiebreaker)} LIMIT $first`,
    ...collected(collection, page.projection, prefetch),
  ]);
  return {
    text,
    parameters: { ...pageParameters(page, tiebreaker), ...(prefetch && { firstReached: prefetch.page.first }) },
    ...(Object.keys(page.filters).length === 0 && { page: orderedPage(collection, page, prefetch) }),
  };
}

function orderedPage(collection: Collection, page: Page, prefetch: Prefetch | undefined): OrderedPage {
  const { order, tiebreaker } = collection;
  const inOrder = `WITH to ORDER BY ${orderBy(order, tiebreaker)}`;
  return {
    order: [
      ...matched(collection, {}),
      inOrder,
      `RETURN ${order.expression} AS key, ${tiebreaker ?? '""'} AS tiebreaker, to.id AS id`,
    ].join("\n"),
    first: page.first,
    after: page.after,
    text: versioned([
      "UNWIND $ids AS id",
      "MATCH (to:FilmGraph {id: id})",
      inOrder,
      ...collected(collection, page.projection, prefetch),
    ]),
  };
}

/** What a text makes of the nodes of a page: a positional list of each that begins with its sort key. */
function collected({ to, order }: Collection, projection: Projection, prefetch?: Prefetch): string[] {
  const row = `[${[order.expression, ...nodeColumns(to, projection)].join(", ")}]`;
  if (!prefetch) return [`RETURN collect(${row}) AS rows`];
  return [
    `WITH to AS from, ${row} AS node`,
    ...reached(prefetch.hop, prefetch.page, "$firstReached"),
    "RETURN collect([node, reached]) AS rows",
  ];
}

/** The nodes of a collection's page. */
export type Nodes<Kind extends NodeKind> = readonly Edge<RowOf[Kind]>[];

/** Reads the rows of a collection's page. */
export function readCollection<Kind extends NodeKind>(
  { name: list, to }: Collection<Kind>,
  rows: readonly NodeColumns[],
  projection: Projection,
): Nodes<Kind> {
  return rows.map((row) => {
    const [key, id] = row;
    return { list, position: { key, id }, evidence: [], node: readNode(to, row, 1, projection) };
  });
}

/** The statement that counts a collection. */
export function collectionTotalStatement(collection: Collection, filters: Parameters): Statement<number> {
  const { whole, to } = collection;
  const lines =
    whole && Object.keys(filters).length === 0
      ? [`MATCH (to:FilmGraph {id: "${datasetId}"})`, `RETURN to.counts[${nodeKinds.indexOf(to)}] AS rows`]
      : [...matched(collection, filters), "RETURN count(to) AS rows"];
  return { text: versioned<number>(lines), parameters: filters };
}

/** Matches what passes the given filters, from the start of the order on unless it is to follow a position. */
function matched({ order, bound, filters }: Collection, given: Parameters, following?: string): string[] {
  // The start is written as a predicate so that an index of the sort key can be used.
  const start = following ?? `${order.expression} >= ${JSON.stringify(order.minimum)}`;
  return ["MATCH (to:FilmGraph)", ...where([start], bound === null ? [] : [bound], predicates(filters, given))];
}
