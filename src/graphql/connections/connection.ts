import type { GraphQLResolveInfo } from "graphql";
import type { Edge, Hop } from "../../query/hop.ts";
import type { Page } from "../../query/keyset.ts";
import type { Collection } from "../../query/collection.ts";
import type { Parameters } from "../../graph/statement.ts";
import type { Projection } from "../../query/nodes.ts";
import type { Loaders } from "../../query/loaders.ts";
import { prefetchOf } from "./prefetch.ts";
import { filtersOf, rowsFor } from "./arguments.ts";
import { listProjection, projectionOfNodes } from "./projection.ts";
import type { Context } from "../context.ts";
import type { PageInfo } from "../generated.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { currentFilters } from "./redirects.ts";

/** The arguments that every list takes. */
interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

type FilterArguments = Readonly<Record<string, unknown>>;

/** A page of a list, read only when the client asks for its edges, and counted only when it asks for the total. */
export interface Connection {
  readonly edges: () => Promise<readonly Edge[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

/** Resolves a field that lists what a hop leads to: the arguments beside those of a page are its filters. */
export function hopConnection(hop: Hop) {
  return (
    { id }: { readonly id: string },
    { first, after, ...filters }: PageArguments & FilterArguments,
    { graph }: Context,
    info: GraphQLResolveInfo,
  ): Connection => {
    const list: List = {
      of: hop,
      projection: listProjection(info, hop.to),
      read: (page) => graph.hop(hop, id, page),
      count: (filters) => graph.hopTotal(hop, id, filters),
    };
    return connection(list, { first, after, filters: filtersOf(filters) }, graph);
  };
}

/** Resolves a field that lists a collection. */
export function collectionConnection(collection: Collection) {
  return (
    _root: unknown,
    { filter, ...page }: PageArguments & { readonly filter?: FilterArguments | null | undefined },
    { graph, repeated }: Context,
    info: GraphQLResolveInfo,
  ): Connection => {
    const filters = filtersOf(filter);
    const prefetch = repeated && Object.keys(filters).length === 0 ? prefetchOf(info, collection) : undefined;
    const list: List = {
      of: collection,
      projection: projectionOfNodes(info, collection.to, "edges", "node"),
      read: (page) => graph.collection(collection, page, prefetch),
      count: (filters) => graph.collectionTotal(collection, filters),
    };
    return connection(list, { ...page, filters }, graph);
  };
}

/** How a list is read, with whatever filters. */
interface List {
  readonly of: Hop | Collection;
  readonly projection: Projection;
  readonly read: (page: Page) => Promise<readonly Edge[]>;
  readonly count: (filters: Parameters) => Promise<number>;
}

/** Throws BAD_USER_INPUT at once for a bad cursor. */
function connection(
  { of: { name, order }, projection, read, count }: List,
  { first, after: cursor, filters }: PageArguments & { readonly filters: Parameters },
  graph: Loaders,
): Connection {
  const after = cursor == null ? null : decodeCursor(cursor, name, typeof order.minimum);
  let reading: Promise<readonly Edge[]> | undefined;
  const readRows = async (): Promise<readonly Edge[]> =>
    read({ first: rowsFor(first), after, filters: await currentFilters(filters, graph), projection });
  const rows = (): Promise<readonly Edge[]> => (reading ??= readRows());
  const edges = async (): Promise<readonly Edge[]> => (await rows()).slice(0, first);
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
    totalCount: async () => count(await currentFilters(filters, graph)),
  };
}

/** The cursor of an edge; null where there is none, or where its position was not read because no cursor is asked for. */
export function cursorOf(edge: Edge | undefined): string | null {
  return edge?.position ? encodeCursor(edge.list, edge.position) : null;
}
