import { compareWorks, fewestCompared, mostCompared } from "../../traversals/similarity/compare.ts";
import { similarTropes } from "../../traversals/similarity/similar-tropes.ts";
import { similarWorks } from "../../traversals/similarity/similar-works.ts";
import { TooMuchAsked } from "../../traversals/similarity/bounds.ts";
import { usesOfWorks } from "../../traversals/similarity/uses.ts";
import { checkBounds, checkId } from "../connections/arguments.ts";
import { currentId } from "../connections/redirects.ts";
import { badInput, tooCostly } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

const mostSimilar = 50;

export const compareResolvers: Resolvers = {
  Query: {
    compare: async (_root, { works }, { reader, walk }) => {
      if (works.length < fewestCompared || works.length > mostCompared) {
        throw badInput(`"works" must name from ${fewestCompared} to ${mostCompared} works, but names ${works.length}.`);
      }
      assertDifferent(works.map((id) => checkId(id, "works")));
      const ids = await Promise.all(works.map((id) => currentId(id, walk)));
      const found = await usesOfWorks(reader, ids);
      const unknown = ids.find((id) => !found.has(id));
      if (unknown !== undefined) {
        throw badInput(`"works" must name works of the graph, but no work has the id "${unknown}".`);
      }
      assertDifferent(ids);
      return compareWorks(reader, [...found.values()]);
    },
  },
  Work: {
    similar: async ({ id }, { first }, { reader, batches }) => {
      checkBounds(first, "first", mostSimilar);
      return batches.load(["similar works", first], (ids) => affordable(similarWorks(reader, ids, first)), [], id);
    },
  },
  Trope: {
    similar: async ({ id }, { first }, { reader, batches }) => {
      checkBounds(first, "first", mostSimilar);
      return batches.load(["similar tropes", first], (ids) => affordable(similarTropes(reader, ids, first)), [], id);
    },
  },
};

function assertDifferent(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw badInput(`"works" must name different works, but names "${twice}" twice.`);
}

async function affordable<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof TooMuchAsked ? tooCostly(error.message) : error;
  }
}
