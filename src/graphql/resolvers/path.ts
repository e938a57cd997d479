import type { NodeRow } from "../../query/nodes.ts";
import { type EdgeRow, edges } from "../../traversals/paths/edge.ts";
import { explainHop } from "../../traversals/paths/explanation.ts";
import { mostNeighbourHops, mostNeighbours, neighbourhood } from "../../traversals/paths/neighbourhood.ts";
import type { PathHopRow } from "../../traversals/paths/ranking.ts";
import { mostPathHops, mostPaths, type PathQuestion, shortestPaths } from "../../traversals/paths/shortest-paths.ts";
import { checkBounds, checkId } from "../connections/arguments.ts";
import { currentId } from "../connections/redirects.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";
import { selects } from "../connections/selection.ts";

export const pathResolvers: Resolvers = {
  Query: {
    path: async (_root, args, { reader, walk }) => {
      checkBounds(args.maxHops, "maxHops", mostPathHops);
      checkBounds(args.first, "first", mostPaths);
      const given = { from: checkId(args.from, "from"), to: checkId(args.to, "to") };
      assertDifferent(given);
      const ends = { from: await currentId(given.from, walk), to: await currentId(given.to, walk) };
      // Ends that became one are refused only by redirects of the version that the graph has.
      if (ends.from === ends.to) await walk.node("ANY", ends.from);
      assertDifferent(ends);
      const found = await shortestPaths(reader, { ...args, ...ends });
      const [unknown] = found.unknown;
      if (unknown === undefined) return found;
      throw badInput(`A path must lead from one node of the graph to another, but no node has the id "${unknown}".`);
    },
    neighbourhood: async (_root, { id, hops, first }, { reader, walk }, info) => {
      checkBounds(hops, "hops", mostNeighbourHops);
      checkBounds(first, "first", mostNeighbours);
      const current = await currentId(checkId(id), walk);
      return neighbourhood(reader, { id: current, hops, first, evidence: selects(info, "edges", "evidence") });
    },
  },
  Path: {
    length: ({ hops }) => hops.length,
    explanation: async ({ hops }, _arguments, context) =>
      (await Promise.all(hops.map((hop) => explanation(hop, context)))).join(" "),
  },
  PathHop: {
    from: ({ from }, _arguments, context) => nodeOf(from, context),
    to: ({ to }, _arguments, context) => nodeOf(to, context),
    explanation: (hop, _arguments, context) => explanation(hop, context),
    evidence: async (hop, _arguments, context) => (await edgeOf(hop, context)).evidence,
  },
};

function assertDifferent({ from, to }: Pick<PathQuestion, "from" | "to">): void {
  if (from === to) throw badInput(`"from" and "to" must be different nodes, but both are "${from}".`);
}

async function nodeOf(id: string, { walk }: Context): Promise<NodeRow> {
  const node = await walk.node("ANY", id);
  if (!node) throw new Error(`A path must lead through nodes of the graph, but "${id}" is none.`);
  return node;
}

async function edgeOf({ edge }: PathHopRow, { reader, batches }: Context): Promise<EdgeRow> {
  const found = await batches.load<EdgeRow | null>(["edge"], (ids) => edges(reader, ids), null, edge);
  if (!found) throw new Error(`A path must lead along edges of the graph, but "${edge}" is none.`);
  return found;
}

async function explanation(hop: PathHopRow, context: Context): Promise<string> {
  const [from, to, edge] = await Promise.all([
    nodeOf(hop.from, context),
    nodeOf(hop.to, context),
    edgeOf(hop, context),
  ]);
  return explainHop({ ...hop, from, to, edge });
}
