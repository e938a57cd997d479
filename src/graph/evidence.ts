import type { Certainty, Origin } from "./vocabulary.ts";

/** One piece of evidence, as it lies on an edge or beside a fact. Ids are of a review and a source. */
export interface EvidenceRow {
  readonly origin: Origin;
  readonly review: string | null;
  readonly paragraphs: readonly number[];
  readonly source: string | null;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** The parallel lists that hold evidence, in the order that {@link readEvidence} reads them, without their prefix. */
export const evidenceLists = ["Origin", "Review", "Paragraphs", "Source", "Certainty", "Note"] as const;

/** The names of the six parallel lists under a prefix: `evidence` on edges, `fact` on nodes. */
export function evidenceProperties(prefix: "evidence" | "fact"): readonly string[] {
  return evidenceLists.map((list) => `${prefix}${list}`);
}

/** The six lists of an edge, as Cypher expressions. */
export const edgeEvidence: readonly string[] = evidenceProperties("evidence").map((list) => `edge.${list}`);

/** Reads the six parallel evidence lists that start at `offset` of a positional row. */
export function readEvidence(row: readonly unknown[], offset: number): readonly EvidenceRow[] {
  const [origin, review, paragraphs, source, certainty, note] = row.slice(offset, offset + evidenceLists.length) as [
    readonly Origin[],
    readonly string[],
    readonly string[],
    readonly string[],
    readonly Certainty[],
    readonly string[],
  ];
  return origin.map((each, index) => ({
    origin: each,
    review: review[index] || null,
    paragraphs: readParagraphs(paragraphs[index] ?? ""),
    source: source[index] || null,
    certainty: certainty[index] ?? "UNKNOWN",
    note: note[index] || null,
  }));
}

/** Reads a list of paragraphs as an edge stores it: numbers joined by commas, the empty string for none. */
function readParagraphs(joined: string): readonly number[] {
  return joined === "" ? [] : joined.split(",").map(Number);
}

/** A property of a node with what supports it. */
export interface FactRow {
  readonly property: string;
  readonly value: string;
  readonly evidence: readonly EvidenceRow[];
}

/** The lists that hold a node's facts, one entry for each pair of a fact and a piece of evidence. */
export const factProperties = ["factProperty", "factValue", ...evidenceProperties("fact")] as const;

/** Reads the fact lists that start at `offset`: entries of the same property and value are one fact. */
export function readFacts(row: readonly unknown[], offset: number): readonly FactRow[] {
  const properties = row[offset] as readonly string[];
  const values = row[offset + 1] as readonly string[];
  const evidence = readEvidence(row, offset + 2);
  const facts = new Map<string, { property: string; value: string; evidence: EvidenceRow[] }>();
  properties.forEach((property, index) => {
    const value = values[index] as string;
    const key = JSON.stringify([property, value]);
    const fact = facts.get(key) ?? { property, value, evidence: [] };
    fact.evidence.push(evidence[index] as EvidenceRow);
    facts.set(key, fact);
  });
  return [...facts.values()];
}
