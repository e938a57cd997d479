import { QuestionTooLarge } from "../../traversals/similarity/bounds.ts";
import { similarTropes } from "../../traversals/similarity/similar-tropes.ts";
import { similarWorks } from "../../traversals/similarity/similar-works.ts";
import { tooCostly } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

export const similarResolvers: Resolvers = {
  Work: {
    similar: async ({ id }, { first }, { graph }) => {
      const read = (ids: readonly string[]) => affordable(similarWorks(graph, ids, first));
      return (await graph.load({ key: ["similar works", first], read }, id)) ?? [];
    },
  },
  Trope: {
    similar: async ({ id }, { first }, { graph }) => {
      const read = (ids: readonly string[]) => affordable(similarTropes(graph, ids, first));
      return (await graph.load({ key: ["similar tropes", first], read }, id)) ?? [];
    },
  },
};

async function affordable<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof QuestionTooLarge ? tooCostly(error.message) : error;
  }
}
