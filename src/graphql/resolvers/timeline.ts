import { timeline } from "../../traversals/history/timeline.ts";
import { checkIds, checkYears } from "../connections/arguments.ts";
import { currentIds } from "../connections/redirects.ts";
import type { Resolvers } from "../generated.ts";

export const timelineResolvers: Resolvers = {
  Query: {
    timeline: async (_root, { tropes, works, fromYear = null, toYear = null, first }, { graph }) => {
      checkYears({ fromYear, toYear });
      const given = { tropes: checkIds(tropes, "tropes"), works: checkIds(works, "works") };
      const ids = { tropes: await currentIds(given.tropes, graph), works: await currentIds(given.works, graph) };
      return timeline(graph, { ...ids, fromYear, toYear, first });
    },
  },
};
