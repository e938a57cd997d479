import { type EvidenceRow, edgeEvidence, readEvidence } from "../../graph/evidence.ts";
import type { NodeLabel, RelationshipType } from "../../graph/vocabulary.ts";
import { type List, list, lookUp } from "../lists.ts";

/** A relation between two nodes of a history, the later first. */
export interface RelationRow<Node, Relation> {
  readonly from: Node;
  readonly to: Node;
  readonly relation: Relation;
  readonly evidence: readonly EvidenceRow[];
}

/** The relations of some types among the nodes whose ids are `$ids`. */
export function relationList(label: NodeLabel, types: readonly RelationshipType[]): List {
  return list(
    ["from.id", "to.id", "type(edge)", ...edgeEvidence],
    [
      `UNWIND $ids AS id MATCH (from:FilmGraph {id: id}) MATCH (from)-[edge:${types.join("|")}]->(to:${label})`,
      "WHERE to.id IN $ids WITH from, edge, to ORDER BY edge.id LIMIT $most",
    ],
  );
}

/** A row of {@link relationList}. */
export type RelationColumns<Relation> = readonly [from: string, to: string, relation: Relation, ...evidence: unknown[]];

/** Reads a row of {@link relationList}, whose ends are among the nodes that were read beside it. */
export function readRelation<Node, Relation>(
  row: RelationColumns<Relation>,
  nodes: ReadonlyMap<string, Node>,
): RelationRow<Node, Relation> {
  const [from, to, relation] = row;
  return { from: lookUp(nodes, from), to: lookUp(nodes, to), relation, evidence: readEvidence(row, 3) };
}
