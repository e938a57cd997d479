/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The registries whose identifiers the graph keeps. */
export type Authority =
  /** The Internet Movie Database. */
  | 'IMDB'
  /** The Movie Database. */
  | 'TMDB'
  /** TV Tropes. */
  | 'TVTROPES'
  /** Wikidata. */
  | 'WIKIDATA';

/** Whether an essay names its author. */
export type Byline =
  /** The essay does not, but a published page does. */
  | 'LOOKED_UP'
  /** The essay names its author. */
  | 'SIGNED'
  /** The author is unknown. */
  | 'UNSIGNED';

/** How certain a statement is. */
export type Certainty =
  /** The evidence says so explicitly. */
  | 'CONFIRMED'
  /** It follows from the evidence, or is widely known. */
  | 'INFERRED'
  /** It is uncertain. */
  | 'UNKNOWN';

/** What sort of being a character is. */
export type CharacterNature =
  /** An artificial mind: an operating system, a robot. */
  | 'ARTIFICIAL'
  /** Several beings taken together. */
  | 'GROUP'
  /** A projected image with a mind of its own. */
  | 'HOLOGRAM'
  /** A human being. */
  | 'HUMAN'
  /** A being of myth or fairy tale. */
  | 'MYTHICAL'
  /** Anything else. */
  | 'OTHER'
  /** A bio-engineered being. */
  | 'REPLICANT';

/** Selects claims; every given field must match. */
export type ClaimFilter = {
  /** About this. */
  readonly about?: string | null | undefined;
  /** Comparing all of these. */
  readonly comparing?: ReadonlyArray<string> | null | undefined;
  /** Whether a looked-up fact contradicts it. */
  readonly corrected?: boolean | null | undefined;
  /** By this person. */
  readonly critic?: string | null | undefined;
  /** True for comparisons that the essay makes itself, false for inferred ones. */
  readonly explicit?: boolean | null | undefined;
  /** In one of these modes. */
  readonly mode?: ReadonlyArray<ClaimMode> | null | undefined;
  /** In this review. */
  readonly review?: string | null | undefined;
  /** In a review that appeared wholly after this year. */
  readonly reviewedAfter?: number | null | undefined;
  /** In a review that appeared wholly before this year. */
  readonly reviewedBefore?: number | null | undefined;
  /** With one of these stances; with `about`, towards that subject. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
  /** Contains this text, ignoring case, accents and surrounding spaces; at most 200 characters. To look for words, use `search`. */
  readonly textContains?: string | null | undefined;
};

/** The act a claim performs. */
export type ClaimMode =
  /** It states something. */
  | 'ASSERTION'
  /** It states something with a reservation. */
  | 'HEDGE'
  /** It jokes. */
  | 'JOKE'
  /** It asks a question. */
  | 'QUESTION'
  /** It reports what happens in a work, or what someone else said. */
  | 'REPORT';

/** What a person did for a work. */
export type CreditRole =
  /** Drew, painted or sculpted it. */
  | 'ARTIST'
  /** Is the author of a text. */
  | 'AUTHOR'
  /** Photographed it. */
  | 'CINEMATOGRAPHER'
  /** Composed its music. */
  | 'COMPOSER'
  /** Made a game or a program. */
  | 'DEVELOPER'
  /** Directed it. */
  | 'DIRECTOR'
  /** Anything else. */
  | 'OTHER'
  /** Performs in it, in person or by voice. */
  | 'PERFORMER'
  /** Produced it. */
  | 'PRODUCER'
  /** Wrote its script. */
  | 'WRITER';

/** Selects debates; every given field must match. */
export type DebateFilter = {
  /** One of its claims is about this. */
  readonly about?: string | null | undefined;
  /** One of its claims is by this person. */
  readonly critic?: string | null | undefined;
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<DebateKind> | null | undefined;
};

/** How the sides of a debate relate. */
export type DebateKind =
  /** They agree. */
  | 'AGREEMENT'
  /** They state different facts. */
  | 'CONFLICTING_DATA'
  /** They weigh the same thing differently. */
  | 'DIFFERENT_WEIGHT'
  /** They contradict each other. */
  | 'DIRECT';

/** Which way a history is followed. */
export type Direction =
  /** Towards what is earlier or wider. */
  | 'ANCESTORS'
  /** Both ways. */
  | 'BOTH'
  /** Towards what is later or narrower. */
  | 'DESCENDANTS';

/** The sorts of findings. */
export type FindingKind =
  /** Relations of descent form a cycle. */
  | 'CYCLE'
  /** No use is known for more than 300 years. */
  | 'GAP'
  /** A descendant is certainly older than what it descends from. */
  | 'OLDER_DESCENDANT'
  /** A limit was reached, so that there may be more than is shown. */
  | 'TRUNCATED'
  /** The first step of the history is not certain. */
  | 'UNCERTAIN_ORIGIN'
  /** A work has no known year. */
  | 'UNDATED';

/** What a work did for a trope's history. */
export type LineageRole =
  /** The work that fixed its shape for later works. */
  | 'CODIFIER'
  /** One example among others. */
  | 'EXAMPLE'
  /** The work that made it a trope of its own. */
  | 'MAKER'
  /** The work that gave it its name. */
  | 'NAMER'
  /** It brought the trope back. */
  | 'REVIVAL'
  /** The earliest known example. */
  | 'UR_EXAMPLE'
  /** A variant of its own. */
  | 'VARIANT';

/** The kinds of node in the graph. */
export type NodeKind =
  /** What one character is or does to another, as claims judge it. */
  | 'BOND'
  /** Works in time order that trace a trope. */
  | 'CHAIN'
  /** A character of one or more works. */
  | 'CHARACTER'
  /** What a critic says, in our own words. */
  | 'CLAIM'
  /** What critics agree or disagree about. */
  | 'DEBATE'
  /** A firm, an institution or a product, real or fictional. */
  | 'ORGANISATION'
  /** Someone who made, performed or wrote something, or whom an essay discusses; a band is one person. */
  | 'PERSON'
  /** A place, real or fictional. */
  | 'PLACE'
  /** A newspaper, magazine or site that publishes reviews. */
  | 'PUBLICATION'
  /** An essay by a critic, signed or not. */
  | 'REVIEW'
  /** A published page that a fact was looked up in. */
  | 'SOURCE'
  /** A recurring figure or device. */
  | 'TROPE'
  /** A film, a book, a myth, or a work inside a work. */
  | 'WORK';

