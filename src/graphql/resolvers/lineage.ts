import type { Reader } from "../../query/reader.ts";
import { ancestries } from "../../traversals/history/ancestry.ts";
import type { HistoryQuestion } from "../../traversals/history/levels.ts";
import { lineages } from "../../traversals/history/lineage.ts";
import { givenId } from "../connections/redirects.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";

const lineage = history("lineage", lineages);

export const lineageResolvers: Resolvers = {
  Query: {
    lineage: async (_root, { trope, ...how }, context) =>
      lineage({ id: await givenId(trope, context.graph, "trope") }, how, context),
  },
  Trope: { lineage },
  Work: { ancestry: history("ancestry", ancestries) },
};

type Histories<Row> = (reader: Reader, question: HistoryQuestion) => Promise<ReadonlyMap<string, Row>>;

/** Resolves a field by a traversal that many nodes share. */
function history<Row>(name: string, find: Histories<Row>) {
  return async (
    { id }: { readonly id: string },
    { direction, maxHops }: Omit<HistoryQuestion, "ids">,
    { graph }: Context,
  ): Promise<Row | null> => {
    const read = (ids: readonly string[]) => find(graph, { ids, direction, maxHops });
    return (await graph.load({ key: [name, direction, maxHops], read }, id)) ?? null;
  };
}
