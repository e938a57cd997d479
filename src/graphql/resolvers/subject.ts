import type { GraphQLResolveInfo } from "graphql";
import { hops } from "../../query/hops.ts";
import { filtersOf } from "../connections/arguments.ts";
import { type Connection, hopConnection, type PageArguments } from "../connections/connection.ts";
import type { Context } from "../context.ts";

interface Identified {
  readonly id: string;
}

interface ClaimsAboutArguments extends PageArguments {
  readonly stance?: readonly string[] | null | undefined;
  readonly critic?: string | null | undefined;
}

/** The claims about a node of any kind. */
export function claimsAbout(
  { id }: Identified,
  { stance, critic, ...page }: ClaimsAboutArguments,
  { walk }: Context,
  info: GraphQLResolveInfo,
): Connection {
  return hopConnection(walk, hops.claimsAbout, id, page, filtersOf({ stance, critic }), info);
}

/** The essays that mention a node of any kind. */
export function mentionedIn(
  { id }: Identified,
  page: PageArguments,
  { walk }: Context,
  info: GraphQLResolveInfo,
): Connection {
  return hopConnection(walk, hops.mentionedIn, id, page, {}, info);
}
