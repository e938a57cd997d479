import { compareWorks, minCompared, maxCompared } from "../../traversals/similarity/compare.ts";
import { usesOfWorks, type WorkUses } from "../../traversals/similarity/uses.ts";
import { checkId } from "../connections/arguments.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

export const compareResolvers: Resolvers = {
  Query: {
    compare: async (_root, { works }, context) => {
      if (works.length < minCompared || works.length > maxCompared) {
        throw badInput(`"works" must name from ${minCompared} to ${maxCompared} works, but names ${works.length}.`);
      }
      assertDifferent(works.map((id) => checkId(id, "works")));
      return compareWorks(context.graph, await usesOf(works, context));
    },
  },
};

/** The uses of the works that a client names, looked for once more under their new ids where they were renamed. */
async function usesOf(ids: readonly string[], { graph }: Context): Promise<readonly WorkUses[]> {
  const found = await usesOfWorks(graph, ids);
  if (found.size === ids.length) return [...found.values()];
  const renamed = await Promise.all(
    ids.map(async (id) => {
      if (found.has(id)) return id;
      const work = await graph.node("WORK", id);
      if (!work) throw badInput(`"works" must name works of the graph, but no work has the id "${id}".`);
      return work.id;
    }),
  );
  assertDifferent(renamed);
  return [...(await usesOfWorks(graph, renamed)).values()];
}

function assertDifferent(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw badInput(`"works" must name different works, but names "${twice}" twice.`);
}
