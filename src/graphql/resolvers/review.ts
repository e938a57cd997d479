import { hops } from "../../query/hops.ts";
import { one, only } from "../../query/loaders.ts";
import { hopConnection } from "../connections/connection.ts";
import type { Resolvers } from "../generated.ts";
import { claimsAbout } from "./subject.ts";

export const reviewResolvers: Resolvers = {
  Review: {
    publication: ({ id }, _arguments, { walk }) => one(walk, hops.reviewPublication, id),
    critic: ({ id }, _arguments, { walk }) => only(walk, hops.reviewCritic, id),
    paragraphCount: ({ paragraphParts }) => paragraphParts.length,
    facts: ({ id }, _arguments, { walk }) => walk.facts(id),
    claims: ({ id }, page, { walk }, info) => hopConnection(walk, hops.reviewClaims, id, page, {}, info),
    claimsAbout,
    mentions: ({ id }, page, { walk }, info) => hopConnection(walk, hops.reviewMentions, id, page, {}, info),
  },
  Publication: {
    reviews: ({ id }, page, { walk }, info) => hopConnection(walk, hops.publicationReviews, id, page, {}, info),
  },
};
