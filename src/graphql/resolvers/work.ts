import { hops } from "../../query/hops.ts";
import { only } from "../../query/loaders.ts";
import { hopConnection } from "../connections/connection.ts";
import { externalIdsOf } from "../external-ids.ts";
import type { Resolvers } from "../generated.ts";
import { claimsAbout, mentionedIn } from "./subject.ts";

const relations = {
  OUT: hopConnection(hops.workRelationsOut),
  IN: hopConnection(hops.workRelationsIn),
  BOTH: hopConnection(hops.workRelations),
};

export const workResolvers: Resolvers = {
  Work: {
    externalIds: async (work, _arguments, { graph }) => externalIdsOf(work, await graph.facts(work.id)),
    facts: ({ id }, _arguments, { graph }) => graph.facts(id),
    partOf: ({ id }, _arguments, { graph }) => only(graph, hops.workPartOf, id),
    credits: hopConnection(hops.workCredits),
    characters: hopConnection(hops.workCharacters),
    tropes: hopConnection(hops.workTropes),
    claimsAbout,
    mentions: mentionedIn,
    relations: (work, { direction, ...page }, context, info) => relations[direction](work, page, context, info),
  },
};
