import { hops } from "../../query/hops.ts";
import { only } from "../../query/loaders.ts";
import { filtersOf } from "../connections/arguments.ts";
import { hopConnection } from "../connections/connection.ts";
import { externalIdsOf } from "../external-ids.ts";
import type { Resolvers } from "../generated.ts";
import { claimsAbout, mentionedIn } from "./subject.ts";

const relationsIn = { OUT: hops.workRelationsOut, IN: hops.workRelationsIn, BOTH: hops.workRelations };

export const workResolvers: Resolvers = {
  Work: {
    externalIds: async (work, _arguments, { walk }) => externalIdsOf(work, await walk.facts(work.id)),
    facts: ({ id }, _arguments, { walk }) => walk.facts(id),
    partOf: ({ id }, _arguments, { walk }) => only(walk, hops.workPartOf, id),
    credits: ({ id }, { role, ...page }, { walk }, info) =>
      hopConnection(walk, hops.workCredits, id, page, filtersOf({ role }), info),
    characters: ({ id }, page, { walk }, info) => hopConnection(walk, hops.workCharacters, id, page, {}, info),
    tropes: ({ id }, { usage, ...page }, { walk }, info) =>
      hopConnection(walk, hops.workTropes, id, page, filtersOf({ usage }), info),
    claimsAbout,
    mentions: mentionedIn,
    relations: ({ id }, { relation, direction, ...page }, { walk }, info) =>
      hopConnection(walk, relationsIn[direction], id, page, filtersOf({ relation }), info),
  },
};
