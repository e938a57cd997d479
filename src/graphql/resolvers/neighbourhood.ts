import { neighbourhood } from "../../traversals/paths/neighbourhood.ts";
import { checkId } from "../connections/arguments.ts";
import { currentId } from "../connections/redirects.ts";
import { selects } from "../connections/selection.ts";
import type { Resolvers } from "../generated.ts";

export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: async (_root, { id, hops, first }, { graph }, info) => {
      const current = await currentId(checkId(id), graph);
      return neighbourhood(graph, { id: current, hops, first, evidence: selects(info, "edges", "evidence") });
    },
  },
};
