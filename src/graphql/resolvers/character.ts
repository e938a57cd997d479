import { hops } from "../../query/hops.ts";
import { every, one, wholeList } from "../../query/loaders.ts";
import { hopConnection } from "../connections/connection.ts";
import type { Resolvers } from "../generated.ts";
import { evidenceProjection } from "../connections/projection.ts";

export const characterResolvers: Resolvers = {
  Character: {
    works: ({ id }, _arguments, { graph }) => every(graph, hops.characterWorks, id),
    performers: ({ id }, _arguments, { graph }) => every(graph, hops.characterPerformances, id),
    performances: ({ id }, _arguments, { graph }, info) =>
      graph.hop(hops.characterPerformances, id, { ...wholeList, projection: evidenceProjection(info) }),
    tropes: hopConnection(hops.characterTropes),
    bonds: ({ id }, _arguments, { graph }) => every(graph, hops.characterBonds, id),
  },
  Performance: {
    performer: ({ node }) => node,
    work: async ({ work }, _arguments, { graph }) => {
      const found = await graph.node("WORK", work);
      if (!found) throw new Error(`A performance's work must be in the graph, but "${work}" is not.`);
      return found;
    },
  },
  Bond: {
    from: ({ id }, _arguments, { graph }) => one(graph, hops.bondFrom, id),
    to: ({ id }, _arguments, { graph }) => one(graph, hops.bondTo, id),
  },
};