/** Where a piece of evidence comes from. */
export type Origin =
  /** Common knowledge for which no source has been found yet. */
  | 'COMMON'
  /** Our own judgement: a debate's framing, an order in time, an inferred comparison. */
  | 'EDITORIAL'
  /** The essay says so. */
  | 'ESSAY'
  /** A published page, named as the source. */
  | 'LOOKUP';

/** What kind of text a source is. */
export type SourceKind =
  /** What an archive, a library or a museum says of what it holds; the papers of a court; the text of a work itself. */
  | 'ARCHIVE'
  /** An article in a journal, a thesis or a paper of a conference. */
  | 'ARTICLE'
  /** A book by one hand or several. */
  | 'BOOK'
  /** A chapter, or an essay in a collection. */
  | 'CHAPTER'
  /** A set of data, or a registry's record. */
  | 'DATASET'
  /** A newspaper, a magazine or a broadcaster. */
  | 'PRESS'
  /** An entry of an encyclopaedia, a dictionary or a catalogue. */
  | 'REFERENCE'
  /** Any other page of the web. */
  | 'WEB';

/** How a claim judges what it is about. */
export type Stance =
  /** It criticises. */
  | 'CRITICISES'
  /** It both praises and criticises. */
  | 'MIXED'
  /** It describes, interprets or asks, without judging. */
  | 'NEUTRAL'
  /** It praises. */
  | 'PRAISES';

/** How one trope relates to another. The relation belongs to the later or narrower trope. The first three are descent. */
export type TropeRelation =
  /** It combines the other with something else. */
  | 'COMBINES'
  /** It contrasts with the other. */
  | 'CONTRASTS_WITH'
  /** It descends from the other. */
  | 'DESCENDS_FROM'
  /** It turns the other into its opposite. */
  | 'INVERTS'
  /** It resembles the other, without descent. */
  | 'SISTER_OF'
  /** It is a narrower case of the other. */
  | 'SUBTROPE_OF'
  /** It sets the other up, then turns it into something else. */
  | 'SUBVERTS'
  /** It is a variant of the other. */
  | 'VARIANT_OF';

/** How a work uses a trope. */
export type Usage =
  /** It raises the expectation of the trope, then leaves it out. */
  | 'AVERTED'
  /** It takes the trope apart and shows what it would really entail. */
  | 'DECONSTRUCTED'
  /** Its characters or narrator discuss the trope. */
  | 'DISCUSSED'
  /** It turns the trope into its opposite. */
  | 'INVERTED'
  /** It makes fun of the trope. */
  | 'PARODIED'
  /** It varies the trope in its own way. */
  | 'PLAYED_WITH'
  /** It plays the trope straight. */
  | 'STRAIGHT'
  /** It sets the trope up, then turns it into something else. */
  | 'SUBVERTED';

/** What sort of work it is. */
export type WorkForm =
  /** A piece of journalism. */
  | 'ARTICLE'
  /** A picture, sculpture or piece of music. */
  | 'ARTWORK'
  /** A ballet. */
  | 'BALLET'
  /** Any other comic. */
  | 'COMIC'
  /** A philosophical dialogue. */
  | 'DIALOGUE'
  /** An essay. */
  | 'ESSAY'
  /** A film of any length. */
  | 'FILM'
  /** A series of films or other works taken as one. */
  | 'FRANCHISE'
  /** A game, real or fictional. */
  | 'GAME'
  /** A Japanese comic. */
  | 'MANGA'
  /** A myth or legend, in any version. */
  | 'MYTH'
  /** A novel. */
  | 'NOVEL'
  /** An opera. */
  | 'OPERA'
  /** Anything else. */
  | 'OTHER'
  /** A play. */
  | 'PLAY'
  /** A poem. */
  | 'POEM'
  /** A sacred text. */
  | 'SCRIPTURE'
  /** A television series or one of its episodes. */
  | 'SERIES'
  /** A program. */
  | 'SOFTWARE'
  /** A speech. */
  | 'SPEECH'
  /** A shorter prose fiction. */
  | 'STORY';

/** How one work derives from another. Comparisons are claims, not relations. */
export type WorkRelation =
  /** It adapts the other. */
  | 'ADAPTS'
  /** It alludes to the other. */
  | 'ALLUDES_TO'
  /** It takes its name from the other. */
  | 'NAMED_AFTER'
  /** It is part of the other. */
  | 'PART_OF'
  /** It reinterprets the other's material. */
  | 'REINTERPRETS'
  /** It is a remake of the other. */
  | 'REMAKES'
  /** It continues the other's story. */
  | 'SEQUEL_OF'
  /** It comes after the other in a series without continuing its story. */
  | 'SUCCEEDS';

export type CharacterQueryVariables = Exact<{
  id: string;
}>;


export type CharacterQuery = { readonly character: { readonly __typename: 'Character', readonly named: boolean, readonly nature: CharacterNature | null, readonly id: string, readonly label: string, readonly works: ReadonlyArray<{ readonly __typename: 'Work', readonly id: string, readonly label: string }>, readonly performances: ReadonlyArray<{ readonly voiceOnly: boolean, readonly performer: { readonly __typename: 'Person', readonly id: string, readonly label: string }, readonly work: { readonly __typename: 'Work', readonly id: string, readonly label: string }, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }>, readonly tropes: { readonly edges: ReadonlyArray<{ readonly how: string | null, readonly node: { readonly __typename: 'Trope', readonly gloss: string, readonly id: string, readonly label: string, readonly lineage: { readonly tropes: ReadonlyArray<{ readonly hops: number, readonly trope: { readonly __typename: 'Trope', readonly id: string, readonly label: string } }>, readonly steps: ReadonlyArray<{ readonly work: { readonly __typename: 'Work', readonly id: string, readonly label: string } }> } | null }, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }> } | null, readonly bonds: ReadonlyArray<{ readonly __typename: 'Bond', readonly id: string, readonly label: string }>, readonly mentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly paragraphs: ReadonlyArray<number>, readonly node:
          | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
          | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
          | { readonly __typename: 'Character', readonly id: string, readonly label: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
          | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
          | { readonly __typename: 'Review', readonly id: string, readonly label: string }
          | { readonly __typename: 'Source', readonly id: string, readonly label: string }
          | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
          | { readonly __typename: 'Work', readonly id: string, readonly label: string }
         }> } | null } | null };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { readonly node:
    | { readonly __typename: 'Bond' }
    | { readonly __typename: 'Chain' }
    | { readonly __typename: 'Character' }
    | { readonly __typename: 'Claim', readonly bodyParagraphs: ReadonlyArray<number>, readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly comparison: { readonly likeness: boolean, readonly difference: boolean, readonly explicit: boolean } | null, readonly correction: { readonly text: string, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> } | null, readonly debates: ReadonlyArray<{ readonly __typename: 'Debate', readonly kind: DebateKind, readonly id: string, readonly label: string }>, readonly about: ReadonlyArray<{ readonly stance: Stance, readonly aspect: string | null, readonly subject:
          | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
          | { readonly __typename: 'Character', readonly id: string, readonly label: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Review', readonly id: string, readonly label: string }
          | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
          | { readonly __typename: 'Work', readonly id: string, readonly label: string }
         }>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } } }
    | { readonly __typename: 'Debate' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'Review' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Trope' }
    | { readonly __typename: 'Work' }
   | null };

