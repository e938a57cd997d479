import { ancestries } from "../../traversals/history/ancestry.ts";
import { lineages, type LineageRow } from "../../traversals/history/lineage.ts";
import type { Direction } from "../../traversals/history/levels.ts";
import { checkId } from "../connections/arguments.ts";
import { currentId } from "../connections/redirects.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";

export const lineageResolvers: Resolvers = {
  Query: {
    lineage: async (_root, { trope, ...how }, context) =>
      lineage({ id: await currentId(checkId(trope, "trope"), context.graph) }, how, context),
  },
  Trope: { lineage },
  Work: {
    ancestry: async ({ id }, { direction, maxHops }, { graph }) => {
      const read = (ids: readonly string[]) => ancestries(graph, { ids, direction, maxHops });
      return (await graph.load({ key: ["ancestry", direction, maxHops], read }, id)) ?? null;
    },
  },
};

interface How {
  readonly direction: Direction;
  readonly maxHops: number;
}

async function lineage(
  { id }: { readonly id: string },
  { direction, maxHops }: How,
  { graph }: Context,
): Promise<LineageRow | null> {
  const read = (ids: readonly string[]) => lineages(graph, { ids, direction, maxHops });
  return (await graph.load({ key: ["lineage", direction, maxHops], read }, id)) ?? null;
}
