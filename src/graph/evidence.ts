import type { Certainty, Origin } from "./vocabulary.ts";

/** One piece of evidence, as it lies on an edge or beside a fact. Ids are of a review and a source. */
export interface EvidenceRow {
  readonly origin: Origin;
  readonly review: string | null;
  readonly paragraphs: readonly number[];
  readonly source: string | null;
  /** Where the source says so. */
  readonly locator: string | null;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** The parallel lists that hold evidence, in the order that {@link readEvidence} reads them, without their prefix. */
export const evidenceLists = ["Origin", "Review", "Paragraphs", "Source", "Locator", "Certainty", "Note"] as const;

/** The names of the parallel lists under a prefix: `evidence` on edges, `fact` on nodes. */
export function evidenceProperties(prefix: "evidence" | "fact"): readonly string[] {
  return evidenceLists.map((list) => `${prefix}${list}`);
}

/** The lists of an edge, as Cypher expressions. */
export const edgeEvidence: readonly string[] = evidenceProperties("evidence").map((list) => `edge.${list}`);

/** The lists as they are stored: the paragraphs of a piece joined by commas, an empty string for what it does not have. */
type EvidenceColumns = [readonly Origin[], Texts, Texts, Texts, Texts, readonly Certainty[], Texts];
type Texts = readonly string[];

/** Reads the parallel evidence lists that start at `offset` of a positional row. */
export function readEvidence(row: readonly unknown[], offset: number): readonly EvidenceRow[] {
  const lists = row.slice(offset, offset + evidenceLists.length) as EvidenceColumns;
  const [origins, review, paragraphs, source, locator, certainty, note] = lists;
  return origins.map((origin, index) => ({
    origin,
    review: review[index] || null,
    paragraphs: paragraphs[index] ? paragraphs[index].split(",").map(Number) : [],
    source: source[index] || null,
    locator: locator[index] || null,
    certainty: certainty[index] ?? "UNKNOWN",
    note: note[index] || null,
  }));
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
  const [properties, values] = row.slice(offset, offset + 2) as [readonly string[], readonly string[]];
  const facts = new Map<string, { property: string; value: string; evidence: EvidenceRow[] }>();
  readEvidence(row, offset + 2).forEach((piece, index) => {
    const [property = "", value = ""] = [properties[index], values[index]];
    const key = JSON.stringify([property, value]);
    const fact = facts.get(key) ?? { property, value, evidence: [] };
    fact.evidence.push(piece);
    facts.set(key, fact);
  });
  return [...facts.values()];
}
