import { hops } from "../../query/hops.ts";
import { every, one, only, wholeList } from "../../query/loaders.ts";
import type { ClaimTargetRow } from "../rows.ts";
import type { Resolvers } from "../generated.ts";

export const claimResolvers: Resolvers = {
  Claim: {
    review: ({ id }, _arguments, { walk }) => one(walk, hops.claimReview, id),
    critic: ({ id }, _arguments, { walk }) => only(walk, hops.claimCritic, id),
    about: async ({ id }, _arguments, { walk }) => {
      const reached = await walk.hop(hops.claimAbout, id, wholeList, "whole");
      return reached.map(({ node, ...edge }) => ({ ...edge, subject: node }) as unknown as ClaimTargetRow);
    },
    comparison: ({ likeness, difference, explicit }) =>
      likeness === null || difference === null || explicit === null ? null : { likeness, difference, explicit },
    debates: ({ id }, _arguments, { walk }) => every(walk, hops.claimDebates, id),
    correction: async ({ id }, _arguments, { walk }) => {
      const fact = (await walk.facts(id)).find(({ property }) => property === "correction");
      return fact ? { text: fact.value, evidence: fact.evidence } : null;
    },
  },
};
