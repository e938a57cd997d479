import { timeline } from "../../traversals/history/timeline.ts";
import { checkBounds, checkIds, checkYears } from "../connections/arguments.ts";
import { currentIds } from "../connections/redirects.ts";
import type { Resolvers } from "../generated.ts";

const mostSteps = 500;

export const timelineResolvers: Resolvers = {
  Query: {
    timeline: async (_root, { tropes, works, fromYear = null, toYear = null, first }, { graph }) => {
      checkBounds(first, "first", mostSteps);
      checkYears({ fromYear, toYear });
      const given = { tropes: checkIds(tropes, "tropes"), works: checkIds(works, "works") };
      const ids = { tropes: await currentIds(given.tropes, graph), works: await currentIds(given.works, graph) };
      return timeline(graph, { ...ids, fromYear, toYear, first });
    },
  },
};
