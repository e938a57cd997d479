import type { GraphQLResolveInfo } from "graphql";
import type { Root } from "../../query/collection.ts";
import { readDataset } from "../../graph/dataset.ts";
import { roots } from "../../query/collections.ts";
import type { NodeKind } from "../../graph/vocabulary.ts";
import { checkId, filtersOf } from "../connections/arguments.ts";
import { isBriefNode } from "../connections/projection.ts";
import { type Connection, type PageArguments, rootConnection } from "../connections/connection.ts";
import { currentId } from "../connections/redirects.ts";
import type { Context } from "../context.ts";
import type { Resolvers, TropeOrder, WorkOrder } from "../generated.ts";

export const queryResolvers: Resolvers = {
  Query: {
    node: async (_root, { id }, { walk }) => walk.node("ANY", await currentId(checkId(id), walk)),
    work: byId("WORK"),
    works: (_root, args, context, info) => list(worksIn[args.orderBy], args, context, info),
    films: (_root, args, context, info) => list(filmsIn[args.orderBy], args, context, info),
    character: byId("CHARACTER"),
    characters: (_root, args, context, info) => list(roots.characters, args, context, info),
    person: byId("PERSON"),
    people: (_root, args, context, info) => list(roots.people, args, context, info),
    critics: (_root, args, context, info) => list(roots.critics, args, context, info),
    trope: byId("TROPE"),
    tropes: (_root, args, context, info) => list(tropesIn[args.orderBy], args, context, info),
    review: byId("REVIEW"),
    reviews: (_root, args, context, info) => list(roots.reviews, args, context, info),
    claims: (_root, args, context, info) => list(roots.claims, args, context, info),
    debates: (_root, args, context, info) => list(roots.debates, args, context, info),
    chains: (_root, args, context, info) => list(roots.chains, args, context, info),
    dataset: async (_root, _arguments, { walk }) => readDataset(await walk.dataset()),
  },
  Dataset: {
    version: ({ version }) => String(version),
    engine: (_dataset, _arguments, { engine }) => engine.name,
    licence: () => "CC BY 4.0",
  },
};

const worksIn: Readonly<Record<WorkOrder, Root>> = {
  YEAR: roots.works,
  NEWEST: roots.worksByNewest,
  TITLE: roots.worksByTitle,
};
const filmsIn: Readonly<Record<WorkOrder, Root>> = {
  YEAR: roots.films,
  NEWEST: roots.filmsByNewest,
  TITLE: roots.filmsByTitle,
};
const tropesIn: Readonly<Record<TropeOrder, Root>> = { NAME: roots.tropes, MOST_USED: roots.tropesByMostUsed };

function byId<const Kind extends NodeKind>(kind: Kind) {
  return async (_root: unknown, { id }: { readonly id: string }, { walk }: Context, info: GraphQLResolveInfo) =>
    walk.node(kind, await currentId(checkId(id), walk), isBriefNode(info, kind));
}

interface ListArguments extends PageArguments {
  readonly filter?: Readonly<Record<string, unknown>> | null | undefined;
}

function list(root: Root, { filter, ...args }: ListArguments, context: Context, info: GraphQLResolveInfo): Connection {
  return rootConnection(context, root, args, filtersOf(filter), info);
}
