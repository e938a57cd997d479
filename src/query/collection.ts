import { type Detail, type Hop, reached } from "./hop.ts";
import type { Filters, Page, SortKey } from "./keyset.ts";
import { after, orderBy, place, predicates, where } from "./keyset.ts";
import { nodeColumns, type Target } from "./nodes.ts";
import { type OrderedPage, type Statement, versioned } from "../graph/statement.ts";
import { datasetId, nodeKinds } from "../graph/vocabulary.ts";

/** All nodes of one kind, as a root field lists them. */
export interface Root {
  readonly name: string;
  readonly to: Target;
  readonly order: SortKey;
  /** What tells nodes of an equal sort key apart, and orders them; null where no two nodes have one. */
  readonly apart: string | null;
  /** A predicate that keeps to the kind: it bounds the sort key from above, or tells films from other works. */
  readonly bound: string | null;
  /** Whether it lists every node of its kind. How many these are was counted when the graph was loaded. */
  readonly whole: boolean;
  readonly filters: Filters;
}

/** What varies in the text of a root: the filters in use, whether brief rows do, and whether the page follows another. */
export interface RootShape {
  readonly filters: readonly string[];
  readonly brief: boolean;
  readonly after: boolean;
}

/** The first page of a hop from each node of a root's page, read with it in one statement. */
export interface Ahead {
  readonly hop: Hop;
  readonly first: number;
  readonly detail: Detail;
}

/**
 * The statement that reads one page of a root, and where something is to be read ahead, a page of that hop from each of its
 * nodes: `[node, reached]` in place of the node's row. Without filters it says beside its text which page of which order it
 * is, for an engine that has no index of an order.
 */
export function rootStatement(root: Root, page: Page, brief: boolean, ahead?: Ahead): Statement {
  const { first, after, filters } = page;
  const used = Object.keys(filters);
  return {
    text: rootText(root, { filters: used, brief, after: after !== null }, ahead),
    parameters: { ...filters, first, ...place(after, root.apart), ...(ahead && { firstReached: ahead.first }) },
    ...(used.length === 0 && { page: orderedPage(root, page, brief, ahead) }),
  };
}

function orderedPage(root: Root, { first, after }: Page, brief: boolean, ahead: Ahead | undefined): OrderedPage {
  const order = orderBy(root.order, root.apart);
  return {
    order: [
      "MATCH (to:FilmGraph)",
      ...where([fromStart(root.order)], root.bound ? [root.bound] : []),
      `WITH to ORDER BY ${order}`,
      `RETURN ${root.order.expression} AS key, ${root.apart ?? '""'} AS apart, to.id AS id`,
    ].join("\n"),
    first,
    after,
    text: versioned([
      "UNWIND $ids AS id",
      "MATCH (to:FilmGraph {id: id})",
      `WITH to ORDER BY ${order}`,
      ...rootRows(root, brief, ahead),
    ]),
  };
}

/** The text that reads one page of a root: each row a positional list that begins with its sort key. */
export function rootText(root: Root, shape: RootShape, ahead?: Pick<Ahead, "hop" | "detail">): string {
  const { order, apart } = root;
  return versioned([
    "MATCH (to:FilmGraph)",
    ...where(
      [shape.after ? after(order, apart) : fromStart(order)],
      root.bound ? [root.bound] : [],
      predicates(root.filters, shape.filters),
    ),
    `WITH to ORDER BY ${orderBy(order, apart)} LIMIT $first`,
    ...rootRows(root, shape.brief, ahead),
  ]);
}

/** What a text makes of the nodes of a page. */
function rootRows({ to, order }: Root, brief: boolean, ahead?: Pick<Ahead, "hop" | "detail">): string[] {
  const row = `[${[order.expression, ...nodeColumns(to, brief)].join(", ")}]`;
  if (!ahead) return [`RETURN collect(${row}) AS rows`];
  return [
    `WITH to AS from, ${row} AS node`,
    ...reached(ahead.hop, { filters: [], detail: ahead.detail, after: false }, "$firstReached"),
    "RETURN collect([node, reached]) AS rows",
  ];
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

/** Everything in an order, said so that an index of its key is of use. */
function fromStart({ expression, start }: SortKey): string {
  return `${expression} >= ${JSON.stringify(start)}`;
}
