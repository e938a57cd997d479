import type * as vocabulary from "../graph/vocabulary.ts";
import type { Row } from "../engines/engine.ts";
import { kindOf, type NodeKind, nodeKinds } from "../graph/vocabulary.ts";

/** A stored property with the type of its values. */
interface Property<Value> {
  /** Carries the type; no property has it. */
  readonly type?: Value;
}

const text: Property<string> = {};
const optionalText: Property<string | null> = {};
const texts: Property<readonly string[]> = {};
const numbers: Property<readonly number[]> = {};
const optionalYear: Property<number | null> = {};
const flag: Property<boolean> = {};
const optionalFlag: Property<boolean | null> = {};

function oneOf<Word>(): Property<Word> {
  return {};
}

/** The stored properties of each kind after `id` and `label`, in the order of a statement's columns. The first is its name. */
const storedOf = {
  WORK: {
    title: text,
    alternativeTitles: texts,
    form: oneOf<vocabulary.WorkForm>(),
    year: optionalYear,
    endYear: optionalYear,
    yearEarliest: optionalYear,
    yearLatest: optionalYear,
    discussedInEssays: flag,
  },
  CHARACTER: { name: text, named: flag, nature: oneOf<vocabulary.CharacterNature | null>() },
  BOND: { kind: text },
  PERSON: { name: text, alternativeNames: texts },
  ORGANISATION: { name: text, fictional: flag },
  PLACE: { name: text, fictional: flag },
  TROPE: { name: text, alternativeNames: texts, gloss: text, group: optionalText },
  CHAIN: { title: text },
  REVIEW: {
    title: text,
    titleCertainty: oneOf<vocabulary.Certainty>(),
    byline: oneOf<vocabulary.Byline>(),
    publishedFrom: optionalText,
    publishedTo: optionalText,
    publishedCertainty: oneOf<vocabulary.Certainty>(),
    url: optionalText,
    /** The part that each paragraph of the source document is, in order. */
    paragraphParts: oneOf<readonly vocabulary.ParagraphPart[]>(),
  },
  PUBLICATION: { name: text },
  CLAIM: {
    text: text,
    mode: oneOf<vocabulary.ClaimMode>(),
    speaker: optionalText,
    paragraphs: numbers,
    bodyParagraphs: numbers,
    /** The three are null together, where the claim compares nothing. */
    likeness: optionalFlag,
    difference: optionalFlag,
    explicit: optionalFlag,
  },
  DEBATE: {
    topic: text,
    kind: oneOf<vocabulary.DebateKind>(),
    /** The position of each side, in order; `TAKES_SIDE_IN` edges name a side by its index. */
    positions: texts,
  },
  SOURCE: {
    title: text,
    kind: oneOf<vocabulary.SourceKind>(),
    authors: texts,
    container: optionalText,
    publisher: optionalText,
    date: optionalText,
    doi: optionalText,
    isbn: optionalText,
    url: optionalText,
    archivedUrl: optionalText,
    language: optionalText,
    licence: optionalText,
  },
} as const satisfies Readonly<Record<NodeKind, Readonly<Record<string, Property<unknown>>>>>;
type Stored = typeof storedOf;

/** A node of each kind as a statement returns it: `label` is the words to show for it. */
export type RowOf = {
  readonly [Kind in NodeKind]: { readonly nodeKind: Kind; readonly id: string; readonly label: string } & {
    readonly [Name in keyof Stored[Kind]]: Stored[Kind][Name] extends Property<infer Value> ? Value : never;
  };
};
export type NodeRow = RowOf[NodeKind];
export type WorkRow = RowOf["WORK"];
export type CharacterRow = RowOf["CHARACTER"];
export type BondRow = RowOf["BOND"];
export type PersonRow = RowOf["PERSON"];
export type OrganisationRow = RowOf["ORGANISATION"];
export type PlaceRow = RowOf["PLACE"];
export type TropeRow = RowOf["TROPE"];
export type ChainRow = RowOf["CHAIN"];
export type ReviewRow = RowOf["REVIEW"];
export type PublicationRow = RowOf["PUBLICATION"];
export type ClaimRow = RowOf["CLAIM"];
export type DebateRow = RowOf["DEBATE"];
export type SourceRow = RowOf["SOURCE"];

/** The kind of node that a list holds: one kind, whose columns come back as a list, or any kind, which comes back as a map. */
export type Target = NodeKind | "ANY";

export type NodeOf<To extends Target> = To extends NodeKind ? RowOf[To] : NodeRow;

/**
 * How much of each row of a list is read: the property that names the node; a summary, which is the id and what names the
 * node; in full what the node's type needs, with the row's position and what its edge says; with evidence also what supports
 * the edge. To read a property costs a database as much as to find the node.
 */
export type Projection = "name" | "summary" | "full" | "withEvidence";

const columns = new Map(nodeKinds.map((kind) => [kind, columnsOf(kind)]));

function columnsOf(kind: NodeKind): Readonly<Record<Projection, readonly string[]>> {
  const stored = Object.keys(storedOf[kind]);
  const [full, name] = [["id", "label", ...stored], stored.slice(0, 1)];
  return { name, summary: ["id", ...name, ...(kind === "WORK" ? ["form", "year"] : [])], full, withEvidence: full };
}

/** The property that names a node in its own type's words. */
export function nameProperty(kind: NodeKind): string {
  return propertiesOf(kind, "name")[0] ?? "label";
}

/** The stored properties that a node of a kind has in a row of a projection. */
export function propertiesOf(kind: NodeKind, projection: Projection): readonly string[] {
  return columns.get(kind)?.[projection] ?? [];
}

/** The Cypher expressions for a node of the target, in the order that {@link readNode} reads them. */
export function nodeColumns(target: Target, projection: Projection = "full"): readonly string[] {
  if (target === "ANY") return ["labels(to)", "properties(to)"];
  return propertiesOf(target, projection).map((property) => `to.${property}`);
}

/** Reads the node whose columns start at an index of a row. Null where it is of no kind that the schema knows. */
export function readNode<Kind extends NodeKind>(to: Kind, row: Row, at: number, projection?: Projection): RowOf[Kind];
export function readNode<To extends Target>(to: To, row: Row, at: number, projection?: Projection): NodeOf<To> | null;
export function readNode(to: Target, row: Row, at: number, projection: Projection = "full"): unknown {
  if (to !== "ANY") return readColumns(to, row, at, projection);
  const [labels, stored] = row.slice(at) as [readonly string[], Readonly<Record<string, unknown>>];
  const kind = kindOf(labels);
  if (!kind) return null;
  const values = propertiesOf(kind, projection).map((property) => stored[property]);
  return readColumns(kind, values, 0, projection);
}

function readColumns(nodeKind: NodeKind, row: Row, at: number, projection: Projection): unknown {
  const node: Record<string, unknown> = { nodeKind };
  propertiesOf(nodeKind, projection).forEach((property, index) => (node[property] = row[at + index] ?? null));
  return node;
}
