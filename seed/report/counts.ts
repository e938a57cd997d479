import type { Graph } from "../../src/graph/graph.ts";
import { kindOf, labelOf, nodeKinds, relationshipTypes } from "../../src/graph/vocabulary.ts";
import { count, table } from "./markdown.ts";

/** How many nodes of each kind and how many edges of each type the graph has. */
export function counts(graph: Graph): string {
  const kinds = graph.nodes.flatMap(({ labels }) => kindOf(labels) ?? []);
  const labelled = (label: string): number => graph.nodes.filter(({ labels }) => labels.includes(label)).length;
  const nodes = nodeKinds.map((kind) => [labelOf[kind], kinds.filter((each) => each === kind).length] as const);
  const edges = relationshipTypes.map(
    (type) => [`\`${type}\``, graph.edges.filter((edge) => edge.type === type).length] as const,
  );
  const absent = edges.filter(([, number]) => number === 0).map(([type]) => type);
  return [
    "## Nodes and edges",
    `${count(kinds.length, "node")} and ${count(graph.edges.length, "edge")}. Of the works ${count(labelled("Film"), "is a film", "are films")}, of the people ${count(labelled("Critic"), "is a critic", "are critics")}.`,
    table(["Kind of node", "Number"], nodes),
    table(
      ["Type of edge", "Number"],
      edges.filter(([, number]) => number > 0),
    ),
    ...(absent.length > 0 ? [`No edge is of the type ${absent.join(", ")}.`] : []),
  ].join("\n\n");
}
