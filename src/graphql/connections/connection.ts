import type { GraphQLResolveInfo } from "graphql";
import type { Hop } from "../../query/hop.ts";
import type { Page } from "../../query/keyset.ts";
import type { Root } from "../../query/collection.ts";
import type { Parameters, Position } from "../../graph/statement.ts";
import type { Listed, Walk } from "../../query/loaders.ts";
import { aheadOf } from "./prefetch.ts";
import { checkFirst, rowsFor } from "./arguments.ts";
import { detailOf, isBrief } from "./projection.ts";
import type { Context } from "../context.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { currentFilters } from "./redirects.ts";

/** The arguments that every list takes. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page of a list, read only when the client asks for its edges, and counted only when it asks for the total. */
export interface Connection {
  readonly edges: () => Promise<readonly Listed[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The page of a hop's list that a client asks for. Throws BAD_USER_INPUT at once for a bad `first` or cursor. */
export function hopConnection(
  walk: Walk,
  hop: Hop,
  id: string,
  args: PageArguments,
  filters: Parameters,
  info: GraphQLResolveInfo,
): Connection {
  const detail = detailOf(info, hop.to);
  return connection(
    hop.name,
    hop.order.start,
    args,
    {
      read: (page) => walk.hop(hop, id, page, detail),
      count: (filters) => walk.total(hop, id, filters),
    },
    filters,
    walk,
  );
}

/** The page of a root list that a client asks for. Throws BAD_USER_INPUT at once for a bad `first` or cursor. */
export function rootConnection(
  { walk, repeated }: Context,
  root: Root,
  args: PageArguments,
  filters: Parameters,
  info: GraphQLResolveInfo,
): Connection {
  const brief = isBrief(info, root.to, "edges", "node");
  const ahead = repeated && Object.keys(filters).length === 0 ? aheadOf(info, root) : undefined;
  return connection(
    root.name,
    root.order.start,
    args,
    {
      read: (page) => walk.root(root, page, brief, ahead),
      count: (filters) => walk.rootTotal(root, filters),
    },
    filters,
    walk,
  );
}

/** How a list is read, with whatever filters. */
interface List {
  readonly read: (page: Page) => Promise<readonly Listed[]>;
  readonly count: (filters: Parameters) => Promise<number>;
}

function connection(
  name: string,
  start: Position["key"],
  args: PageArguments,
  list: List,
  filters: Parameters,
  walk: Walk,
): Connection {
  const first = checkFirst(args.first);
  const after = args.after === null || args.after === undefined ? null : decodeCursor(args.after, name, typeof start);
  let reading: Promise<readonly Listed[]> | undefined;
  const rows = (): Promise<readonly Listed[]> => (reading ??= readRows());
  const readRows = async (): Promise<readonly Listed[]> =>
    list.read({ first: rowsFor(first), after, filters: await currentFilters(filters, walk) });
  const edges = async (): Promise<readonly Listed[]> => (await rows()).slice(0, first);
  return {
    edges,
    pageInfo: async () => {
      const shown = await edges();
      return {
        hasNextPage: (await rows()).length > first,
        hasPreviousPage: after !== null,
        startCursor: cursorOf(shown[0]),
        endCursor: cursorOf(shown.at(-1)),
      };
    },
    totalCount: async () => list.count(await currentFilters(filters, walk)),
  };
}

/** The cursor of a row; null where there is none, or where nothing that is asked for tells its place. */
export function cursorOf(row: Listed | undefined): string | null {
  return row?.position ? encodeCursor(row.list, row.position) : null;
}
