import type {
  Certainty, CharacterNature, ClaimMode, CreditRole, DebateKind, LineageRole, NodeKind, Origin, Stance, Usage, WorkForm,
} from "../gql/graphql.ts"; // prettier-ignore

/** How a work uses a trope. */
export const usageWords: Readonly<Record<Usage, string>> = {
  STRAIGHT: "straight",
  AVERTED: "averted",
  SUBVERTED: "subverted",
  INVERTED: "inverted",
  DECONSTRUCTED: "deconstructed",
  PARODIED: "parodied",
  PLAYED_WITH: "played with",
  DISCUSSED: "discussed",
};

/** What a work did for a trope's history. */
export const roleWords: Readonly<Record<LineageRole, string>> = {
  UR_EXAMPLE: "earliest example named",
  MAKER: "maker",
  NAMER: "namer",
  CODIFIER: "codifier",
  VARIANT: "variant",
  REVIVAL: "revival",
  EXAMPLE: "example",
};

/** Where a claim stands. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  CRITICISES: "finds fault",
  PRAISES: "praises",
  MIXED: "does both",
  NEUTRAL: "describes",
};

/** Where a claim can stand, in the order in which claims are shown. */
export const stances = Object.keys(stanceWords) as readonly Stance[];

/** How sure a statement is. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  CONFIRMED: "confirmed",
  INFERRED: "inferred",
  UNKNOWN: "open",
};

/** Where a statement comes from. */
export const originWords: Readonly<Record<Origin, string>> = {
  ESSAY: "an essay",
  LOOKUP: "a published page",
  COMMON: "common knowledge, no source found yet",
  EDITORIAL: "our own editing",
};

/** The act that a claim performs. */
export const modeWords: Readonly<Record<ClaimMode, string>> = {
  ASSERTION: "assertion",
  QUESTION: "question",
  HEDGE: "with a reservation",
  JOKE: "joke",
  REPORT: "report",
};

/** How the sides of a debate stand to each other. */
export const debateWords: Readonly<Record<DebateKind, string>> = {
  DIRECT: "contradiction",
  DIFFERENT_WEIGHT: "different weight",
  CONFLICTING_DATA: "different facts",
  AGREEMENT: "agreement",
};

/** Debates, the sharpest first. */
export function sharpestFirst<Debate extends { readonly kind: DebateKind }>(debates: readonly Debate[]): Debate[] {
  return [...debates].sort((a, b) => debateKinds.indexOf(a.kind) - debateKinds.indexOf(b.kind));
}

/** The kinds of debate, the sharpest first. */
export const debateKinds = Object.keys(debateWords) as readonly DebateKind[];

/** What sort of being a character is. */
export const natureWords: Readonly<Record<CharacterNature, string>> = {
  HUMAN: "human",
  ARTIFICIAL: "made mind",
  REPLICANT: "replicant",
  HOLOGRAM: "hologram",
  GROUP: "group",
  MYTHICAL: "being of myth",
  OTHER: "other being",
};

/** What somebody did for a work. */
export const creditWords: Readonly<Record<CreditRole, string>> = {
  DIRECTOR: "director",
  WRITER: "script",
  AUTHOR: "author",
  PRODUCER: "producer",
  COMPOSER: "music",
  CINEMATOGRAPHER: "photography",
  PERFORMER: "performer",
  ARTIST: "artist",
  DEVELOPER: "developer",
  OTHER: "other",
};

/** The kinds of node, one and many. */
export const kindWords: Readonly<Record<NodeKind, readonly [one: string, many: string]>> = {
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

/** A form, a relation or any other word of the schema as lower-case words. */
export function plain(word: WorkForm | (string & {})): string {
  return word.toLowerCase().replaceAll("_", " ");
}

/** The relation of one work to another, seen from either end. */
export function workRelation(relation: string, forward: boolean): string {
  const [out, back] = workRelations[relation] ?? [plain(relation), `${plain(relation)} (from the other)`];
  return forward ? out : back;
}

const workRelations: Readonly<Record<string, readonly [forward: string, back: string]>> = {
  ADAPTS: ["adapts", "is adapted by"],
  REMAKES: ["remakes", "is remade by"],
  SEQUEL_OF: ["continues", "is continued by"],
  REINTERPRETS: ["tells anew", "is told anew by"],
  ALLUDES_TO: ["alludes to", "is alluded to by"],
  NAMED_AFTER: ["is named after", "gives its name to"],
  PART_OF: ["is part of", "contains"],
  SUCCEEDS: ["comes after", "comes before"],
};

/** A number with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** Words joined as a sentence joins them. */
export function listed(words: readonly (string | number)[]): string {
  return new Intl.ListFormat("en-GB").format(words.map(String));
}

/** Where in an essay something is said. */
export function paragraphWords(paragraphs: readonly number[]): string {
  if (paragraphs.length === 0) return "no single paragraph";
  return `${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${listed(paragraphs)}`;
}

/** Begins with a capital. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
