import type { GraphQLResolveInfo } from "graphql";
import type { Hop, Root } from "../graph/hop.ts";
import type { NodeRow, Target } from "../graph/rows.ts";
import type { Parameter } from "../graph/statement.ts";
import type { Page, Position, Walk } from "../graph/walk.ts";
import { checkFirst } from "./arguments.ts";
import { detailOf, isBrief } from "./brief.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";

/** The arguments that every list takes. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page of a list, read only when the client asks for its edges, and counted only when it asks for the total. */
export interface Connection {
  readonly edges: () => Promise<readonly Edge[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

/** An edge of a connection. Its cursor is made only where it is asked for. */
export interface Edge {
  readonly cursor: () => string;
  readonly node: NodeRow;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

type Filters = Readonly<Record<string, Parameter>>;

/** The page of a hop's list that a client asks for. Throws BAD_USER_INPUT at once for a bad `first` or cursor. */
export function hopConnection(
  walk: Walk,
  hop: Hop,
  id: string,
  args: PageArguments,
  filters: Filters,
  info: GraphQLResolveInfo,
): Connection {
  const detail = detailOf(info, hop.to);
  return connection(
    hop.name,
    hop.order.start,
    args,
    filters,
    (page) =>
      walk
        .hop(hop as Hop & { to: Target }, id, page, detail)
        .then((list) => list.map(({ position, edge, evidence, node }) => ({ position, node, evidence, ...edge }))),
    () => walk.total(hop, id, filters),
  );
}

/** The page of a root list that a client asks for. Throws BAD_USER_INPUT at once for a bad `first` or cursor. */
export function rootConnection(
  walk: Walk,
  root: Root,
  args: PageArguments,
  filters: Filters,
  info: GraphQLResolveInfo,
): Connection {
  const brief = isBrief(info, root.to, "edges", "node");
  return connection(
    root.name,
    root.order.start,
    args,
    filters,
    (page) =>
      walk
        .root(root as Root & { to: Target }, page, brief)
        .then((list) => list.map((listed) => ({ ...listed, evidence: [] }))),
    () => walk.rootTotal(root, filters),
  );
}

interface Placed {
  /** Null where nothing that is asked for tells it. */
  readonly position: Position | null;
  readonly node: NodeRow;
}

function connection(
  list: string,
  start: Position["key"],
  args: PageArguments,
  filters: Filters,
  read: (page: Page) => Promise<readonly Placed[]>,
  count: () => Promise<number>,
): Connection {
  const first = checkFirst(args.first);
  const after = args.after === null || args.after === undefined ? null : decodeCursor(args.after, list, typeof start);
  let reading: Promise<readonly Placed[]> | undefined;
  // One row more than asked for tells whether another page follows.
  const rows = (): Promise<readonly Placed[]> => (reading ??= read({ first: first + 1, after, filters }));
  const edges = async (): Promise<readonly Edge[]> =>
    (await rows()).slice(0, first).map(({ position, ...edge }) => ({
      ...edge,
      cursor: () => (position ? encodeCursor(list, position) : ""),
    }));
  return {
    edges,
    pageInfo: async () => {
      const shown = await edges();
      return {
        hasNextPage: (await rows()).length > first,
        hasPreviousPage: after !== null,
        startCursor: shown[0]?.cursor() ?? null,
        endCursor: shown.at(-1)?.cursor() ?? null,
      };
    },
    totalCount: count,
  };
}
