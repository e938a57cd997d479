import { hops } from "../../query/hops.ts";
import { wholeList } from "../../query/loaders.ts";
import type { Resolvers } from "../generated.ts";

export const debateResolvers: Resolvers = {
  Debate: {
    sides: async ({ id, positions }, _arguments, { graph }) => {
      const edges = await graph.hop(hops.debateClaims, id, wholeList);
      return positions.map((position, index) => ({
        position,
        claims: edges.filter(({ side }) => side === index).map(({ node }) => node),
      }));
    },
  },
};
