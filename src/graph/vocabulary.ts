// A test holds each list equal to the GraphQL enum of the same name.

export const workForms = [
  "FILM", "SERIES", "MANGA", "COMIC", "NOVEL", "STORY", "PLAY", "POEM", "OPERA", "BALLET", "MYTH", "SCRIPTURE",
  "DIALOGUE", "ESSAY", "SPEECH", "ARTWORK", "GAME", "SOFTWARE", "ARTICLE", "FRANCHISE", "OTHER",
] as const; // prettier-ignore
export type WorkForm = (typeof workForms)[number];

/** How a work uses a trope. */
export const usages = [
  "STRAIGHT", "AVERTED", "SUBVERTED", "INVERTED", "DECONSTRUCTED", "PARODIED", "PLAYED_WITH", "DISCUSSED",
] as const; // prettier-ignore
export type Usage = (typeof usages)[number];

/** What a work did for a trope's history. */
export const lineageRoles = ["UR_EXAMPLE", "MAKER", "NAMER", "CODIFIER", "VARIANT", "REVIVAL", "EXAMPLE"] as const;
export type LineageRole = (typeof lineageRoles)[number];

export const stances = ["PRAISES", "CRITICISES", "MIXED", "NEUTRAL"] as const;
export type Stance = (typeof stances)[number];

/** The act a claim performs: an essay may ask, hedge or joke. */
export const claimModes = ["ASSERTION", "QUESTION", "HEDGE", "JOKE", "REPORT"] as const;
export type ClaimMode = (typeof claimModes)[number];

/** Where a statement comes from. */
export const origins = ["ESSAY", "LOOKUP", "COMMON", "EDITORIAL"] as const;
export type Origin = (typeof origins)[number];

export const certainties = ["CONFIRMED", "INFERRED", "UNKNOWN"] as const;
export type Certainty = (typeof certainties)[number];

export const debateKinds = ["AGREEMENT", "DIRECT", "DIFFERENT_WEIGHT", "CONFLICTING_DATA"] as const;
export type DebateKind = (typeof debateKinds)[number];

export const bylines = ["SIGNED", "LOOKED_UP", "UNSIGNED"] as const;
export type Byline = (typeof bylines)[number];

export const creditRoles = [
  "DIRECTOR", "WRITER", "AUTHOR", "PRODUCER", "COMPOSER", "CINEMATOGRAPHER", "PERFORMER", "ARTIST", "DEVELOPER", "OTHER",
] as const; // prettier-ignore
export type CreditRole = (typeof creditRoles)[number];

export const characterNatures = ["HUMAN", "ARTIFICIAL", "REPLICANT", "HOLOGRAM", "GROUP", "MYTHICAL", "OTHER"] as const;
export type CharacterNature = (typeof characterNatures)[number];

/** Sourced derivation of one work from another; comparisons are claims. Each is a relationship type. */
export const workRelations = [
  "ADAPTS", "REMAKES", "SEQUEL_OF", "REINTERPRETS", "ALLUDES_TO", "NAMED_AFTER", "PART_OF", "SUCCEEDS",
] as const; // prettier-ignore
export type WorkRelation = (typeof workRelations)[number];

/** From the later or narrower trope to the earlier or wider. Each is a relationship type. */
export const tropeRelations = [
  "VARIANT_OF", "DESCENDS_FROM", "SUBTROPE_OF", "INVERTS", "SUBVERTS", "COMBINES", "CONTRASTS_WITH", "SISTER_OF",
] as const; // prettier-ignore
export type TropeRelation = (typeof tropeRelations)[number];

/** The trope relations that are descent; the loader refuses a cycle in them. */
export const descentRelations = ["VARIANT_OF", "DESCENDS_FROM", "SUBTROPE_OF"] satisfies readonly TropeRelation[];

/** What a paragraph of a source document is; only BODY is the critic's prose. */
export const paragraphParts = ["BODY", "STANDFIRST", "CAPTION", "FURNITURE"] as const;
export type ParagraphPart = (typeof paragraphParts)[number];

/** What kind of text a source is. A reference work is an encyclopaedia, a dictionary or a catalogue. */
export const sourceKinds = ["BOOK", "CHAPTER", "ARTICLE", "REFERENCE", "PRESS", "ARCHIVE", "DATASET", "WEB"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The registries whose identifiers the graph keeps. */
export const authorities = ["wikidata", "imdb", "tmdb", "tvtropes"] as const;
export type Authority = (typeof authorities)[number];

/** The kinds of node, each with its label in the database. Every node carries `FilmGraph` beside it. */
export const labelOf = {
  WORK: "Work",
  CHARACTER: "Character",
  BOND: "Bond",
  PERSON: "Person",
  ORGANISATION: "Organisation",
  PLACE: "Place",
  TROPE: "Trope",
  CHAIN: "Chain",
  REVIEW: "Review",
  PUBLICATION: "Publication",
  CLAIM: "Claim",
  DEBATE: "Debate",
  SOURCE: "Source",
} as const;
export type NodeKind = keyof typeof labelOf;
export type NodeLabel = (typeof labelOf)[NodeKind];
export const nodeKinds = Object.keys(labelOf).filter((kind): kind is NodeKind => kind in labelOf);

const kindOfLabel = new Map<string, NodeKind>(nodeKinds.map((kind) => [labelOf[kind], kind]));

/** The kind that a node's labels name, or undefined where none does. */
export function kindOf(labels: readonly string[]): NodeKind | undefined {
  const own = labels.find((label) => kindOfLabel.has(label));
  return own === undefined ? undefined : kindOfLabel.get(own);
}

/** The relationship types of the graph; each reads as a sentence from tail to head. */
export const relationshipTypes = [
  "CREDITED_FOR", "FEATURES", "PERFORMED_BY", "EMBODIES", "USES", "BOND_FROM", "BOND_TO", "WROTE", "PUBLISHED_IN",
  "MAKES", "ABOUT", "MENTIONS", "TAKES_SIDE_IN", "INCLUDES", "TRACES", ...workRelations, ...tropeRelations,
] as const; // prettier-ignore
export type RelationshipType = (typeof relationshipTypes)[number];

/** The label that every node of ours carries, so that other graphs in one database stay untouched. */
export const commonLabel = "FilmGraph";

/** The labels that a node of ours may carry beside the common one: its kind's, or a narrower one that is derived. */
export const ownLabels: readonly string[] = [...Object.values(labelOf), "Film", "Critic", "Dataset"];

/** The id of the node that holds the graph's version, hash, counts and redirects. */
export const datasetId = "dataset";
