import { maxNeighbourHops, maxNeighbours, neighbourhood } from "../../traversals/paths/neighbourhood.ts";
import { checkBounds, checkId } from "../connections/arguments.ts";
import { selects } from "../connections/selection.ts";
import type { Resolvers } from "../generated.ts";

export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: async (_root, { id, hops, first }, { graph }, info) => {
      checkBounds(hops, "hops", maxNeighbourHops);
      checkBounds(first, "first", maxNeighbours);
      const question = { id: checkId(id), hops, first, evidence: selects(info, "edges", "evidence") };
      const found = await neighbourhood(graph, question);
      if (found) return found;
      const renamed = await graph.node("ANY", id);
      return renamed && neighbourhood(graph, { ...question, id: renamed.id });
    },
  },
};