export type ClaimsAboutQueryVariables = Exact<{
  filter: ClaimFilter;
  after?: string | null | undefined;
}>;


export type ClaimsAboutQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly about: ReadonlyArray<{ readonly stance: Stance, readonly aspect: string | null, readonly subject:
            | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
            | { readonly __typename: 'Character', readonly id: string, readonly label: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Person', readonly id: string, readonly label: string }
            | { readonly __typename: 'Place', readonly id: string, readonly label: string }
            | { readonly __typename: 'Review', readonly id: string, readonly label: string }
            | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
            | { readonly __typename: 'Work', readonly id: string, readonly label: string }
           }>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } }, readonly correction: { readonly text: string } | null } }> } | null };

export type CompareQueryVariables = Exact<{
  works: ReadonlyArray<string> | string;
}>;


export type CompareQuery = { readonly compare: { readonly works: ReadonlyArray<{ readonly __typename: 'Work', readonly id: string, readonly label: string }>, readonly shared: ReadonlyArray<{ readonly rarity: number, readonly sameUsage: boolean, readonly trope: { readonly __typename: 'Trope', readonly id: string, readonly label: string }, readonly uses: ReadonlyArray<{ readonly usage: Usage | null, readonly how: string | null, readonly work: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }> }>, readonly alone: ReadonlyArray<{ readonly work: { readonly __typename: 'Work', readonly id: string, readonly label: string }, readonly uses: ReadonlyArray<{ readonly usage: Usage | null, readonly how: string | null, readonly trope: { readonly __typename: 'Trope', readonly id: string, readonly label: string } }> }>, readonly similarities: ReadonlyArray<{ readonly value: number, readonly a: { readonly __typename: 'Work', readonly id: string, readonly label: string }, readonly b: { readonly __typename: 'Work', readonly id: string, readonly label: string } }>, readonly comparisons: ReadonlyArray<{ readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } }, readonly correction: { readonly text: string } | null }>, readonly debates: ReadonlyArray<{ readonly __typename: 'Debate', readonly kind: DebateKind, readonly id: string, readonly label: string }>, readonly people: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly label: string }> } | null };

export type WorkNamesQueryVariables = Exact<{
  id: string;
}>;


export type WorkNamesQuery = { readonly work: { readonly __typename: 'Work', readonly id: string, readonly label: string } | null };

export type DebatePartsFragment = { readonly __typename: 'Debate', readonly kind: DebateKind, readonly id: string, readonly label: string, readonly sides: ReadonlyArray<{ readonly position: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } }, readonly correction: { readonly text: string } | null }> }> };

export type DebatesQueryVariables = Exact<{
  filter?: DebateFilter | null | undefined;
  about: string;
}>;


export type DebatesQuery = { readonly debates: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Debate', readonly kind: DebateKind, readonly id: string, readonly label: string, readonly sides: ReadonlyArray<{ readonly position: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } }, readonly correction: { readonly text: string } | null }> }> } }> } | null, readonly about:
    | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
    | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
    | { readonly __typename: 'Character', readonly id: string, readonly label: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
    | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
    | { readonly __typename: 'Review', readonly id: string, readonly label: string }
    | { readonly __typename: 'Source', readonly id: string, readonly label: string }
    | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
    | { readonly __typename: 'Work', readonly id: string, readonly label: string }
   | null };

export type DebateQueryVariables = Exact<{
  id: string;
}>;


export type DebateQuery = { readonly node:
    | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
    | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
    | { readonly __typename: 'Character', readonly id: string, readonly label: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
    | { readonly __typename: 'Debate', readonly id: string, readonly label: string, readonly kind: DebateKind, readonly sides: ReadonlyArray<{ readonly position: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } }, readonly correction: { readonly text: string } | null }> }> }
    | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
    | { readonly __typename: 'Review', readonly id: string, readonly label: string }
    | { readonly __typename: 'Source', readonly id: string, readonly label: string }
    | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
    | { readonly __typename: 'Work', readonly id: string, readonly label: string }
   | null };

