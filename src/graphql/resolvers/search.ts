import { search, wordsOf } from "../../traversals/search/search.ts";
import { timeline } from "../../traversals/history/timeline.ts";
import { checkBounds, checkIds, checkText, checkYears } from "../connections/arguments.ts";
import { currentIds } from "../connections/redirects.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

const mostHits = 50;
const mostSteps = 500;

export const searchResolvers: Resolvers = {
  Query: {
    search: (_root, { text, kinds = null, first }, { reader, engine }) => {
      checkBounds(first, "first", mostHits);
      if (wordsOf(checkText(text, "text")).length === 0) {
        throw badInput(`"text" must hold a letter or a digit, but is ${JSON.stringify(text)}.`);
      }
      return search(reader, engine, { text, kinds, first });
    },
    timeline: async (_root, { tropes, works, fromYear = null, toYear = null, first }, { reader, walk }) => {
      checkBounds(first, "first", mostSteps);
      checkYears({ fromYear, toYear });
      const given = { tropes: checkIds(tropes, "tropes"), works: checkIds(works, "works") };
      const ids = { tropes: await currentIds(given.tropes, walk), works: await currentIds(given.works, walk) };
      return timeline(reader, { ...ids, fromYear, toYear, first });
    },
  },
  SearchHit: { node: async ({ id, kind }, _arguments, { walk }) => (await walk.node(kind, id)) as never },
};
