import { hops } from "../../query/hops.ts";
import { every } from "../../query/loaders.ts";
import { filtersOf } from "../connections/arguments.ts";
import { hopConnection } from "../connections/connection.ts";
import { externalIdsOf } from "../external-ids.ts";
import type { Resolvers } from "../generated.ts";
import { claimsAbout } from "./subject.ts";

const relationsIn = { OUT: hops.tropeRelationsOut, IN: hops.tropeRelationsIn, BOTH: hops.tropeRelations };

export const tropeResolvers: Resolvers = {
  Trope: {
    externalIds: async (trope, _arguments, { walk }) => externalIdsOf(trope, await walk.facts(trope.id)),
    works: ({ id }, { usage, ...page }, { walk }, info) =>
      hopConnection(walk, hops.tropeWorks, id, page, filtersOf({ usage }), info),
    characters: ({ id }, page, { walk }, info) => hopConnection(walk, hops.tropeCharacters, id, page, {}, info),
    claimsAbout,
    relations: ({ id }, { relation, direction, ...page }, { walk }, info) =>
      hopConnection(walk, relationsIn[direction], id, page, filtersOf({ relation }), info),
    chains: ({ id }, _arguments, { walk }) => every(walk, hops.tropeChains, id),
  },
};