export type NeighbourhoodQueryVariables = Exact<{
  id: string;
  hops?: number;
  first?: number;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
      | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
      | { readonly __typename: 'Character', readonly id: string, readonly label: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
      | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
      | { readonly __typename: 'Person', readonly id: string, readonly label: string }
      | { readonly __typename: 'Place', readonly id: string, readonly label: string }
      | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
      | { readonly __typename: 'Review', readonly id: string, readonly label: string }
      | { readonly __typename: 'Source', readonly id: string, readonly label: string }
      | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
      | { readonly __typename: 'Work', readonly id: string, readonly label: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: string }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly dataset: { readonly licence: string, readonly counts: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }> } | null, readonly tropes: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Trope', readonly id: string, readonly label: string, readonly works: { readonly totalCount: number } | null } }> } | null };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'Bond', readonly kind: string, readonly id: string, readonly label: string, readonly from: { readonly __typename: 'Character', readonly id: string, readonly label: string }, readonly to: { readonly __typename: 'Character', readonly id: string, readonly label: string } }
    | { readonly __typename: 'Chain', readonly id: string, readonly label: string, readonly steps: ReadonlyArray<{ readonly role: LineageRole | null, readonly usage: Usage | null, readonly earliestKnown: boolean, readonly certainty: Certainty, readonly note: string | null, readonly work: { readonly __typename: 'Work', readonly year: number | null, readonly endYear: number | null, readonly yearEarliest: number | null, readonly yearLatest: number | null, readonly id: string, readonly label: string }, readonly trope: { readonly __typename: 'Trope', readonly id: string, readonly label: string } | null, readonly characters: ReadonlyArray<{ readonly __typename: 'Character', readonly id: string, readonly label: string }>, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }> }
    | { readonly __typename: 'Character', readonly id: string, readonly label: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
    | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
    | { readonly __typename: 'Organisation', readonly fictional: boolean, readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly fictional: boolean, readonly id: string, readonly label: string }
    | { readonly __typename: 'Publication', readonly id: string, readonly label: string, readonly reviews: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Review', readonly id: string, readonly label: string } }> } | null }
    | { readonly __typename: 'Review', readonly id: string, readonly label: string }
    | { readonly __typename: 'Source', readonly authors: ReadonlyArray<string>, readonly container: string | null, readonly publisher: string | null, readonly date: string | null, readonly doi: string | null, readonly isbn: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly language: string | null, readonly licence: string | null, readonly id: string, readonly label: string, readonly sourceKind: SourceKind }
    | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
    | { readonly __typename: 'Work', readonly id: string, readonly label: string }
   | null };

type Named_Bond_Fragment = { readonly __typename: 'Bond', readonly id: string, readonly label: string };

type Named_Chain_Fragment = { readonly __typename: 'Chain', readonly id: string, readonly label: string };

type Named_Character_Fragment = { readonly __typename: 'Character', readonly id: string, readonly label: string };

type Named_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly label: string };

type Named_Debate_Fragment = { readonly __typename: 'Debate', readonly id: string, readonly label: string };

type Named_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly label: string };

type Named_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly label: string };

type Named_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly label: string };

type Named_Publication_Fragment = { readonly __typename: 'Publication', readonly id: string, readonly label: string };

type Named_Review_Fragment = { readonly __typename: 'Review', readonly id: string, readonly label: string };

type Named_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly label: string };

type Named_Trope_Fragment = { readonly __typename: 'Trope', readonly id: string, readonly label: string };

type Named_Work_Fragment = { readonly __typename: 'Work', readonly id: string, readonly label: string };

export type NamedFragment =
  | Named_Bond_Fragment
  | Named_Chain_Fragment
  | Named_Character_Fragment
  | Named_Claim_Fragment
  | Named_Debate_Fragment
  | Named_Organisation_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_Publication_Fragment
  | Named_Review_Fragment
  | Named_Source_Fragment
  | Named_Trope_Fragment
  | Named_Work_Fragment
;

export type SupportFragment = { readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null };

export type FactPartsFragment = { readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> };

export type ExternalIdPartsFragment = { readonly authority: Authority, readonly value: string, readonly url: string | null };

export type MentionListFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly paragraphs: ReadonlyArray<number>, readonly node:
      | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
      | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
      | { readonly __typename: 'Character', readonly id: string, readonly label: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
      | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
      | { readonly __typename: 'Person', readonly id: string, readonly label: string }
      | { readonly __typename: 'Place', readonly id: string, readonly label: string }
      | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
      | { readonly __typename: 'Review', readonly id: string, readonly label: string }
      | { readonly __typename: 'Source', readonly id: string, readonly label: string }
      | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
      | { readonly __typename: 'Work', readonly id: string, readonly label: string }
     }> };

export type ClaimLineFragment = { readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } }, readonly correction: { readonly text: string } | null };

export type ClaimPartsFragment = { readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly about: ReadonlyArray<{ readonly stance: Stance, readonly aspect: string | null, readonly subject:
      | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
      | { readonly __typename: 'Character', readonly id: string, readonly label: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
      | { readonly __typename: 'Person', readonly id: string, readonly label: string }
      | { readonly __typename: 'Place', readonly id: string, readonly label: string }
      | { readonly __typename: 'Review', readonly id: string, readonly label: string }
      | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
      | { readonly __typename: 'Work', readonly id: string, readonly label: string }
     }>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } }, readonly correction: { readonly text: string } | null };

export type ClaimListFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly about: ReadonlyArray<{ readonly stance: Stance, readonly aspect: string | null, readonly subject:
          | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
          | { readonly __typename: 'Character', readonly id: string, readonly label: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Review', readonly id: string, readonly label: string }
          | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
          | { readonly __typename: 'Work', readonly id: string, readonly label: string }
         }>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } }, readonly correction: { readonly text: string } | null } }> };

export type DebateLineFragment = { readonly __typename: 'Debate', readonly kind: DebateKind, readonly id: string, readonly label: string };

export type StepPartsFragment = { readonly role: LineageRole | null, readonly usage: Usage | null, readonly earliestKnown: boolean, readonly certainty: Certainty, readonly note: string | null, readonly work: { readonly __typename: 'Work', readonly year: number | null, readonly endYear: number | null, readonly yearEarliest: number | null, readonly yearLatest: number | null, readonly id: string, readonly label: string }, readonly trope: { readonly __typename: 'Trope', readonly id: string, readonly label: string } | null, readonly characters: ReadonlyArray<{ readonly __typename: 'Character', readonly id: string, readonly label: string }>, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> };

export type FindingPartsFragment = { readonly kind: FindingKind, readonly message: string, readonly about: ReadonlyArray<
    | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
    | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
    | { readonly __typename: 'Character', readonly id: string, readonly label: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
    | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
    | { readonly __typename: 'Review', readonly id: string, readonly label: string }
    | { readonly __typename: 'Source', readonly id: string, readonly label: string }
    | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
    | { readonly __typename: 'Work', readonly id: string, readonly label: string }
  > };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops?: number;
}>;


export type PathQuery = { readonly path: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly explanation: string, readonly hops: ReadonlyArray<{ readonly relation: string, readonly forward: boolean, readonly explanation: string, readonly from:
          | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
          | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
          | { readonly __typename: 'Character', readonly id: string, readonly label: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
          | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
          | { readonly __typename: 'Review', readonly id: string, readonly label: string }
          | { readonly __typename: 'Source', readonly id: string, readonly label: string }
          | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
          | { readonly __typename: 'Work', readonly id: string, readonly label: string }
        , readonly to:
          | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
          | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
          | { readonly __typename: 'Character', readonly id: string, readonly label: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
          | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
          | { readonly __typename: 'Review', readonly id: string, readonly label: string }
          | { readonly __typename: 'Source', readonly id: string, readonly label: string }
          | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
          | { readonly __typename: 'Work', readonly id: string, readonly label: string }
        , readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }> }> } | null };

