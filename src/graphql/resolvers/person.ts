import { hops } from "../../query/hops.ts";
import { hopConnection } from "../connections/connection.ts";
import type { Resolvers } from "../generated.ts";

export const personResolvers: Resolvers = {
  Person: {
    credits: hopConnection(hops.personCredits),
    reviews: hopConnection(hops.personReviews),
    claims: hopConnection(hops.personClaims),
  },
};
