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

type Columns = { readonly [Kind in NodeKind]: readonly Exclude<keyof RowOf[Kind], "nodeKind" | "id" | "label">[] };

/** The stored properties of each kind, beside `id` and `label`, in the order of a statement's columns. */
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
} as const satisfies Columns;

/**
 * The columns that a brief row has beside the id: what a node is called in its own type's words, and little else. To read
 * a property costs a database as much as to find the node.
 */
const briefColumnsOf: { readonly [Kind in NodeKind]: readonly (typeof columnsOf)[Kind][number][] } = {
  WORK: ["title", "form", "year"],
  CHARACTER: ["name"],
  BOND: ["kind"],
  PERSON: ["name"],
  ORGANISATION: ["name"],
  PLACE: ["name"],
  TROPE: ["name"],
  CHAIN: ["title"],
  REVIEW: ["title"],
  PUBLICATION: ["name"],
  CLAIM: ["text"],
  DEBATE: ["topic"],
  SOURCE: ["title"],
};

type PropertiesOf = Readonly<Record<NodeKind, readonly string[]>>;

const allProperties = after(["id", "label"], columnsOf);
const briefProperties = after(["id"], briefColumnsOf);

function after(first: readonly string[], columns: PropertiesOf): PropertiesOf {
  const entries = nodeKinds.map((kind): [NodeKind, readonly string[]] => [kind, [...first, ...columns[kind]]]);
  return Object.fromEntries(entries) as unknown as PropertiesOf;
}

/** The properties that a node has in a row: all that its type needs, or of a brief row those that name it. */
export function propertiesOf(kind: NodeKind, brief: boolean): readonly string[] {
  return (brief ? briefProperties : allProperties)[kind];
}

/** The property that names a node in its own type's words. */
export function nameProperty(kind: NodeKind): string {
  return briefColumnsOf[kind][0] as string;
}

/** What a hop's head can be: one kind, whose columns come back as a list, or any kind, which comes back as a map. */
export type Target = NodeKind | "ANY";

/** The Cypher expressions for a node of the target, in the order that {@link readNode} reads them. */
export function nodeColumns(target: Target, brief = false): readonly string[] {
  if (target === "ANY") return ["labels(to)", "properties(to)"];
  return propertiesOf(target, brief).map((property) => `to.${property}`);
}

/**
 * Reads the node whose columns start at `offset` of a positional row. A brief one lacks what its selection does not ask for. Null where it is of no kind that the schema knows. */
export function readNode(target: Target, row: readonly unknown[], offset: number, brief = false): NodeRow | null {
  if (target === "ANY")
    return readAnyNode(row[offset] as readonly string[], row[offset + 1] as Record<string, unknown>);
  const node: Record<string, unknown> = { nodeKind: target };
  let at = offset;
  for (const property of (brief ? briefProperties : allProperties)[target]) node[property] = row[at++] ?? null;
  return node as unknown as NodeRow;
}

function readAnyNode(labels: readonly string[], properties: Record<string, unknown>): NodeRow | null {
  const nodeKind = kindOf(labels);
  if (!nodeKind) return null;
  const node: Record<string, unknown> = { nodeKind };
  for (const property of allProperties[nodeKind]) node[property] = properties[property] ?? null;
  return node as unknown as NodeRow;
}
