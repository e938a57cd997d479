import { ancestries } from "../../traversals/history/ancestry.ts";
import { lineages, type LineageRow } from "../../traversals/history/lineage.ts";
import { type Direction, maxHistoryHops } from "../../traversals/history/levels.ts";
import { checkBounds, checkId } from "../connections/arguments.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";

export const lineageResolvers: Resolvers = {
  Query: {
    lineage: async (_root, { trope, ...how }, context) => {
      const id = checkId(trope, "trope");
      const found = await lineage({ id }, how, context);
      if (found) return found;
      // Following ids that moved costs statements only where an id is nobody's.
      const moved = await context.graph.node("TROPE", id);
      return moved && lineage(moved, how, context);
    },
  },
  Trope: { lineage },
  Work: {
    ancestry: async ({ id }, { direction, maxHops }, { graph }) => {
      checkBounds(maxHops, "maxHops", maxHistoryHops);
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
  checkBounds(maxHops, "maxHops", maxHistoryHops);
  const read = (ids: readonly string[]) => lineages(graph, { ids, direction, maxHops });
  return (await graph.load({ key: ["lineage", direction, maxHops], read }, id)) ?? null;
}
