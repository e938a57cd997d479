import { sortable } from "../../src/graph/text.ts";
import { edgeId, type GraphEdge, type GraphNode, type Properties } from "../../src/graph/graph.ts";
import { evidenceLists, type EvidenceRow } from "../../src/graph/evidence.ts";
import { labelOf, type NodeKind, type RelationshipType } from "../../src/graph/vocabulary.ts";
import type { EvidenceRecord } from "../records/evidence.ts";
import { idOf } from "../records/kinds.ts";
import type { RecordOf } from "../records/schemas.ts";

/** The nodes and edges of one record. */
export interface Draft {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A node of a kind, with its label and its place in lists by name. */
export function node(kind: NodeKind, id: string, label: string, sortBy: string, properties: Properties): GraphNode {
  const name = labelOf[kind];
  return { id, labels: [name], properties: { label, sortKey: `${name} ${sortable(sortBy)}`, ...properties } };
}

/** An edge with its evidence. `part` tells edges of the same type between the same ends apart: see {@link edgeId}. */
export function edge(
  from: string,
  type: RelationshipType,
  to: string,
  evidence: readonly EvidenceRecord[],
  properties: Properties = {},
  part?: string,
): GraphEdge {
  return {
    id: edgeId(from, type, to, part),
    type,
    from,
    to,
    properties: { ...properties, ...evidenceColumns("evidence", evidence.map(evidenceRow)) },
  };
}

/** Evidence as an engine stores it: parallel lists of equal length, "" for none. */
function evidenceColumns(prefix: "evidence" | "fact", rows: readonly EvidenceRow[]): Properties {
  const columns: Record<(typeof evidenceLists)[number], readonly string[]> = {
    Origin: rows.map(({ origin }) => origin),
    Review: rows.map(({ review }) => review ?? ""),
    Paragraphs: rows.map(({ paragraphs }) => paragraphs.join(",")),
    Source: rows.map(({ source }) => source ?? ""),
    Certainty: rows.map(({ certainty }) => certainty),
    Note: rows.map(({ note }) => note ?? ""),
  };
  return Object.fromEntries(evidenceLists.map((list) => [`${prefix}${list}`, columns[list]]));
}

function evidenceRow({ review, paragraphs = [], source, editorial, certainty, note }: EvidenceRecord): EvidenceRow {
  const base = { review: null, source: null, paragraphs, note: note ?? null };
  if (review !== undefined)
    return { ...base, origin: "ESSAY", review: idOf("review", review), certainty: certainty ?? "CONFIRMED" };
  if (source !== undefined)
    return { ...base, origin: "LOOKUP", source: idOf("source", source), certainty: certainty ?? "CONFIRMED" };
  if (editorial === undefined) return { ...base, origin: "COMMON", certainty: certainty ?? "INFERRED" };
  const words = note === undefined ? editorial : `${editorial} ${note}`;
  return { ...base, origin: "EDITORIAL", certainty: certainty ?? "INFERRED", note: words };
}

interface StatedFact {
  readonly property: string;
  readonly value: string;
  readonly evidence: readonly EvidenceRecord[];
}

/** A property of a node with what supports it. */
export function fact(property: string, value: string, evidence: readonly EvidenceRecord[] = []): StatedFact {
  return { property, value, evidence };
}

/** The identifiers of other registries, as facts. */
export function identifiers({
  externalIds = {},
  facts = {},
}: Pick<RecordOf["trope"], "externalIds" | "facts">): StatedFact[] {
  const evidence: Readonly<Record<string, EvidenceRecord[] | undefined>> = facts;
  return Object.entries(stated<string>(externalIds)).map(([authority, value]) =>
    fact(authority, value, evidence[authority]),
  );
}

/** A node's facts as an engine stores them: one entry in each list for each pair of a fact and a piece of evidence. */
export function factLists(facts: readonly StatedFact[]): Properties {
  const pairs = facts.flatMap(({ property, value, evidence }) => evidence.map((each) => ({ property, value, each })));
  if (pairs.length === 0) return {};
  return {
    factProperty: pairs.map(({ property }) => property),
    factValue: pairs.map(({ value }) => value),
    ...evidenceColumns(
      "fact",
      pairs.map(({ each }) => evidenceRow(each)),
    ),
  };
}

/** The properties that have a value: an engine stores no null. */
export function stated<Value>(properties: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}
