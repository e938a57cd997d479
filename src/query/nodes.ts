import type {
  Byline,
  Certainty,
  CharacterNature,
  ClaimMode,
  DebateKind,
  NodeKind,
  ParagraphPart,
  WorkForm,
} from "../graph/vocabulary.ts";
import { kindOf, nodeKinds } from "../graph/vocabulary.ts";

interface Row<Kind extends NodeKind> {
  readonly nodeKind: Kind;
  readonly id: string;
  /** The words to show for the node. */
  readonly label: string;
}

export interface WorkRow extends Row<"WORK"> {
  readonly title: string;
  readonly alternativeTitles: readonly string[];
  readonly form: WorkForm;
  readonly year: number | null;
  readonly endYear: number | null;
  readonly yearEarliest: number | null;
  readonly yearLatest: number | null;
  readonly discussedInEssays: boolean;
}
export interface CharacterRow extends Row<"CHARACTER"> {
  readonly name: string;
  readonly named: boolean;
  readonly nature: CharacterNature | null;
}
export interface BondRow extends Row<"BOND"> {
  readonly kind: string;
}
export interface PersonRow extends Row<"PERSON"> {
  readonly name: string;
  readonly alternativeNames: readonly string[];
}
export interface OrganisationRow extends Row<"ORGANISATION"> {
  readonly name: string;
  readonly fictional: boolean;
}
export interface PlaceRow extends Row<"PLACE"> {
  readonly name: string;
  readonly fictional: boolean;
}
export interface TropeRow extends Row<"TROPE"> {
  readonly name: string;
  readonly alternativeNames: readonly string[];
  readonly gloss: string;
  readonly group: string | null;
}
export interface ChainRow extends Row<"CHAIN"> {
  readonly title: string;
}
export interface ReviewRow extends Row<"REVIEW"> {
  readonly title: string;
  readonly titleCertainty: Certainty;
  readonly byline: Byline;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly publishedCertainty: Certainty;
  readonly url: string | null;
  /** The part that each paragraph of the source document is, in order. */
  readonly paragraphParts: readonly ParagraphPart[];
}
export interface PublicationRow extends Row<"PUBLICATION"> {
  readonly name: string;
}
export interface ClaimRow extends Row<"CLAIM"> {
  readonly text: string;
  readonly mode: ClaimMode;
  readonly speaker: string | null;
  readonly paragraphs: readonly number[];
  readonly bodyParagraphs: readonly number[];
  /** The three are null together, where the claim compares nothing. */
  readonly likeness: boolean | null;
  readonly difference: boolean | null;
  readonly explicit: boolean | null;
}
export interface DebateRow extends Row<"DEBATE"> {
  readonly topic: string;
  readonly kind: DebateKind;
  /** The position of each side, in order; `TAKES_SIDE_IN` edges name a side by its index. */
  readonly positions: readonly string[];
}
export interface SourceRow extends Row<"SOURCE"> {
  readonly title: string;
  readonly url: string | null;
  readonly licence: string | null;
}

export interface RowOf {
  WORK: WorkRow;
  CHARACTER: CharacterRow;
  BOND: BondRow;
  PERSON: PersonRow;
  ORGANISATION: OrganisationRow;
  PLACE: PlaceRow;
  TROPE: TropeRow;
  CHAIN: ChainRow;
  REVIEW: ReviewRow;
  PUBLICATION: PublicationRow;
  CLAIM: ClaimRow;
  DEBATE: DebateRow;
  SOURCE: SourceRow;
}
/** A node as a statement returns it: the stored properties that its GraphQL type needs. */
export type NodeRow = RowOf[NodeKind];

/** The kind of node that a list holds: one kind, whose columns come back as a list, or any kind, which comes back as a map. */
export type Target = NodeKind | "ANY";

export type NodeOf<To extends Target> = To extends NodeKind ? RowOf[To] : NodeRow;

/**
 * How much of each row of a list is read: the property that names the node; a summary, which is the id and what names the
 * node; in full what the node's type needs, with the row's position and what its edge says; with evidence also what supports
 * the edge. To read a property costs a database as much as to find the node.
 */
export type Projection = "name" | "summary" | "full" | "withEvidence";

/** The stored properties of each kind after `id` and `label`, in the order of a statement's columns. The first is its name. */
const columnsOf = {
  WORK: ["title", "alternativeTitles", "form", "year", "endYear", "yearEarliest", "yearLatest", "discussedInEssays"],
  CHARACTER: ["name", "named", "nature"],
  BOND: ["kind"],
  PERSON: ["name", "alternativeNames"],
  ORGANISATION: ["name", "fictional"],
  PLACE: ["name", "fictional"],
  TROPE: ["name", "alternativeNames", "gloss", "group"],
  CHAIN: ["title"],
  REVIEW: [
    "title",
    "titleCertainty",
    "byline",
    "publishedFrom",
    "publishedTo",
    "publishedCertainty",
    "url",
    "paragraphParts",
  ],
  PUBLICATION: ["name"],
  CLAIM: ["text", "mode", "speaker", "paragraphs", "bodyParagraphs", "likeness", "difference", "explicit"],
  DEBATE: ["topic", "kind", "positions"],
  SOURCE: ["title", "url", "licence"],
} as const satisfies { readonly [Kind in NodeKind]: readonly Exclude<keyof RowOf[Kind], keyof Row<Kind>>[] };

const full = ofEachKind((kind) => ["id", "label", ...columnsOf[kind]]);
const columns: Readonly<Record<Projection, ReadonlyMap<NodeKind, readonly string[]>>> = {
  name: ofEachKind((kind) => [nameProperty(kind)]),
  summary: ofEachKind((kind) => ["id", nameProperty(kind), ...(kind === "WORK" ? ["form", "year"] : [])]),
  full,
  withEvidence: full,
};

function ofEachKind(properties: (kind: NodeKind) => readonly string[]): ReadonlyMap<NodeKind, readonly string[]> {
  return new Map(nodeKinds.map((kind) => [kind, properties(kind)]));
}

/** The property that names a node in its own type's words. */
export function nameProperty(kind: NodeKind): string {
  return columnsOf[kind][0];
}

/** The stored properties that a node of a kind has in a row of a projection. */
export function propertiesOf(kind: NodeKind, projection: Projection): readonly string[] {
  return columns[projection].get(kind) ?? [];
}

/** The Cypher expressions for a node of the target, in the order that {@link readNode} reads them. */
export function nodeColumns(target: Target, projection: Projection = "full"): readonly string[] {
  if (target === "ANY") return ["labels(to)", "properties(to)"];
  return propertiesOf(target, projection).map((property) => `to.${property}`);
}

/** Reads the node whose columns start at `offset` of a row. Null where it is of no kind that the schema knows. */
export function readNode<To extends Target>(
  target: To,
  row: readonly unknown[],
  offset: number,
  projection: Projection = "full",
): NodeOf<To> | null {
  if (target !== "ANY") return readColumns(target, row, offset, projection) as NodeOf<To>;
  const [labels, stored] = row.slice(offset) as [readonly string[], Readonly<Record<string, unknown>>];
  const kind = kindOf(labels);
  if (!kind) return null;
  const values = propertiesOf(kind, projection).map((property) => stored[property]);
  return readColumns(kind, values, 0, projection) as NodeOf<To>;
}

function readColumns(nodeKind: NodeKind, row: readonly unknown[], offset: number, projection: Projection): unknown {
  const node: Record<string, unknown> = { nodeKind };
  propertiesOf(nodeKind, projection).forEach((property, index) => (node[property] = row[offset + index] ?? null));
  return node;
}
