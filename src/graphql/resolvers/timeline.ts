import { timeline } from "../../traversals/history/timeline.ts";
import { checkBounds, checkIds, checkYears } from "../connections/arguments.ts";
import type { Resolvers } from "../generated.ts";

const mostSteps = 500;

export const timelineResolvers: Resolvers = {
  Query: {
    timeline: (_root, { tropes, works, fromYear = null, toYear = null, first }, { graph }) => {
      checkBounds(first, "first", mostSteps);
      checkYears({ fromYear, toYear });
      const question = { tropes: checkIds(tropes, "tropes"), works: checkIds(works, "works"), fromYear, toYear, first };
      return timeline(graph, question);
    },
  },
};
