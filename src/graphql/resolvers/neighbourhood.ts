import { neighbourhood } from "../../traversals/paths/neighbourhood.ts";
import { givenId } from "../connections/redirects.ts";
import { selects } from "../connections/selection.ts";
import type { Resolvers } from "../generated.ts";

export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: async (_root, { id, hops, first }, { graph }, info) =>
      neighbourhood(graph, { id: await givenId(id, graph), hops, first, evidence: selects(info, "edges", "evidence") }),
  },
};
