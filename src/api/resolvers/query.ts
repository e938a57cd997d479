import type { Root } from "../../graph/hop.ts";
import { readDataset } from "../../graph/dataset.ts";
import { roots } from "../../graph/roots.ts";
import type { NodeKind } from "../../graph/vocabulary.ts";
import { checkId, filtersOf } from "../arguments.ts";
import { type Connection, type PageArguments, rootConnection } from "../connection.ts";
import type { Context } from "../context.ts";
import type { Resolvers, TropeOrder, WorkOrder } from "../generated.ts";

export const queryResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, { walk }) => walk.node("ANY", checkId(id)),
    work: byId("WORK"),
    works: (_root, args, context) => list(worksIn[args.orderBy], args, context),
    films: (_root, args, context) => list(filmsIn[args.orderBy], args, context),
    character: byId("CHARACTER"),
    characters: (_root, args, context) => list(roots.characters, args, context),
    person: byId("PERSON"),
    people: (_root, args, context) => list(roots.people, args, context),
    critics: (_root, args, context) => list(roots.critics, args, context),
    trope: byId("TROPE"),
    tropes: (_root, args, context) => list(tropesIn[args.orderBy], args, context),
    review: byId("REVIEW"),
    reviews: (_root, args, context) => list(roots.reviews, args, context),
    claims: (_root, args, context) => list(roots.claims, args, context),
    debates: (_root, args, context) => list(roots.debates, args, context),
    chains: (_root, args, context) => list(roots.chains, args, context),
    dataset: async (_root, _arguments, { walk, engine }) => readDataset(await walk.dataset(), engine.name),
  },
  Dataset: {
    version: ({ version }) => String(version),
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
  return (_root: unknown, { id }: { readonly id: string }, { walk }: Context) => walk.node(kind, checkId(id));
}

interface ListArguments extends PageArguments {
  readonly filter?: Readonly<Record<string, unknown>> | null | undefined;
}

function list(root: Root, { filter, ...args }: ListArguments, { walk }: Context): Connection {
  return rootConnection(walk, root, args, filtersOf(filter));
}
