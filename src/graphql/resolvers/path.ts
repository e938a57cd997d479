import type { NodeRow } from "../../query/nodes.ts";
import { type EdgeRow, edges } from "../../traversals/paths/edge.ts";
import { explainHop } from "../../traversals/paths/explanation.ts";
import type { PathHopRow } from "../../traversals/paths/ranking.ts";
import { type PathQuestion, shortestPaths } from "../../traversals/paths/shortest-paths.ts";
import { checkText } from "../connections/arguments.ts";
import { currentId } from "../connections/redirects.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

export const pathResolvers: Resolvers = {
  Query: {
    path: async (_root, args, { graph }) => {
      const given = { from: checkText(args.from, "from"), to: checkText(args.to, "to") };
      assertDifferent(given);
      const ends = { from: await currentId(given.from, graph), to: await currentId(given.to, graph) };
      // Ends that became one are refused only by redirects of the version that the graph has.
      if (ends.from === ends.to) await graph.node("ANY", ends.from);
      assertDifferent(ends);
      const found = await shortestPaths(graph, { ...args, ...ends });
      const [unknown] = found.unknown;
      if (unknown === undefined) return found;
      throw badInput(`A path must lead from one node of the graph to another, but no node has the id "${unknown}".`);
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

async function nodeOf(id: string, { graph }: Context): Promise<NodeRow> {
  const node = await graph.node("ANY", id);
  if (!node) throw new Error(`A path must lead through nodes of the graph, but "${id}" is none.`);
  return node;
}

async function edgeOf({ edge }: PathHopRow, { graph }: Context): Promise<EdgeRow> {
  const found = await graph.load({ key: ["edge"], read: (ids) => edges(graph, ids) }, edge);
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
