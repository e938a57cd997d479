import type {
  Certainty, CharacterNature, ClaimMode, CreditRole, DebateKind, LineageRole, NodeKind, Origin, SourceKind, Stance, Usage,
} from "../gql/graphql.ts"; // prettier-ignore

/** How a work uses a trope. */
export const usageLabels: Readonly<Record<Usage, string>> = {
  STRAIGHT: "straight",
  AVERTED: "averted",
  SUBVERTED: "subverted",
  INVERTED: "inverted",
  DECONSTRUCTED: "deconstructed",
  PARODIED: "parodied",
  PLAYED_WITH: "played with",
  DISCUSSED: "discussed",
};

/** A few letters for each usage, so that colour is not the only sign. */
export const usageAbbreviations: Readonly<Record<Usage, string>> = {
  STRAIGHT: "str",
  AVERTED: "avt",
  SUBVERTED: "sub",
  INVERTED: "inv",
  DECONSTRUCTED: "dec",
  PARODIED: "par",
  PLAYED_WITH: "pla",
  DISCUSSED: "dis",
};

/** What a work did for a trope's history. */
export const roleLabels: Readonly<Record<LineageRole, string>> = {
  UR_EXAMPLE: "earliest named example",
  MAKER: "maker",
  NAMER: "namer",
  CODIFIER: "codifier",
  VARIANT: "variant",
  REVIVAL: "revival",
  EXAMPLE: "example",
};

/** A claim's stance towards what it is about, in the order in which claims are shown. */
export const stanceLabels: Readonly<Record<Stance, string>> = {
  CRITICISES: "critical",
  PRAISES: "favourable",
  MIXED: "mixed",
  NEUTRAL: "neutral",
};

/** The stances in the order in which claims are shown. */
export const stances = Object.keys(stanceLabels) as readonly Stance[];

/** How certain a statement is. */
export const certaintyLabels: Readonly<Record<Certainty, string>> = {
  CONFIRMED: "confirmed",
  INFERRED: "inferred",
  UNKNOWN: "open",
};

/** Where a statement comes from. */
export const originLabels: Readonly<Record<Origin, string>> = {
  ESSAY: "an essay",
  LOOKUP: "a published page",
  COMMON: "common knowledge, no source found yet",
  EDITORIAL: "an editorial judgement",
};

/** The act that a claim performs. */
export const modeLabels: Readonly<Record<ClaimMode, string>> = {
  ASSERTION: "assertion",
  QUESTION: "question",
  HEDGE: "hedged",
  JOKE: "joke",
  REPORT: "report",
};

/** How the sides of a debate differ, the sharpest first. */
export const debateLabels: Readonly<Record<DebateKind, string>> = {
  DIRECT: "contradiction",
  DIFFERENT_WEIGHT: "different emphasis",
  CONFLICTING_DATA: "conflicting facts",
  AGREEMENT: "agreement",
};

/** The kinds of debate, the sharpest first. */
export const debateKinds = Object.keys(debateLabels) as readonly DebateKind[];

/** What sort of being a character is. */
export const natureLabels: Readonly<Record<CharacterNature, string>> = {
  HUMAN: "human",
  ARTIFICIAL: "artificial",
  REPLICANT: "replicant",
  HOLOGRAM: "hologram",
  GROUP: "group",
  MYTHICAL: "mythical",
  OTHER: "other being",
};

/** A person's part in a work. */
export const creditLabels: Readonly<Record<CreditRole, string>> = {
  DIRECTOR: "director",
  WRITER: "writer",
  AUTHOR: "author",
  PRODUCER: "producer",
  COMPOSER: "composer",
  CINEMATOGRAPHER: "cinematographer",
  PERFORMER: "performer",
  ARTIST: "artist",
  DEVELOPER: "developer",
  OTHER: "other",
};

/** What kind of text a source is. */
export const sourceKindLabels: Readonly<Record<SourceKind, string>> = {
  BOOK: "A book",
  CHAPTER: "A chapter of a book",
  ARTICLE: "A scholarly article",
  REFERENCE: "An entry of a reference work",
  PRESS: "An article in the press",
  ARCHIVE: "A document or a primary text",
  DATASET: "A record of a registry",
  WEB: "A page of the web",
};

/** The kinds of node, singular and plural. */
export const kindLabels: Readonly<Record<NodeKind, readonly [singular: string, plural: string]>> = {
  WORK: ["work", "works"],
  CHARACTER: ["character", "characters"],
  BOND: ["bond", "bonds"],
  PERSON: ["person", "people"],
  ORGANISATION: ["organisation", "organisations"],
  PLACE: ["place", "places"],
  TROPE: ["trope", "tropes"],
  CHAIN: ["chain", "chains"],
  REVIEW: ["review", "reviews"],
  PUBLICATION: ["publication", "publications"],
  CLAIM: ["claim", "claims"],
  DEBATE: ["debate", "debates"],
  SOURCE: ["source", "sources"],
};

/** The kinds of node. */
export const nodeKinds = Object.keys(kindLabels) as readonly NodeKind[];

/** What a node is, in a word. */
export function kindLabelOf({ __typename }: { readonly __typename: string }): string {
  return kindLabels[__typename.toUpperCase() as NodeKind][0];
}
