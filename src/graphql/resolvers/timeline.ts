import { timeline } from "../../traversals/history/timeline.ts";
import { checkYears } from "../connections/arguments.ts";
import { givenIds } from "../connections/redirects.ts";
import type { Resolvers } from "../generated.ts";

export const timelineResolvers: Resolvers = {
  Query: {
    timeline: async (_root, { fromYear = null, toYear = null, first, ...given }, { graph }) => {
      checkYears({ fromYear, toYear });
      const reading = [givenIds(given.tropes, graph, "tropes"), givenIds(given.works, graph, "works")] as const;
      const [tropes, works] = await Promise.all(reading);
      return timeline(graph, { tropes, works, fromYear, toYear, first });
    },
  },
};