export type EndsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type EndsQuery = { readonly from:
    | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
    | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
    | { readonly __typename: 'Character', readonly id: string, readonly label: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
    | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
    | { readonly __typename: 'Review', readonly id: string, readonly label: string }
    | { readonly __typename: 'Source', readonly id: string, readonly label: string }
    | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
    | { readonly __typename: 'Work', readonly id: string, readonly label: string }
   | null, readonly to:
    | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
    | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
    | { readonly __typename: 'Character', readonly id: string, readonly label: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
    | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
    | { readonly __typename: 'Review', readonly id: string, readonly label: string }
    | { readonly __typename: 'Source', readonly id: string, readonly label: string }
    | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
    | { readonly __typename: 'Work', readonly id: string, readonly label: string }
   | null };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { readonly person: { readonly __typename: 'Person', readonly alternativeNames: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly credits: { readonly edges: ReadonlyArray<{ readonly role: CreditRole, readonly node: { readonly __typename: 'Work', readonly id: string, readonly label: string } }> } | null, readonly facts: ReadonlyArray<{ readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }>, readonly externalIds: ReadonlyArray<{ readonly authority: Authority, readonly value: string, readonly url: string | null }>, readonly reviews: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Review', readonly id: string, readonly label: string } }> } | null, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly about: ReadonlyArray<{ readonly stance: Stance, readonly aspect: string | null, readonly subject:
              | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
              | { readonly __typename: 'Character', readonly id: string, readonly label: string }
              | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
              | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Review', readonly id: string, readonly label: string }
              | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
              | { readonly __typename: 'Work', readonly id: string, readonly label: string }
             }>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } }, readonly correction: { readonly text: string } | null } }> } | null, readonly mentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly paragraphs: ReadonlyArray<number>, readonly node:
          | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
          | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
          | { readonly __typename: 'Character', readonly id: string, readonly label: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
          | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
          | { readonly __typename: 'Review', readonly id: string, readonly label: string }
          | { readonly __typename: 'Source', readonly id: string, readonly label: string }
          | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
          | { readonly __typename: 'Work', readonly id: string, readonly label: string }
         }> } | null } | null };

export type ReviewQueryVariables = Exact<{
  id: string;
}>;


export type ReviewQuery = { readonly review: { readonly id: string, readonly title: string, readonly url: string | null, readonly byline: Byline, readonly publishedFrom: string | null, readonly publishedTo: string | null, readonly paragraphCount: number, readonly publication: { readonly __typename: 'Publication', readonly id: string, readonly label: string }, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly facts: ReadonlyArray<{ readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }>, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly mode: ClaimMode, readonly speaker: string | null, readonly paragraphs: ReadonlyArray<number>, readonly about: ReadonlyArray<{ readonly stance: Stance, readonly aspect: string | null, readonly subject:
              | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
              | { readonly __typename: 'Character', readonly id: string, readonly label: string }
              | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
              | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
              | { readonly __typename: 'Person', readonly id: string, readonly label: string }
              | { readonly __typename: 'Place', readonly id: string, readonly label: string }
              | { readonly __typename: 'Review', readonly id: string, readonly label: string }
              | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
              | { readonly __typename: 'Work', readonly id: string, readonly label: string }
             }>, readonly critic: { readonly __typename: 'Person', readonly id: string, readonly label: string } | null, readonly review: { readonly id: string, readonly publication: { readonly name: string } }, readonly correction: { readonly text: string } | null } }> } | null, readonly mentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly paragraphs: ReadonlyArray<number>, readonly node:
          | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
          | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
          | { readonly __typename: 'Character', readonly id: string, readonly label: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
          | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
          | { readonly __typename: 'Review', readonly id: string, readonly label: string }
          | { readonly __typename: 'Source', readonly id: string, readonly label: string }
          | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
          | { readonly __typename: 'Work', readonly id: string, readonly label: string }
         }> } | null } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  first?: number;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly node:
      | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
      | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
      | { readonly __typename: 'Character', readonly id: string, readonly label: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
      | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
      | { readonly __typename: 'Person', readonly id: string, readonly label: string }
      | { readonly __typename: 'Place', readonly id: string, readonly label: string }
      | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
      | { readonly __typename: 'Review', readonly id: string, readonly label: string }
      | { readonly __typename: 'Source', readonly id: string, readonly label: string }
      | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
      | { readonly __typename: 'Work', readonly id: string, readonly label: string }
     }> | null };

export type TropeLineageQueryVariables = Exact<{
  id: string;
  direction?: Direction;
  maxHops?: number;
}>;


export type TropeLineageQuery = { readonly trope: { readonly __typename: 'Trope', readonly alternativeNames: ReadonlyArray<string>, readonly gloss: string, readonly group: string | null, readonly id: string, readonly label: string, readonly externalIds: ReadonlyArray<{ readonly authority: Authority, readonly value: string, readonly url: string | null }>, readonly characters: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Character', readonly id: string, readonly label: string, readonly works: ReadonlyArray<{ readonly __typename: 'Work', readonly id: string, readonly label: string }> } }> } | null } | null, readonly lineage: { readonly tropes: ReadonlyArray<{ readonly hops: number, readonly trope: { readonly __typename: 'Trope', readonly gloss: string, readonly id: string, readonly label: string } }>, readonly edges: ReadonlyArray<{ readonly relation: TropeRelation, readonly from: { readonly __typename: 'Trope', readonly id: string, readonly label: string }, readonly to: { readonly __typename: 'Trope', readonly id: string, readonly label: string }, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }>, readonly steps: ReadonlyArray<{ readonly role: LineageRole | null, readonly usage: Usage | null, readonly earliestKnown: boolean, readonly certainty: Certainty, readonly note: string | null, readonly work: { readonly __typename: 'Work', readonly year: number | null, readonly endYear: number | null, readonly yearEarliest: number | null, readonly yearLatest: number | null, readonly id: string, readonly label: string }, readonly trope: { readonly __typename: 'Trope', readonly id: string, readonly label: string } | null, readonly characters: ReadonlyArray<{ readonly __typename: 'Character', readonly id: string, readonly label: string }>, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }>, readonly chains: ReadonlyArray<{ readonly __typename: 'Chain', readonly id: string, readonly label: string }>, readonly findings: ReadonlyArray<{ readonly kind: FindingKind, readonly message: string, readonly about: ReadonlyArray<
        | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
        | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
        | { readonly __typename: 'Character', readonly id: string, readonly label: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
        | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
        | { readonly __typename: 'Place', readonly id: string, readonly label: string }
        | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
        | { readonly __typename: 'Review', readonly id: string, readonly label: string }
        | { readonly __typename: 'Source', readonly id: string, readonly label: string }
        | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
        | { readonly __typename: 'Work', readonly id: string, readonly label: string }
      > }> } | null };

