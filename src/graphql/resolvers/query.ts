import type { GraphQLResolveInfo } from "graphql";
import { collections } from "../../query/collections.ts";
import type { NodeKind } from "../../graph/vocabulary.ts";
import { givenId } from "../connections/redirects.ts";
import { nodeProjection } from "../connections/projection.ts";
import { collectionConnection } from "../connections/connection.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";

export const queryResolvers: Resolvers = {
  Query: {
    node: async (_root, { id }, { graph }) => graph.node("ANY", await givenId(id, graph)),
    work: byId("WORK"),
    works: (root, { orderBy, ...page }, context, info) => works[orderBy](root, page, context, info),
    films: (root, { orderBy, ...page }, context, info) => films[orderBy](root, page, context, info),
    character: byId("CHARACTER"),
    characters: collectionConnection(collections.characters),
    person: byId("PERSON"),
    people: collectionConnection(collections.people),
    critics: collectionConnection(collections.critics),
    trope: byId("TROPE"),
    tropes: (root, { orderBy, ...page }, context, info) => tropes[orderBy](root, page, context, info),
    review: byId("REVIEW"),
    reviews: collectionConnection(collections.reviews),
    claims: collectionConnection(collections.claims),
    debates: collectionConnection(collections.debates),
    chains: collectionConnection(collections.chains),
    dataset: (_root, _arguments, { graph }) => graph.dataset(),
  },
  Dataset: {
    version: ({ version }) => String(version),
    engine: (_dataset, _arguments, { engine }) => engineNames[engine.name],
    licence: () => "CC BY 4.0",
  },
};

const engineNames = { embedded: "EMBEDDED", neo4j: "NEO4J" } as const;

const works = {
  YEAR: collectionConnection(collections.works),
  NEWEST: collectionConnection(collections.worksByNewest),
  TITLE: collectionConnection(collections.worksByTitle),
};
const films = {
  YEAR: collectionConnection(collections.films),
  NEWEST: collectionConnection(collections.filmsByNewest),
  TITLE: collectionConnection(collections.filmsByTitle),
};
const tropes = {
  NAME: collectionConnection(collections.tropes),
  MOST_USED: collectionConnection(collections.tropesByMostUsed),
};

function byId<const Kind extends NodeKind>(kind: Kind) {
  return async (_root: unknown, { id }: { readonly id: string }, { graph }: Context, info: GraphQLResolveInfo) =>
    graph.node(kind, await givenId(id, graph), nodeProjection(info, kind));
}
