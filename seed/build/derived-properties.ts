import { type GraphEdge, type GraphNode, groupBy, type Properties } from "../../src/graph/graph.ts";
import { rarity } from "../../src/graph/rarity.ts";
import { labelOf } from "../../src/graph/vocabulary.ts";

/** Adds to each node what only the whole graph can tell, so that no query has to count it again. */
export function withDerivedProperties(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphNode[] {
  const into = groupBy(edges, (edge) => edge.to);
  const outOf = groupBy(edges, (edge) => edge.from);
  const works = nodes.filter(({ labels }) => labels[0] === labelOf.WORK).length;
  const usedBy = new Map(
    [...into].map(([id, list]) => [
      id,
      new Set(list.filter(({ type }) => type === "USES").map(({ from }) => from)).size,
    ]),
  );
  const rarityOf = (trope: string): number => rarity(works, usedBy.get(trope) ?? 0);

  const addition = ({ id, labels: [kind] }: GraphNode): Properties => {
    const incoming = into.get(id) ?? [];
    const outgoing = outOf.get(id) ?? [];
    const degree = incoming.length + outgoing.length;
    if (kind === labelOf.WORK) {
      const tropes = new Set(outgoing.filter(({ type }) => type === "USES").map(({ to }) => to));
      return {
        degree,
        discussedInEssays: incoming.some(({ type }) => type === "MENTIONS" || type === "ABOUT"),
        tropeWeight: [...tropes].reduce((sum, trope) => sum + rarityOf(trope), 0),
      };
    }
    if (kind === labelOf.TROPE) {
      const uses = incoming.filter(({ type }) => type === "USES").length;
      // Of an unused trope, `-uses` would be -0, which differs from the 0 that a database gives back.
      return { degree, sortMostUsed: 0 - uses, workCount: usedBy.get(id) ?? 0, rarity: rarityOf(id) };
    }
    return { degree };
  };

  const sortKeyOf = distinctSortKeys(nodes);

  return nodes.map((node) => {
    const wrote = outOf.get(node.id)?.some(({ type }) => type === "WROTE") ?? false;
    const labels = wrote ? [...node.labels, "Critic"] : node.labels;
    return { ...node, labels, properties: { ...node.properties, ...sortKeyOf(node), ...addition(node) } };
  });
}

/** Nodes that would sort alike get their id after a tab, which sorts before every letter: no two have one sort key. */
function distinctSortKeys(nodes: readonly GraphNode[]): (node: GraphNode) => Properties {
  const alike = groupBy(nodes, ({ properties }) => String(properties["sortKey"]));
  return ({ id, properties: { sortKey } }) =>
    typeof sortKey === "string" && (alike.get(sortKey)?.length ?? 0) > 1 ? { sortKey: `${sortKey}\t${id}` } : {};
}
