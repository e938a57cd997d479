import { hops } from "../../query/hops.ts";
import { only } from "../../query/loaders.ts";
import { hopConnection } from "../connections/connection.ts";
import type { Resolvers } from "../generated.ts";

const relations = {
  OUT: hopConnection(hops.workRelationsOut),
  IN: hopConnection(hops.workRelationsIn),
  BOTH: hopConnection(hops.workRelations),
};

export const workResolvers: Resolvers = {
  Work: {
    partOf: ({ id }, _arguments, { graph }) => only(graph, hops.workPartOf, id),
    credits: hopConnection(hops.workCredits),
    characters: hopConnection(hops.workCharacters),
    tropes: hopConnection(hops.workTropes),
    relations: (work, { direction, ...page }, context, info) => relations[direction](work, page, context, info),
  },
};
