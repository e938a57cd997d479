import { hops } from "../../query/hops.ts";
import { every, one, only, wholeList } from "../../query/loaders.ts";
import type { Resolvers } from "../generated.ts";

export const claimResolvers: Resolvers = {
  Claim: {
    review: ({ id }, _arguments, { graph }) => one(graph, hops.claimReview, id),
    critic: ({ id }, _arguments, { graph }) => only(graph, hops.claimCritic, id),
    about: async ({ id }, _arguments, { graph }) => {
      const edges = await graph.hop(hops.claimAbout, id, wholeList);
      return edges.map((edge) => ({ ...edge, subject: edge.node }));
    },
    comparison: ({ likeness, difference, explicit }) =>
      likeness === null || difference === null || explicit === null ? null : { likeness, difference, explicit },
    debates: ({ id }, _arguments, { graph }) => every(graph, hops.claimDebates, id),
    correction: async ({ id }, _arguments, { graph }) => {
      const fact = (await graph.facts(id)).find(({ property }) => property === "correction");
      return fact ? { text: fact.value, evidence: fact.evidence } : null;
    },
  },
};
