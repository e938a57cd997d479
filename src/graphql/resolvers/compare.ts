import { compareWorks } from "../../traversals/similarity/compare.ts";
import { maxCompared, minCompared } from "../../traversals/similarity/compared-works.ts";
import { usesOfWorks } from "../../traversals/similarity/uses.ts";
import { checkText } from "../connections/arguments.ts";
import { currentId } from "../connections/redirects.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

export const compareResolvers: Resolvers = {
  Query: {
    compare: async (_root, { works }, { graph }) => {
      if (works.length < minCompared || works.length > maxCompared) {
        throw badInput(`"works" must name from ${minCompared} to ${maxCompared} works, but names ${works.length}.`);
      }
      assertDifferent(works.map((id) => checkText(id, "works")));
      const ids = await Promise.all(works.map((id) => currentId(id, graph)));
      const found = await usesOfWorks(graph, ids);
      const unknown = ids.find((id) => !found.has(id));
      if (unknown !== undefined) {
        throw badInput(`"works" must name works of the graph, but no work has the id "${unknown}".`);
      }
      assertDifferent(ids);
      return compareWorks(graph, [...found.values()]);
    },
  },
};

function assertDifferent(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw badInput(`"works" must name different works, but names "${twice}" twice.`);
}
