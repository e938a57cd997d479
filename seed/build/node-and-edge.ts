import { edgeId, type GraphEdge, type GraphNode, type Properties } from "../../src/graph/graph.ts";
import { sortable } from "../../src/graph/text.ts";
import { labelOf, type NodeKind, type RelationshipType } from "../../src/graph/vocabulary.ts";
import type { EvidenceRecord } from "../records/evidence.ts";
import { evidenceColumns } from "./evidence-columns.ts";

/** The nodes and edges of one record. */
export interface NodesAndEdges {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

interface StatedNode {
  readonly kind: NodeKind;
  readonly id: string;
  readonly label: string;
  /** What the node is sorted by in lists of its kind, if not by its label. */
  readonly sortBy?: string;
  readonly properties: Properties;
}

/** A node with the label of its kind and its sort key. */
export function node({ kind, id, label, sortBy = label, properties }: StatedNode): GraphNode {
  const name = labelOf[kind];
  return { id, labels: [name], properties: { label, sortKey: sortKey(`${name} ${sortable(sortBy)}`), ...properties } };
}

/** How many bytes of a sort key are kept. Neo4j indexes no value of more than 8 kB; few titles are longer than 100 letters. */
const longest = new Uint8Array(1_000);

function sortKey(text: string): string {
  return text.slice(0, new TextEncoder().encodeInto(text, longest).read);
}

interface StatedEdge {
  readonly from: string;
  readonly type: RelationshipType;
  readonly to: string;
  readonly evidence: readonly EvidenceRecord[];
  readonly properties?: Properties;
  /** Tells edges of one type between the same ends apart: see {@link edgeId}. */
  readonly part?: string | undefined;
}

/** An edge with its evidence. */
export function edge({ from, type, to, evidence, properties = {}, part }: StatedEdge): GraphEdge {
  return {
    id: edgeId(from, type, to, part),
    type,
    from,
    to,
    properties: { ...properties, ...evidenceColumns("evidence", evidence) },
  };
}

/** The properties that have a value: an engine stores no null. */
export function stated<Value>(properties: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}
