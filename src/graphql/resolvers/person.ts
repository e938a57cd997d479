import { hops } from "../../query/hops.ts";
import { filtersOf } from "../connections/arguments.ts";
import { hopConnection } from "../connections/connection.ts";
import { externalIdsOf } from "../external-ids.ts";
import type { Resolvers } from "../generated.ts";
import { claimsAbout, mentionedIn } from "./subject.ts";

export const personResolvers: Resolvers = {
  Person: {
    externalIds: async (person, _arguments, { walk }) => externalIdsOf(person, await walk.facts(person.id)),
    facts: ({ id }, _arguments, { walk }) => walk.facts(id),
    credits: ({ id }, { role, ...page }, { walk }, info) =>
      hopConnection(walk, hops.personCredits, id, page, filtersOf({ role }), info),
    reviews: ({ id }, page, { walk }, info) => hopConnection(walk, hops.personReviews, id, page, {}, info),
    claims: ({ id }, { stance, ...page }, { walk }, info) =>
      hopConnection(walk, hops.personClaims, id, page, filtersOf({ stance }), info),
    claimsAbout,
    mentions: mentionedIn,
  },
};
