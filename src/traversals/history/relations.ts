import { type EvidenceRow, edgeEvidence, readEvidence } from "../../graph/evidence.ts";
import type { NodeLabel, RelationshipType } from "../../graph/vocabulary.ts";

/** A relation between two nodes of a history, the later first. */
export interface RelationRow<Node, Relation> {
  readonly from: Node;
  readonly to: Node;
  readonly relation: Relation;
  readonly evidence: readonly EvidenceRow[];
}

/** The subquery that collects the relations of some types among the nodes `$ids`, as `edges`. */
export function relationLines(label: NodeLabel, types: readonly RelationshipType[]): readonly string[] {
  return [
    `  UNWIND $ids AS id MATCH (from:FilmGraph {id: id}) MATCH (from)-[edge:${types.join("|")}]->(to:${label})`,
    "  WHERE to.id IN $ids WITH from, edge, to ORDER BY edge.id LIMIT $most",
    `  RETURN collect([from.id, to.id, type(edge), ${edgeEvidence.join(", ")}]) AS edges`,
  ];
}

/** Reads a row of {@link relationLines}, whose ends are among the nodes that were read beside it. */
export function readRelation<Node, Relation>(
  row: readonly unknown[],
  nodes: ReadonlyMap<string, Node>,
): RelationRow<Node, Relation> {
  const [from, to, relation] = row as [string, string, Relation];
  return { from: nodes.get(from) as Node, to: nodes.get(to) as Node, relation, evidence: readEvidence(row, 3) };
}
