import { hops } from "../../query/hops.ts";
import { every } from "../../query/loaders.ts";
import { hopConnection } from "../connections/connection.ts";
import { externalIdsOf } from "../external-ids.ts";
import type { Resolvers } from "../generated.ts";
import { claimsAbout } from "./subject.ts";

const relations = {
  OUT: hopConnection(hops.tropeRelationsOut),
  IN: hopConnection(hops.tropeRelationsIn),
  BOTH: hopConnection(hops.tropeRelations),
};

export const tropeResolvers: Resolvers = {
  Trope: {
    externalIds: async (trope, _arguments, { graph }) => externalIdsOf(trope, await graph.facts(trope.id)),
    works: hopConnection(hops.tropeWorks),
    characters: hopConnection(hops.tropeCharacters),
    claimsAbout,
    relations: (trope, { direction, ...page }, context, info) => relations[direction](trope, page, context, info),
    chains: ({ id }, _arguments, { graph }) => every(graph, hops.tropeChains, id),
  },
};
