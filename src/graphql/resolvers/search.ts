import { search } from "../../traversals/search/search.ts";
import { wordsOf } from "../../traversals/search/tokens.ts";
import { checkText } from "../connections/arguments.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

export const searchResolvers: Resolvers = {
  Query: {
    search: (_root, { text, kinds = null, first }, { graph, engine }) => {
      if (wordsOf(checkText(text, "text")).length === 0) {
        throw badInput(`"text" must hold a letter or a digit, but is ${JSON.stringify(text)}.`);
      }
      return search(graph, engine, { text, kinds, first });
    },
  },
  SearchHit: {
    node: async ({ id, kind }, _arguments, { graph }) => {
      const node = await graph.node(kind, id);
      if (!node) throw new Error(`A search must find nodes of the graph, but "${id}" is none.`);
      return node;
    },
  },
};
