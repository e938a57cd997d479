import { hops } from "../../query/hops.ts";
import { wholeList } from "../../query/loaders.ts";
import type { Resolvers } from "../generated.ts";

export const debateResolvers: Resolvers = {
  Debate: {
    sides: async ({ id, positions }, _arguments, { walk }) => {
      const reached = await walk.hop(hops.debateClaims, id, wholeList, "whole");
      return positions.map((position, side) => ({
        position,
        claims: reached.filter((reached) => reached["side"] === side).map(({ node }) => node),
      }));
    },
  },
};
