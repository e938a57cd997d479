import { ancestries } from "../../traversals/history/ancestry.ts";
import { lineages, type LineageRow } from "../../traversals/history/lineage.ts";
import { type Direction, mostHops } from "../../traversals/history/levels.ts";
import { checkBounds, checkId } from "../connections/arguments.ts";
import { currentId } from "../connections/redirects.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";

export const lineageResolvers: Resolvers = {
  Query: {
    lineage: async (_root, { trope, ...how }, context) =>
      lineage({ id: await currentId(checkId(trope, "trope"), context.walk) }, how, context),
  },
  Trope: { lineage },
  Work: {
    ancestry: ({ id }, { direction, maxHops }, { reader, batches }) => {
      const hops = checkBounds(maxHops, "maxHops", mostHops);
      return batches.load(["ancestry", direction, hops], (ids) => ancestries(reader, ids, direction, hops), null, id);
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
  { reader, batches }: Context,
): Promise<LineageRow | null> {
  const hops = checkBounds(maxHops, "maxHops", mostHops);
  return batches.load<LineageRow | null>(
    ["lineage", direction, hops],
    (ids) => lineages(reader, ids, direction, hops),
    null,
    id,
  );
}