export type SimilarTropesQueryVariables = Exact<{
  id: string;
}>;


export type SimilarTropesQuery = { readonly trope: { readonly id: string, readonly similar: ReadonlyArray<{ readonly trope: { readonly __typename: 'Trope', readonly id: string, readonly label: string }, readonly works: ReadonlyArray<{ readonly id: string }> }> | null } | null };

export type WorkQueryVariables = Exact<{
  id: string;
}>;


export type WorkQuery = { readonly work: { readonly __typename: 'Work', readonly alternativeTitles: ReadonlyArray<string>, readonly form: WorkForm, readonly discussedInEssays: boolean, readonly id: string, readonly label: string, readonly partOf: { readonly __typename: 'Work', readonly id: string, readonly label: string } | null, readonly facts: ReadonlyArray<{ readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }>, readonly externalIds: ReadonlyArray<{ readonly authority: Authority, readonly value: string, readonly url: string | null }>, readonly credits: { readonly edges: ReadonlyArray<{ readonly role: CreditRole, readonly node: { readonly __typename: 'Person', readonly id: string, readonly label: string } }> } | null, readonly characters: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Character', readonly nature: CharacterNature | null, readonly id: string, readonly label: string, readonly performances: ReadonlyArray<{ readonly voiceOnly: boolean, readonly work: { readonly id: string }, readonly performer: { readonly __typename: 'Person', readonly id: string, readonly label: string } }> } }> } | null, readonly tropes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly usage: Usage | null, readonly role: LineageRole | null, readonly how: string | null, readonly node: { readonly __typename: 'Trope', readonly id: string, readonly label: string }, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }> } | null, readonly relations: { readonly edges: ReadonlyArray<{ readonly relation: WorkRelation, readonly forward: boolean, readonly node: { readonly __typename: 'Work', readonly id: string, readonly label: string }, readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly certainty: Certainty, readonly note: string | null, readonly paragraphs: ReadonlyArray<number>, readonly locator: string | null, readonly review: { readonly __typename: 'Review', readonly id: string, readonly label: string } | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly label: string } | null }> }> } | null, readonly mentions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly paragraphs: ReadonlyArray<number>, readonly node:
          | { readonly __typename: 'Bond', readonly id: string, readonly label: string }
          | { readonly __typename: 'Chain', readonly id: string, readonly label: string }
          | { readonly __typename: 'Character', readonly id: string, readonly label: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
          | { readonly __typename: 'Debate', readonly id: string, readonly label: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Person', readonly id: string, readonly label: string }
          | { readonly __typename: 'Place', readonly id: string, readonly label: string }
          | { readonly __typename: 'Publication', readonly id: string, readonly label: string }
          | { readonly __typename: 'Review', readonly id: string, readonly label: string }
          | { readonly __typename: 'Source', readonly id: string, readonly label: string }
          | { readonly __typename: 'Trope', readonly id: string, readonly label: string }
          | { readonly __typename: 'Work', readonly id: string, readonly label: string }
         }> } | null } | null, readonly debates: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Debate', readonly kind: DebateKind, readonly id: string, readonly label: string } }> } | null };

export type SimilarWorksQueryVariables = Exact<{
  id: string;
}>;


export type SimilarWorksQuery = { readonly work: { readonly id: string, readonly similar: ReadonlyArray<{ readonly value: number, readonly work: { readonly __typename: 'Work', readonly id: string, readonly label: string }, readonly shared: ReadonlyArray<{ readonly trope: { readonly __typename: 'Trope', readonly id: string, readonly label: string } }> }> | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  label
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const DebateLineFragmentDoc = new TypedDocumentString(`
    fragment DebateLine on Debate {
  ...Named
  kind
}
    fragment Named on Node {
  __typename
  id
  label
}`, {"fragmentName":"DebateLine"}) as unknown as TypedDocumentString<DebateLineFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}
    fragment Named on Node {
  __typename
  id
  label
}`, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const DebatePartsFragmentDoc = new TypedDocumentString(`
    fragment DebateParts on Debate {
  ...DebateLine
  sides {
    position
    claims {
      ...ClaimLine
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}
fragment DebateLine on Debate {
  ...Named
  kind
}`, {"fragmentName":"DebateParts"}) as unknown as TypedDocumentString<DebatePartsFragment, unknown>;
export const SupportFragmentDoc = new TypedDocumentString(`
    fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}
    fragment Named on Node {
  __typename
  id
  label
}`, {"fragmentName":"Support"}) as unknown as TypedDocumentString<SupportFragment, unknown>;
export const FactPartsFragmentDoc = new TypedDocumentString(`
    fragment FactParts on Fact {
  property
  value
  evidence {
    ...Support
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}`, {"fragmentName":"FactParts"}) as unknown as TypedDocumentString<FactPartsFragment, unknown>;
export const ExternalIdPartsFragmentDoc = new TypedDocumentString(`
    fragment ExternalIdParts on ExternalId {
  authority
  value
  url
}
    `, {"fragmentName":"ExternalIdParts"}) as unknown as TypedDocumentString<ExternalIdPartsFragment, unknown>;
export const MentionListFragmentDoc = new TypedDocumentString(`
    fragment MentionList on MentionConnection {
  totalCount
  edges {
    paragraphs
    node {
      ...Named
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}`, {"fragmentName":"MentionList"}) as unknown as TypedDocumentString<MentionListFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  ...ClaimLine
  about {
    stance
    aspect
    subject {
      ...Named
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const ClaimListFragmentDoc = new TypedDocumentString(`
    fragment ClaimList on ClaimConnection {
  totalCount
  edges {
    node {
      ...ClaimParts
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}
fragment ClaimParts on Claim {
  ...ClaimLine
  about {
    stance
    aspect
    subject {
      ...Named
    }
  }
}`, {"fragmentName":"ClaimList"}) as unknown as TypedDocumentString<ClaimListFragment, unknown>;
export const StepPartsFragmentDoc = new TypedDocumentString(`
    fragment StepParts on LineageStep {
  role
  usage
  earliestKnown
  certainty
  note
  work {
    ...Named
    year
    endYear
    yearEarliest
    yearLatest
  }
  trope {
    ...Named
  }
  characters {
    ...Named
  }
  evidence {
    ...Support
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}`, {"fragmentName":"StepParts"}) as unknown as TypedDocumentString<StepPartsFragment, unknown>;
export const FindingPartsFragmentDoc = new TypedDocumentString(`
    fragment FindingParts on Finding {
  kind
  message
  about {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  label
}`, {"fragmentName":"FindingParts"}) as unknown as TypedDocumentString<FindingPartsFragment, unknown>;
export const CharacterDocument = new TypedDocumentString(`
    query Character($id: ID!) {
  character(id: $id) {
    ...Named
    named
    nature
    works {
      ...Named
    }
    performances {
      voiceOnly
      performer {
        ...Named
      }
      work {
        ...Named
      }
      evidence {
        ...Support
      }
    }
    tropes(first: 50) {
      edges {
        how
        node {
          ...Named
          gloss
          lineage(direction: ANCESTORS, maxHops: 3) {
            tropes {
              hops
              trope {
                ...Named
              }
            }
            steps {
              work {
                ...Named
              }
            }
          }
        }
        evidence {
          ...Support
        }
      }
    }
    bonds {
      ...Named
    }
    mentions(first: 100) {
      ...MentionList
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}
fragment MentionList on MentionConnection {
  totalCount
  edges {
    paragraphs
    node {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<CharacterQuery, CharacterQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  node(id: $id) {
    __typename
    ... on Claim {
      ...ClaimParts
      bodyParagraphs
      comparison {
        likeness
        difference
        explicit
      }
      correction {
        evidence {
          ...Support
        }
      }
      debates {
        ...DebateLine
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}
fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}
fragment ClaimParts on Claim {
  ...ClaimLine
  about {
    stance
    aspect
    subject {
      ...Named
    }
  }
}
fragment DebateLine on Debate {
  ...Named
  kind
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ClaimsAboutDocument = new TypedDocumentString(`
    query ClaimsAbout($filter: ClaimFilter!, $after: String) {
  claims(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ClaimParts
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}
fragment ClaimParts on Claim {
  ...ClaimLine
  about {
    stance
    aspect
    subject {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<ClaimsAboutQuery, ClaimsAboutQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($works: [ID!]!) {
  compare(works: $works) {
    works {
      ...Named
    }
    shared {
      rarity
      sameUsage
      trope {
        ...Named
      }
      uses {
        usage
        how
        work {
          id
        }
        evidence {
          ...Support
        }
      }
    }
    alone {
      work {
        ...Named
      }
      uses {
        usage
        how
        trope {
          ...Named
        }
      }
    }
    similarities {
      value
      a {
        ...Named
      }
      b {
        ...Named
      }
    }
    comparisons {
      ...ClaimLine
    }
    debates {
      ...DebateLine
    }
    people {
      ...Named
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}
fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}
fragment DebateLine on Debate {
  ...Named
  kind
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const WorkNamesDocument = new TypedDocumentString(`
    query WorkNames($id: ID!) {
  work(id: $id) {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  label
}`) as unknown as TypedDocumentString<WorkNamesQuery, WorkNamesQueryVariables>;
export const DebatesDocument = new TypedDocumentString(`
    query Debates($filter: DebateFilter, $about: ID!) {
  debates(filter: $filter, first: 100) {
    totalCount
    edges {
      node {
        ...DebateParts
      }
    }
  }
  about: node(id: $about) {
    ...Named
  }
}
    fragment DebateParts on Debate {
  ...DebateLine
  sides {
    position
    claims {
      ...ClaimLine
    }
  }
}
fragment Named on Node {
  __typename
  id
  label
}
fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}
fragment DebateLine on Debate {
  ...Named
  kind
}`) as unknown as TypedDocumentString<DebatesQuery, DebatesQueryVariables>;
export const DebateDocument = new TypedDocumentString(`
    query Debate($id: ID!) {
  node(id: $id) {
    ...Named
    ...DebateParts
  }
}
    fragment DebateParts on Debate {
  ...DebateLine
  sides {
    position
    claims {
      ...ClaimLine
    }
  }
}
fragment Named on Node {
  __typename
  id
  label
}
fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}
fragment DebateLine on Debate {
  ...Named
  kind
}`) as unknown as TypedDocumentString<DebateQuery, DebateQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($id: ID!, $hops: Int! = 1, $first: Int! = 60) {
  neighbourhood(id: $id, hops: $hops, first: $first) {
    truncated
    nodes {
      ...Named
    }
    edges {
      id
      from
      to
      relation
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  dataset {
    licence
    counts {
      kind
      count
    }
  }
  tropes(orderBy: MOST_USED, first: 8) {
    edges {
      node {
        ...Named
        works(first: 1) {
          totalCount
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const NodeDocument = new TypedDocumentString(`
    query Node($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Chain {
      steps {
        ...StepParts
      }
    }
    ... on Source {
      sourceKind: kind
      authors
      container
      publisher
      date
      doi
      isbn
      url
      archivedUrl
      language
      licence
    }
    ... on Publication {
      reviews(first: 100) {
        edges {
          node {
            ...Named
          }
        }
      }
    }
    ... on Organisation {
      fictional
    }
    ... on Place {
      fictional
    }
    ... on Bond {
      kind
      from {
        ...Named
      }
      to {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}
fragment StepParts on LineageStep {
  role
  usage
  earliestKnown
  certainty
  note
  work {
    ...Named
    year
    endYear
    yearEarliest
    yearLatest
  }
  trope {
    ...Named
  }
  characters {
    ...Named
  }
  evidence {
    ...Support
  }
}`) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!, $maxHops: Int! = 6) {
  path(from: $from, to: $to, maxHops: $maxHops, first: 3) {
    truncated
    paths {
      length
      explanation
      hops {
        relation
        forward
        explanation
        from {
          ...Named
        }
        to {
          ...Named
        }
        evidence {
          ...Support
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const EndsDocument = new TypedDocumentString(`
    query Ends($from: ID!, $to: ID!) {
  from: node(id: $from) {
    ...Named
  }
  to: node(id: $to) {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  label
}`) as unknown as TypedDocumentString<EndsQuery, EndsQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    ...Named
    alternativeNames
    credits(first: 100) {
      edges {
        role
        node {
          ...Named
        }
      }
    }
    facts {
      ...FactParts
    }
    externalIds {
      ...ExternalIdParts
    }
    reviews(first: 100) {
      edges {
        node {
          ...Named
        }
      }
    }
    claims(first: 100) {
      ...ClaimList
    }
    mentions(first: 100) {
      ...MentionList
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}
fragment FactParts on Fact {
  property
  value
  evidence {
    ...Support
  }
}
fragment ExternalIdParts on ExternalId {
  authority
  value
  url
}
fragment MentionList on MentionConnection {
  totalCount
  edges {
    paragraphs
    node {
      ...Named
    }
  }
}
fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}
fragment ClaimParts on Claim {
  ...ClaimLine
  about {
    stance
    aspect
    subject {
      ...Named
    }
  }
}
fragment ClaimList on ClaimConnection {
  totalCount
  edges {
    node {
      ...ClaimParts
    }
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($id: ID!) {
  review(id: $id) {
    id
    title
    url
    byline
    publishedFrom
    publishedTo
    paragraphCount
    publication {
      ...Named
    }
    critic {
      ...Named
    }
    facts {
      ...FactParts
    }
    claims(first: 100) {
      ...ClaimList
    }
    mentions(first: 100) {
      ...MentionList
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}
fragment FactParts on Fact {
  property
  value
  evidence {
    ...Support
  }
}
fragment MentionList on MentionConnection {
  totalCount
  edges {
    paragraphs
    node {
      ...Named
    }
  }
}
fragment ClaimLine on Claim {
  id
  text
  mode
  speaker
  paragraphs
  critic {
    ...Named
  }
  review {
    id
    publication {
      name
    }
  }
  correction {
    text
  }
}
fragment ClaimParts on Claim {
  ...ClaimLine
  about {
    stance
    aspect
    subject {
      ...Named
    }
  }
}
fragment ClaimList on ClaimConnection {
  totalCount
  edges {
    node {
      ...ClaimParts
    }
  }
}`) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!], $first: Int! = 10) {
  search(text: $text, kinds: $kinds, first: $first) {
    matched
    node {
      ...Named
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TropeLineageDocument = new TypedDocumentString(`
    query TropeLineage($id: ID!, $direction: Direction! = BOTH, $maxHops: Int! = 6) {
  trope(id: $id) {
    ...Named
    alternativeNames
    gloss
    group
    externalIds {
      ...ExternalIdParts
    }
    characters(first: 100) {
      edges {
        node {
          ...Named
          works {
            ...Named
          }
        }
      }
    }
  }
  lineage(trope: $id, direction: $direction, maxHops: $maxHops) {
    tropes {
      hops
      trope {
        ...Named
        gloss
      }
    }
    edges {
      relation
      from {
        ...Named
      }
      to {
        ...Named
      }
      evidence {
        ...Support
      }
    }
    steps {
      ...StepParts
    }
    chains {
      ...Named
    }
    findings {
      ...FindingParts
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}
fragment ExternalIdParts on ExternalId {
  authority
  value
  url
}
fragment StepParts on LineageStep {
  role
  usage
  earliestKnown
  certainty
  note
  work {
    ...Named
    year
    endYear
    yearEarliest
    yearLatest
  }
  trope {
    ...Named
  }
  characters {
    ...Named
  }
  evidence {
    ...Support
  }
}
fragment FindingParts on Finding {
  kind
  message
  about {
    ...Named
  }
}`) as unknown as TypedDocumentString<TropeLineageQuery, TropeLineageQueryVariables>;
export const SimilarTropesDocument = new TypedDocumentString(`
    query SimilarTropes($id: ID!) {
  trope(id: $id) {
    id
    similar(first: 8) {
      trope {
        ...Named
      }
      works {
        id
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}`) as unknown as TypedDocumentString<SimilarTropesQuery, SimilarTropesQueryVariables>;
export const WorkDocument = new TypedDocumentString(`
    query Work($id: ID!) {
  work(id: $id) {
    ...Named
    alternativeTitles
    form
    discussedInEssays
    partOf {
      ...Named
    }
    facts {
      ...FactParts
    }
    externalIds {
      ...ExternalIdParts
    }
    credits(first: 100) {
      edges {
        role
        node {
          ...Named
        }
      }
    }
    characters(first: 100) {
      edges {
        node {
          ...Named
          nature
          performances {
            voiceOnly
            work {
              id
            }
            performer {
              ...Named
            }
          }
        }
      }
    }
    tropes(first: 100) {
      totalCount
      edges {
        usage
        role
        how
        node {
          ...Named
        }
        evidence {
          ...Support
        }
      }
    }
    relations(first: 100) {
      edges {
        relation
        forward
        node {
          ...Named
        }
        evidence {
          ...Support
        }
      }
    }
    mentions(first: 100) {
      ...MentionList
    }
  }
  debates(filter: {about: $id}, first: 100) {
    totalCount
    edges {
      node {
        ...DebateLine
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}
fragment Support on Evidence {
  origin
  certainty
  note
  paragraphs
  review {
    ...Named
  }
  source {
    ...Named
  }
  locator
}
fragment FactParts on Fact {
  property
  value
  evidence {
    ...Support
  }
}
fragment ExternalIdParts on ExternalId {
  authority
  value
  url
}
fragment MentionList on MentionConnection {
  totalCount
  edges {
    paragraphs
    node {
      ...Named
    }
  }
}
fragment DebateLine on Debate {
  ...Named
  kind
}`) as unknown as TypedDocumentString<WorkQuery, WorkQueryVariables>;
export const SimilarWorksDocument = new TypedDocumentString(`
    query SimilarWorks($id: ID!) {
  work(id: $id) {
    id
    similar(first: 8) {
      value
      work {
        ...Named
      }
      shared {
        trope {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  label
}`) as unknown as TypedDocumentString<SimilarWorksQuery, SimilarWorksQueryVariables>;