import { timeline } from "../../traversals/history/timeline.ts";
import { checkIds, checkYears } from "../connections/arguments.ts";
import type { Resolvers } from "../generated.ts";

export const timelineResolvers: Resolvers = {
  Query: {
    timeline: (_root, { tropes, works, fromYear = null, toYear = null, first }, { graph }) => {
      checkYears({ fromYear, toYear });
      const question = { tropes: checkIds(tropes, "tropes"), works: checkIds(works, "works"), fromYear, toYear, first };
      return timeline(graph, question);
    },
  },
};
