import { hops } from "../../query/hops.ts";
import { every } from "../../query/loaders.ts";
import { hopConnection } from "../connections/connection.ts";
import type { Resolvers } from "../generated.ts";

const relations = {
  OUT: hopConnection(hops.tropeRelationsOut),
  IN: hopConnection(hops.tropeRelationsIn),
  BOTH: hopConnection(hops.tropeRelations),
};

export const tropeResolvers: Resolvers = {
  Trope: {
    works: hopConnection(hops.tropeWorks),
    characters: hopConnection(hops.tropeCharacters),
    relations: (trope, { direction, ...page }, context, info) => relations[direction](trope, page, context, info),
    chains: ({ id }, _arguments, { graph }) => every(graph, hops.tropeChains, id),
  },
};
