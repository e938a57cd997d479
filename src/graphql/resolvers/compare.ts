import { compareWorks } from "../../traversals/similarity/compare.ts";
import { fewestCompared, mostCompared } from "../../traversals/similarity/compared-works.ts";
import { similarTropes } from "../../traversals/similarity/similar-tropes.ts";
import { similarWorks } from "../../traversals/similarity/similar-works.ts";
import { TooMuchAsked } from "../../traversals/similarity/bounds.ts";
import { usesOfWorks, type WorkUses } from "../../traversals/similarity/uses.ts";
import { checkBounds, checkId } from "../connections/arguments.ts";
import type { Context } from "../context.ts";
import { badInput, tooCostly } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

const mostSimilar = 50;

export const compareResolvers: Resolvers = {
  Query: {
    compare: async (_root, { works }, context) => {
      if (works.length < fewestCompared || works.length > mostCompared) {
        throw badInput(`"works" must name from ${fewestCompared} to ${mostCompared} works, but names ${works.length}.`);
      }
      assertDifferent(works.map((id) => checkId(id, "works")));
      return compareWorks(context.reader, await usesOf(works, context));
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

/** The uses of the works that a client names, looked for once more under their new ids where they were renamed. */
async function usesOf(ids: readonly string[], { reader, walk }: Context): Promise<readonly WorkUses[]> {
  const found = await usesOfWorks(reader, ids);
  if (found.size === ids.length) return [...found.values()];
  const renamed = await Promise.all(
    ids.map(async (id) => {
      if (found.has(id)) return id;
      const work = await walk.node("WORK", id);
      if (!work) throw badInput(`"works" must name works of the graph, but no work has the id "${id}".`);
      return work.id;
    }),
  );
  assertDifferent(renamed);
  return [...(await usesOfWorks(reader, renamed)).values()];
}

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
