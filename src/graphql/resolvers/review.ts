import { hops } from "../../query/hops.ts";
import { one, only } from "../../query/loaders.ts";
import { hopConnection } from "../connections/connection.ts";
import type { Resolvers } from "../generated.ts";

export const reviewResolvers: Resolvers = {
  Review: {
    publication: ({ id }, _arguments, { graph }) => one(graph, hops.reviewPublication, id),
    critic: ({ id }, _arguments, { graph }) => only(graph, hops.reviewCritic, id),
    paragraphCount: ({ paragraphParts }) => paragraphParts.length,
    claims: hopConnection(hops.reviewClaims),
    mentions: hopConnection(hops.reviewMentions),
  },
  Publication: {
    reviews: hopConnection(hops.publicationReviews),
  },
};
