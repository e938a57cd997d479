import { hops } from "../../query/hops.ts";
import { hopConnection } from "../connections/connection.ts";
import { externalIdsOf } from "../external-ids.ts";
import type { Resolvers } from "../generated.ts";
import { claimsAbout, mentionedIn } from "./subject.ts";

export const personResolvers: Resolvers = {
  Person: {
    externalIds: async (person, _arguments, { graph }) => externalIdsOf(person, await graph.facts(person.id)),
    facts: ({ id }, _arguments, { graph }) => graph.facts(id),
    credits: hopConnection(hops.personCredits),
    reviews: hopConnection(hops.personReviews),
    claims: hopConnection(hops.personClaims),
    claimsAbout,
    mentions: mentionedIn,
  },
};
