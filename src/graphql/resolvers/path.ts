import type { NodeRow } from "../../query/nodes.ts";
import { type EdgeRow, edges } from "../../traversals/paths/edge.ts";
import { explainHop } from "../../traversals/paths/explanation.ts";
import type { PathHopRow } from "../../traversals/paths/ranking.ts";
import {
  maxPathHops,
  maxPaths,
  type PathQuestion,
  type PathsRow,
  shortestPaths,
} from "../../traversals/paths/shortest-paths.ts";
import { checkBounds, checkId } from "../connections/arguments.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

export const pathResolvers: Resolvers = {
  Query: {
    path: (_root, args, context) => {
      checkBounds(args.maxHops, "maxHops", maxPathHops);
      checkBounds(args.first, "first", maxPaths);
      return paths({ ...args, from: checkId(args.from, "from"), to: checkId(args.to, "to") }, context);
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

/** The paths between two nodes, looked for once more under their new ids where they were renamed. */
async function paths(question: PathQuestion, context: Context): Promise<PathsRow> {
  assertDifferent(question);
  const found = await shortestPaths(context.graph, question);
  if (found.unknown.length === 0) return found;
  const [from, to] = await Promise.all([
    renamed(question.from, found.unknown, context),
    renamed(question.to, found.unknown, context),
  ]);
  assertDifferent({ from, to });
  return shortestPaths(context.graph, { ...question, from, to });
}

function assertDifferent({ from, to }: Pick<PathQuestion, "from" | "to">): void {
  if (from === to) throw badInput(`"from" and "to" must be different nodes, but both are "${from}".`);
}

async function renamed(id: string, unknown: readonly string[], { graph }: Context): Promise<string> {
  if (!unknown.includes(id)) return id;
  const node = await graph.node("ANY", id);
  if (!node) throw badInput(`A path must lead from one node of the graph to another, but no node has the id "${id}".`);
  return node.id;
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
