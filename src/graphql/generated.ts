// Generated from schema/*.graphql by `npm run generate`. Do not edit.

import type { GraphQLResolveInfo } from 'graphql';
import type { WorkRow, CharacterRow, BondRow, PersonRow, OrganisationRow, PlaceRow, TropeRow, ChainRow, ReviewRow, PublicationRow, ClaimRow, DebateRow, SourceRow } from '../query/nodes.ts';
import type { EvidenceRow, FactRow } from '../graph/evidence.ts';
import type { ExternalIdRow } from './external-ids.ts';
import type { DatasetRow } from '../graph/dataset.ts';
import type { ClaimTargetRow, PerformanceRow } from './rows.ts';
import type { Edge } from '../query/hop.ts';
import type { StepRow } from '../traversals/history/lineage-step.ts';
import type { LineageRow } from '../traversals/history/lineage.ts';
import type { AncestryRow } from '../traversals/history/ancestry.ts';
import type { TimelineRow } from '../traversals/history/timeline.ts';
import type { SearchHitRow } from '../traversals/search/search.ts';
import type { FindingRow } from '../traversals/history/findings.ts';
import type { PathsRow } from '../traversals/paths/shortest-paths.ts';
import type { PathRow, PathHopRow } from '../traversals/paths/ranking.ts';
import type { SubgraphRow, GraphEdgeRow } from '../traversals/paths/neighbourhood.ts';
import type { WorksComparedRow } from '../traversals/similarity/compare.ts';
import type { SharedTropeRow } from '../traversals/similarity/shared-tropes.ts';
import type { TropeUseRow } from '../traversals/similarity/uses.ts';
import type { SimilarWorkRow } from '../traversals/similarity/similar-works.ts';
import type { SimilarTropeRow } from '../traversals/similarity/similar-tropes.ts';
import type { Connection } from './connections/connection.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** What one work of a comparison uses and no other does. */
export type AloneTropes = {
  /** Its uses, the rarest trope first. */
  readonly uses: ReadonlyArray<TropeUse>;
  /** The work. */
  readonly work: Work;
};

/** What a work comes from and what came of it, as one graph. */
export type Ancestry = {
  /** The relations among them; each once. */
  readonly edges: ReadonlyArray<AncestryEdge>;
  /** What looks wrong or open. */
  readonly findings: ReadonlyArray<Finding>;
  /** The work that was asked for. */
  readonly root: Work;
  /** The works that were reached, the nearest first. */
  readonly works: ReadonlyArray<AncestryWork>;
};

/** A relation between two works of an ancestry. */
export type AncestryEdge = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The later work. */
  readonly from: Work;
  /** What the first is to the second. */
  readonly relation: WorkRelation;
  /** The earlier work. */
  readonly to: Work;
};

/** A work of an ancestry, with its distance from the root. */
export type AncestryWork = {
  /** How many relations lie between it and the root; 0 for the root. */
  readonly hops: Scalars['Int']['output'];
  /** The work. */
  readonly work: Work;
};

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

/** A directed relation of one character to another: K's love for Joi is not Joi's love for K. */
export type Bond = Node & {
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** Whose bond it is. */
  readonly from: Character;
  /** The bond's id, such as `blade-runner-2049-2017/joi>k`. */
  readonly id: Scalars['ID']['output'];
  /** What the one is or does to the other, such as love or devotion. */
  readonly kind: Scalars['String']['output'];
  /** Both names and the kind. */
  readonly label: Scalars['String']['output'];
  /** To whom. */
  readonly to: Character;
};


/** A directed relation of one character to another: K's love for Joi is not Joi's love for K. */
export type BondClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};

/** Whether an essay names its author. */
export type Byline =
  /** The essay does not, a published page does. */
  | 'LOOKED_UP'
  /** The essay names its author. */
  | 'SIGNED'
  /** Nobody names the author. */
  | 'UNSIGNED';

/** How sure a statement is. */
export type Certainty =
  /** Its evidence says so in so many words. */
  | 'CONFIRMED'
  /** It follows from its evidence, or is widely known. */
  | 'INFERRED'
  /** It is open. */
  | 'UNKNOWN';

/** A line of works in time order, as research states it. It says earlier and later, never by itself a claim of influence. */
export type Chain = Node & {
  /** The chain's id, such as `chain/the-borrowed-body`. */
  readonly id: Scalars['ID']['output'];
  /** The title. */
  readonly label: Scalars['String']['output'];
  /** The steps, the oldest first. */
  readonly steps: ReadonlyArray<LineageStep>;
  /** The title. */
  readonly title: Scalars['String']['output'];
};

/** A page of chains. */
export type ChainConnection = {
  /** The chains of this page. */
  readonly edges: ReadonlyArray<ChainEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many chains there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A chain in a list. */
export type ChainEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The chain. */
  readonly node: Chain;
};

/** A character of one or more works. */
export type Character = Node & {
  /** Its relations to other characters, from either end. */
  readonly bonds: ReadonlyArray<Bond>;
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** The character's id, such as `her-2013/samantha`. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** The essays that mention it. */
  readonly mentions?: Maybe<MentionConnection>;
  /** The name, or a description where nobody names the character. */
  readonly name: Scalars['String']['output'];
  /** False where neither the work nor an essay gives a name. */
  readonly named: Scalars['Boolean']['output'];
  /** What sort of being it is; null where nobody says. */
  readonly nature?: Maybe<CharacterNature>;
  /** Who performs it in which work. */
  readonly performances: ReadonlyArray<Performance>;
  /** Who performs it, each once. */
  readonly performers: ReadonlyArray<Person>;
  /** The tropes that the character stands for, by name. */
  readonly tropes?: Maybe<CharacterTropeConnection>;
  /** The works it appears in, the oldest first. */
  readonly works: ReadonlyArray<Work>;
};


/** A character of one or more works. */
export type CharacterClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** A character of one or more works. */
export type CharacterMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A character of one or more works. */
export type CharacterTropesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of characters. */
export type CharacterConnection = {
  /** The characters of this page. */
  readonly edges: ReadonlyArray<CharacterEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many characters there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A character in a list. */
export type CharacterEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says that it belongs here, and where; empty in a list that starts from no node. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The character. */
  readonly node: Character;
};

/** What a character must be to be listed; every given field must hold. */
export type CharacterFilter = {
  /** Holds this run of characters in the name, whatever the case and accents, spaces around it aside; at most 200 characters. To look for words, ask `search`. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Has a name, or has none. */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these natures. */
  readonly nature?: InputMaybe<ReadonlyArray<CharacterNature>>;
  /** Appears in this work. */
  readonly work?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of being a character is. */
export type CharacterNature =
  /** A made mind: an operating system, a robot. */
  | 'ARTIFICIAL'
  /** Several beings taken together. */
  | 'GROUP'
  /** A projected image with a mind. */
  | 'HOLOGRAM'
  /** A human being. */
  | 'HUMAN'
  /** A being of myth or fairy tale. */
  | 'MYTHICAL'
  /** Anything else. */
  | 'OTHER'
  /** A bio-engineered being. */
  | 'REPLICANT';

/** A page of the tropes that a character stands for. */
export type CharacterTropeConnection = {
  /** The tropes of this page. */
  readonly edges: ReadonlyArray<CharacterTropeEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many tropes there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One trope that a character stands for. */
export type CharacterTropeEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How the character stands for it, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** The trope. */
  readonly node: Trope;
};

/** What a critic says, in our own words, with the paragraphs that say it. */
export type Claim = Node & {
  /** What it is about, each with the stance towards it. */
  readonly about: ReadonlyArray<ClaimTarget>;
  /** The same places counted over the critic's prose alone. */
  readonly bodyParagraphs: ReadonlyArray<Scalars['Int']['output']>;
  /** Set where the claim compares its subjects with each other. */
  readonly comparison?: Maybe<ComparisonStatement>;
  /** A looked-up fact that contradicts it, where there is one. */
  readonly correction?: Maybe<Correction>;
  /** Who makes it; null where the essay is unsigned. */
  readonly critic?: Maybe<Person>;
  /** The debates it takes a side in. */
  readonly debates: ReadonlyArray<Debate>;
  /** The claim's id, such as `review/the-verge-her/14-twist`. */
  readonly id: Scalars['ID']['output'];
  /** The claim. */
  readonly label: Scalars['String']['output'];
  /** The act it performs. */
  readonly mode: ClaimMode;
  /** Where the essay says so: paragraphs counted from 1 over the non-empty lines of its source document. */
  readonly paragraphs: ReadonlyArray<Scalars['Int']['output']>;
  /** The essay that makes it. */
  readonly review: Review;
  /** Whose voice it is where it is not the critic's: a director, a quoted author, an advertisement. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
  /** The claim, in our own words. */
  readonly text: Scalars['String']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  /** The claims of this page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many claims there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** What a claim must be to be listed; every given field must hold. */
export type ClaimFilter = {
  /** About this. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Comparing all of these. */
  readonly comparing?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Contradicted by a looked-up fact, or not. */
  readonly corrected?: InputMaybe<Scalars['Boolean']['input']>;
  /** By this person. */
  readonly critic?: InputMaybe<Scalars['ID']['input']>;
  /** Comparisons that the essay makes itself, or that are inferred. */
  readonly explicit?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these modes. */
  readonly mode?: InputMaybe<ReadonlyArray<ClaimMode>>;
  /** In this review. */
  readonly review?: InputMaybe<Scalars['ID']['input']>;
  /** In a review that appeared wholly after this year. */
  readonly reviewedAfter?: InputMaybe<Scalars['Int']['input']>;
  /** In a review that appeared wholly before this year. */
  readonly reviewedBefore?: InputMaybe<Scalars['Int']['input']>;
  /** With one of these stances; with `about`, towards that subject. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** Holds this run of characters, whatever the case and accents, spaces around it aside; at most 200 characters. To look for words, ask `search`. */
  readonly textContains?: InputMaybe<Scalars['String']['input']>;
};

/** The act a claim performs. */
export type ClaimMode =
  /** It states. */
  | 'ASSERTION'
  /** It states with a reservation. */
  | 'HEDGE'
  /** It jokes. */
  | 'JOKE'
  /** It asks. */
  | 'QUESTION'
  /** It tells what happens in a work, or what somebody else said. */
  | 'REPORT';

/** One thing that a claim is about. Stance belongs to the link: one claim may praise one thing and blame another. */
export type ClaimTarget = {
  /** Which side of it the claim speaks of, such as its ending. */
  readonly aspect?: Maybe<Scalars['String']['output']>;
  /** Where the claim stands towards it. */
  readonly stance: Stance;
  /** What it is about. */
  readonly subject: Subject;
};

/** What a comparison says. */
export type ComparisonStatement = {
  /** It states a difference. */
  readonly difference: Scalars['Boolean']['output'];
  /** False where the essay implies the comparison and we infer it. */
  readonly explicit: Scalars['Boolean']['output'];
  /** It states a likeness. */
  readonly likeness: Scalars['Boolean']['output'];
};

/** A looked-up fact that contradicts a claim. */
export type Correction = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, in our own words. */
  readonly text: Scalars['String']['output'];
};

/** How many nodes of one kind there are. */
export type Count = {
  /** The number. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: NodeKind;
};

/** A page of a work's credits. */
export type CreditConnection = {
  /** The credits of this page. */
  readonly edges: ReadonlyArray<CreditEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many credits there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One credit of one person. */
export type CreditEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The person. */
  readonly node: Person;
  /** What the person did. */
  readonly role: CreditRole;
};

/** What somebody did for a work. */
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

/** The data that is loaded. */
export type Dataset = {
  /** How many nodes there are of each kind. */
  readonly counts: ReadonlyArray<Count>;
  /** The database that answers. */
  readonly engine: EngineName;
  /** The SHA-256 of all nodes and edges, in hexadecimal: equal hashes mean equal graphs. */
  readonly hash: Scalars['String']['output'];
  /** The licence of the data. */
  readonly licence: Scalars['String']['output'];
  /** Raised by one with every load that changes the graph. */
  readonly version: Scalars['String']['output'];
};

/** What critics agree or disagree about; the question and the sides are framed by us, what stands on each side is theirs. */
export type Debate = Node & {
  /** The debate's id, such as `debate/does-love-need-a-body`. */
  readonly id: Scalars['ID']['output'];
  /** How the sides stand to each other. */
  readonly kind: DebateKind;
  /** The topic. */
  readonly label: Scalars['String']['output'];
  /** The sides; an agreement has one. */
  readonly sides: ReadonlyArray<DebateSide>;
  /** The topic. */
  readonly topic: Scalars['String']['output'];
};

/** A page of debates. */
export type DebateConnection = {
  /** The debates of this page. */
  readonly edges: ReadonlyArray<DebateEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many debates there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A debate in a list. */
export type DebateEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The debate. */
  readonly node: Debate;
};

/** What a debate must be to be listed; every given field must hold. */
export type DebateFilter = {
  /** One of its claims is about this. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** One of its claims is by this person. */
  readonly critic?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<DebateKind>>;
};

/** How the sides of a debate stand to each other. */
export type DebateKind =
  /** They say the same. */
  | 'AGREEMENT'
  /** They state different facts. */
  | 'CONFLICTING_DATA'
  /** They weigh the same thing differently. */
  | 'DIFFERENT_WEIGHT'
  /** They contradict each other. */
  | 'DIRECT';

/** One side of a debate. */
export type DebateSide = {
  /** The claims that hold it. */
  readonly claims: ReadonlyArray<Claim>;
  /** What it holds, in our own words. */
  readonly position: Scalars['String']['output'];
};

/** Which way a history is followed. */
export type Direction =
  /** To what is earlier or wider. */
  | 'ANCESTORS'
  /** Both ways. */
  | 'BOTH'
  /** To what is later or narrower. */
  | 'DESCENDANTS';

/** Which way an edge points, seen from the node that was asked. */
export type EdgeDirection =
  /** Either way. */
  | 'BOTH'
  /** To this node. */
  | 'IN'
  /** From this node. */
  | 'OUT';

/** The databases that can hold the graph. */
export type EngineName =
  /** The engine inside the server's own process. */
  | 'EMBEDDED'
  /** A Neo4j server. */
  | 'NEO4J';

/** Why an edge or a fact stands in the graph. There is at least one piece for each. */
export type Evidence = {
  /** The same places counted over the critic's prose alone, as a reader of the published page can follow; captions and site furniture are left out. */
  readonly bodyParagraphs: ReadonlyArray<Scalars['Int']['output']>;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** What an editor added. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly origin: Origin;
  /** Where the essay says so: paragraphs counted from 1 over the non-empty lines of its source document. */
  readonly paragraphs: ReadonlyArray<Scalars['Int']['output']>;
  /** The essay, where it is one. */
  readonly review?: Maybe<Review>;
  /** The published page, where it was looked up. */
  readonly source?: Maybe<Source>;
};

/** The identifier that another registry gives to the same thing. */
export type ExternalId = {
  /** The registry. */
  readonly authority: Authority;
  /** What supports it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The page there; null where the identifier does not tell it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The identifier there. */
  readonly value: Scalars['String']['output'];
};

/** A property of a node, with what supports it. */
export type Fact = {
  /** What supports it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The property's name, such as `title`, `year` or `imdb`. */
  readonly property: Scalars['String']['output'];
  /** The value, as text. */
  readonly value: Scalars['String']['output'];
};

/** Something that looks wrong or open in a history, in words. */
export type Finding = {
  /** What it is about. */
  readonly about: ReadonlyArray<Node>;
  /** What sort of finding it is. */
  readonly kind: FindingKind;
  /** The finding, as a sentence. */
  readonly message: Scalars['String']['output'];
};

/** The sorts of findings. */
export type FindingKind =
  /** Relations of descent lead round in a circle. */
  | 'CYCLE'
  /** No use is known for more than 300 years. */
  | 'GAP'
  /** What descends from something is surely older than that. */
  | 'OLDER_DESCENDANT'
  /** A limit was reached, so that there may be more than is shown. */
  | 'TRUNCATED'
  /** The first step of the history is not certain. */
  | 'UNCERTAIN_ORIGIN'
  /** A work has no known year. */
  | 'UNDATED';

/** One edge between two nodes. */
export type GraphEdge = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The tail's id. */
  readonly from: Scalars['ID']['output'];
  /** The edge's id, unique among edges. */
  readonly id: Scalars['ID']['output'];
  /** The relationship, such as `USES` or `CREDITED_FOR`. */
  readonly relation: Scalars['String']['output'];
  /** The head's id. */
  readonly to: Scalars['ID']['output'];
};

/** The history of a trope as one graph, not a repeated tree: works in time order, oddities reported and not hidden. */
export type Lineage = {
  /** The lines of works that trace one of them, by title. */
  readonly chains: ReadonlyArray<Chain>;
  /** The relations among them, descent and other; each once. */
  readonly edges: ReadonlyArray<LineageEdge>;
  /** What looks wrong or open in this history. */
  readonly findings: ReadonlyArray<Finding>;
  /** The trope that was asked for. */
  readonly root: Trope;
  /** The works that use one of them, the oldest first. */
  readonly steps: ReadonlyArray<LineageStep>;
  /** The tropes that were reached, the nearest first. */
  readonly tropes: ReadonlyArray<LineageTrope>;
};

/** A relation between two tropes of a history. */
export type LineageEdge = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The later or narrower trope. */
  readonly from: Trope;
  /** What the first is to the second. */
  readonly relation: TropeRelation;
  /** The earlier or wider trope. */
  readonly to: Trope;
};

/** What a work did for a trope's history. */
export type LineageRole =
  /** The work that fixed its shape for those after. */
  | 'CODIFIER'
  /** One example among others. */
  | 'EXAMPLE'
  /** The work that made it a trope of its own. */
  | 'MAKER'
  /** The work that gave it its name. */
  | 'NAMER'
  /** It brought the trope back. */
  | 'REVIVAL'
  /** The earliest example that anybody names. */
  | 'UR_EXAMPLE'
  /** A variant of its own. */
  | 'VARIANT';

/** One work's place in the history of a trope. */
export type LineageStep = {
  /** How sure the step is. */
  readonly certainty: Certainty;
  /** The characters that carry it there. */
  readonly characters: ReadonlyArray<Character>;
  /** True where no earlier example is known. */
  readonly earliestKnown: Scalars['Boolean']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What an editor added. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What the work did for the trope's history. */
  readonly role?: Maybe<LineageRole>;
  /** The trope that it uses. */
  readonly trope?: Maybe<Trope>;
  /** How the work uses the trope. */
  readonly usage?: Maybe<Usage>;
  /** The work. */
  readonly work: Work;
};

/** A trope of a history, with its distance from the root. */
export type LineageTrope = {
  /** How many relations of descent lie between it and the root; 0 for the root. */
  readonly hops: Scalars['Int']['output'];
  /** The trope. */
  readonly trope: Trope;
};

/** Who or what an essay mentions, or which essays mention it. */
export type MentionConnection = {
  /** The mentions of this page. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many mentions there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mention, with every paragraph that makes it. */
export type MentionEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The same, as evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The essay that mentions, or what it mentions: the end that the list was not asked from. */
  readonly node: Node;
  /** The paragraphs that name it or plainly point at it. */
  readonly paragraphs: ReadonlyArray<Scalars['Int']['output']>;
};

/** Anything with an id, and words to show for it. Ids are stable; an id that was renamed still finds its node, wherever one is asked for. */
export type Node = {
  /** The node's id: `her-2013` for a work, `trope/body-surrogate` for every other kind, `her-2013/samantha` for what lies inside a work or a review. */
  readonly id: Scalars['ID']['output'];
  /** Words to show for the node. */
  readonly label: Scalars['String']['output'];
};

/** The kinds of node in the graph. */
export type NodeKind =
  /** What one character is or does to another, as claims judge it. */
  | 'BOND'
  /** A line of works in time order. */
  | 'CHAIN'
  /** A character of one or more works. */
  | 'CHARACTER'
  /** What a critic says, in our own words. */
  | 'CLAIM'
  /** What critics agree or disagree about. */
  | 'DEBATE'
  /** A firm, an institution or a product, in the world or in a fiction. */
  | 'ORGANISATION'
  /** Someone who made, performed, wrote or is spoken of; a band is one person. */
  | 'PERSON'
  /** A place, in the world or in a fiction. */
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

/** A firm, an institution or a product, in the world or in a fiction. */
export type Organisation = Node & {
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** True where it exists only in a work. */
  readonly fictional: Scalars['Boolean']['output'];
  /** The organisation's id, such as `organisation/os1`. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** The essays that mention it. */
  readonly mentions?: Maybe<MentionConnection>;
  /** The name. */
  readonly name: Scalars['String']['output'];
};


/** A firm, an institution or a product, in the world or in a fiction. */
export type OrganisationClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** A firm, an institution or a product, in the world or in a fiction. */
export type OrganisationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Where a statement comes from. */
export type Origin =
  /** Common knowledge for which no source is found yet. */
  | 'COMMON'
  /** Our own editing: a debate's framing, an order in time, an inferred comparison. */
  | 'EDITORIAL'
  /** The essay itself says so. */
  | 'ESSAY'
  /** A published page, named as the source. */
  | 'LOOKUP';

/** A page's place in its list, as Relay's connections have it. */
export type PageInfo = {
  /** The last edge's cursor, to be given as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before: true on every page after the first. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first edge's cursor; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** How alike two works are. */
export type PairSimilarity = {
  /** One work. */
  readonly a: Work;
  /** The other work. */
  readonly b: Work;
  /** The weighted Jaccard similarity of their tropes, from 0 (none shared) to 1 (all shared): the summed rarity of the tropes that both use over the summed rarity of those that either uses. */
  readonly value: Scalars['Float']['output'];
};

/** One path. */
export type Path = {
  /** The whole path as readable sentences. */
  readonly explanation: Scalars['String']['output'];
  /** The hops, in order from one end to the other. */
  readonly hops: ReadonlyArray<PathHop>;
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** How telling it is: rare nodes between the ends and explicit claims count for more than hubs and mere mentions. */
  readonly score: Scalars['Float']['output'];
};

/** One hop of a path. */
export type PathHop = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The hop as a sentence. */
  readonly explanation: Scalars['String']['output'];
  /** True where the relationship points the way that the path goes. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the hop starts. */
  readonly from: Node;
  /** The relationship, such as `USES` or `CREDITED_FOR`. */
  readonly relation: Scalars['String']['output'];
  /** Where it ends. */
  readonly to: Node;
};

/** Paths between two nodes. */
export type PathResult = {
  /** The paths, all of the least length; empty where none is short enough. */
  readonly paths: ReadonlyArray<Path>;
  /** True when a bound was met and shorter or better ones may be missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One performer's part in one work. */
export type Performance = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Who performs. */
  readonly performer: Person;
  /** True where only the voice is in the work. */
  readonly voiceOnly: Scalars['Boolean']['output'];
  /** In which work. */
  readonly work: Work;
};

/** Someone who made, performed, wrote or is spoken of; a band is one person. */
export type Person = Node & {
  /** Other names. */
  readonly alternativeNames: ReadonlyArray<Scalars['String']['output']>;
  /** Claims this critic makes. */
  readonly claims?: Maybe<ClaimConnection>;
  /** What critics claim about the person. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** The works with a credit, the oldest first. */
  readonly credits?: Maybe<PersonCreditConnection>;
  /** The identifiers that other registries give to the person. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Every stated property with its evidence. */
  readonly facts: ReadonlyArray<Fact>;
  /** The person's id, such as `person/spike-jonze`. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** The essays that mention the person. */
  readonly mentions?: Maybe<MentionConnection>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The reviews the person wrote, by the day they appeared. */
  readonly reviews?: Maybe<ReviewConnection>;
};


/** Someone who made, performed, wrote or is spoken of; a band is one person. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** Someone who made, performed, wrote or is spoken of; a band is one person. */
export type PersonClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** Someone who made, performed, wrote or is spoken of; a band is one person. */
export type PersonCreditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  role?: InputMaybe<ReadonlyArray<CreditRole>>;
};


/** Someone who made, performed, wrote or is spoken of; a band is one person. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Someone who made, performed, wrote or is spoken of; a band is one person. */
export type PersonReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of people. */
export type PersonConnection = {
  /** The people of this page. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many people there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of a person's credits. */
export type PersonCreditConnection = {
  /** The credits of this page. */
  readonly edges: ReadonlyArray<PersonCreditEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many credits there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One credit for one work. */
export type PersonCreditEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The work. */
  readonly node: Work;
  /** What the person did. */
  readonly role: CreditRole;
};

/** A person in a list. */
export type PersonEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** What a person must be to be listed; every given field must hold. */
export type PersonFilter = {
  /** Holds this run of characters in a name, whatever the case and accents, spaces around it aside; at most 200 characters. To look for words, ask `search`. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Has a credit in one of these roles. */
  readonly role?: InputMaybe<ReadonlyArray<CreditRole>>;
};

/** A place, in the world or in a fiction. */
export type Place = Node & {
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** True where it exists only in a work. */
  readonly fictional: Scalars['Boolean']['output'];
  /** The place's id, such as `place/los-angeles`. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** The essays that mention it. */
  readonly mentions?: Maybe<MentionConnection>;
  /** The name. */
  readonly name: Scalars['String']['output'];
};


/** A place, in the world or in a fiction. */
export type PlaceClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** A place, in the world or in a fiction. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A newspaper, magazine or site that publishes reviews. */
export type Publication = Node & {
  /** The publication's id, such as `publication/the-verge`. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The reviews it published, by the day they appeared. */
  readonly reviews?: Maybe<ReviewConnection>;
};


/** A newspaper, magazine or site that publishes reviews. */
export type PublicationReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type Query = {
  /** Chains by title. */
  readonly chains?: Maybe<ChainConnection>;
  /** The character with this id. */
  readonly character?: Maybe<Character>;
  /** Characters by name. */
  readonly characters?: Maybe<CharacterConnection>;
  /** Claims by the day of their review, then in the essay's order. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Two to six works side by side. The order of the ids does not matter. */
  readonly compare?: Maybe<WorksCompared>;
  /** People who wrote a review, by name. */
  readonly critics?: Maybe<PersonConnection>;
  /** Which graph this is: its version, hash and counts. */
  readonly dataset?: Maybe<Dataset>;
  /** Debates by topic. */
  readonly debates?: Maybe<DebateConnection>;
  /** Works of the form FILM. */
  readonly films?: Maybe<WorkConnection>;
  /** The history of a trope as one graph; null where there is no such trope. */
  readonly lineage?: Maybe<Lineage>;
  /** The nodes and edges around a node, bounded, for drawing; null where there is no such node. */
  readonly neighbourhood?: Maybe<Subgraph>;
  /** The node of any kind with this id; null where there is none. */
  readonly node?: Maybe<Node>;
  /** The shortest paths between two nodes of any kind, the most telling first. None leads to or from a source: it stands in the evidence of edges and has none itself. */
  readonly path?: Maybe<PathResult>;
  /** People by name. */
  readonly people?: Maybe<PersonConnection>;
  /** The person with this id. */
  readonly person?: Maybe<Person>;
  /** The review with this id. */
  readonly review?: Maybe<Review>;
  /** Reviews by the day they appeared. */
  readonly reviews?: Maybe<ReviewConnection>;
  /** Nodes whose names, titles, labels, glosses or texts hold all the words, the last one as a beginning; names and labels before texts, exact before partial. Case and accents do not matter, and a word with an apostrophe, a dot or a hyphen inside is found without it too: `rur` finds R.U.R. */
  readonly search?: Maybe<ReadonlyArray<SearchHit>>;
  /** Uses of tropes by works, the oldest first. */
  readonly timeline?: Maybe<Timeline>;
  /** The trope with this id. */
  readonly trope?: Maybe<Trope>;
  /** Tropes. */
  readonly tropes?: Maybe<TropeConnection>;
  /** The work with this id. */
  readonly work?: Maybe<Work>;
  /** Works of every form. */
  readonly works?: Maybe<WorkConnection>;
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryCharacterArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryCharactersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CharacterFilter>;
  first?: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryCompareArgs = {
  works: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryCriticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryDebatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DebateFilter>;
  first?: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryFilmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: WorkOrder;
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryLineageArgs = {
  direction?: Direction;
  maxHops?: Scalars['Int']['input'];
  trope: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryNeighbourhoodArgs = {
  first?: Scalars['Int']['input'];
  hops?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryPathArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  text: Scalars['String']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryTimelineArgs = {
  first?: Scalars['Int']['input'];
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  tropes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  works?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryTropeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryTropesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TropeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: TropeOrder;
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryWorkArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field that takes arguments is nullable, so that a bad argument nulls that field alone. */
export type QueryWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: WorkOrder;
};

/** An essay by a critic, signed or not. */
export type Review = Node & {
  /** Whether the essay names its author. */
  readonly byline: Byline;
  /** What it claims, in the essay's order. */
  readonly claims?: Maybe<ClaimConnection>;
  /** What other claims say about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** Who wrote it; null where it is unsigned and nobody says. */
  readonly critic?: Maybe<Person>;
  /** Every stated property with its evidence. */
  readonly facts: ReadonlyArray<Fact>;
  /** The review's id, such as `review/the-verge-her`. */
  readonly id: Scalars['ID']['output'];
  /** The title and the publication. */
  readonly label: Scalars['String']['output'];
  /** What it names or plainly points at. */
  readonly mentions?: Maybe<MentionConnection>;
  /** How many paragraphs its source document has, of whatever part. */
  readonly paragraphCount: Scalars['Int']['output'];
  /** Who published it. */
  readonly publication: Publication;
  /** How sure the days are. */
  readonly publishedCertainty: Certainty;
  /** The earliest day it can have appeared, as an ISO date. */
  readonly publishedFrom?: Maybe<Scalars['String']['output']>;
  /** The latest day it can have appeared, as an ISO date. */
  readonly publishedTo?: Maybe<Scalars['String']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** How sure the title is. */
  readonly titleCertainty: Certainty;
  /** Its address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** An essay by a critic, signed or not. */
export type ReviewClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An essay by a critic, signed or not. */
export type ReviewClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** An essay by a critic, signed or not. */
export type ReviewMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of reviews. */
export type ReviewConnection = {
  /** The reviews of this page. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many reviews there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review in a list. */
export type ReviewEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: Review;
};

/** A node that was found. */
export type SearchHit = {
  /** The name, title, label, gloss or text in which the words stand. */
  readonly matched: Scalars['String']['output'];
  /** The node. */
  readonly node: Node;
  /** How well it matches: the larger the better; hits come in this order, then by label and id. */
  readonly score: Scalars['Float']['output'];
};

/** A trope that several works use. */
export type SharedTrope = {
  /** How rare it is: the inverse document frequency ln((N + 1) / n), with N works in the graph of which n use it. */
  readonly rarity: Scalars['Float']['output'];
  /** True where all these works use it in the same ways; a use that nobody describes is a way of its own. */
  readonly sameUsage: Scalars['Boolean']['output'];
  /** The trope. */
  readonly trope: Trope;
  /** Each use of it by one of the works, by year. */
  readonly uses: ReadonlyArray<TropeUse>;
};

/** A trope that travels with another. */
export type SimilarTrope = {
  /** The trope. */
  readonly trope: Trope;
  /** The normalised pointwise mutual information of the two tropes over the works of the graph, above 0 (as often as chance) up to 1 (never apart). */
  readonly value: Scalars['Float']['output'];
  /** The works that use both, the oldest first; at most 100. */
  readonly works: ReadonlyArray<Work>;
};

/** A work that is like another. */
export type SimilarWork = {
  /** The tropes that both use, the rarest first. */
  readonly shared: ReadonlyArray<SharedTrope>;
  /** The weighted Jaccard similarity of the two works' tropes, from 0 to 1. */
  readonly value: Scalars['Float']['output'];
  /** The work. */
  readonly work: Work;
};

/** A published page that a fact was looked up in. */
export type Source = Node & {
  /** The source's id, such as `source/quote-investigator-traffic-jam`. */
  readonly id: Scalars['ID']['output'];
  /** The title. */
  readonly label: Scalars['String']['output'];
  /** Its licence, where the page states one. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** What the page is. */
  readonly title: Scalars['String']['output'];
  /** Its address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Where a claim stands towards what it is about. */
export type Stance =
  /** It finds fault. */
  | 'CRITICISES'
  /** It does both. */
  | 'MIXED'
  /** It describes, interprets or asks, without judging. */
  | 'NEUTRAL'
  /** It praises. */
  | 'PRAISES';

/** A part of the graph. */
export type Subgraph = {
  /** All edges among them. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** The nodes, the nearest first. */
  readonly nodes: ReadonlyArray<Node>;
  /** True when there are more nodes than were asked for, more than 5,000 edges among them, or hubs too large to look behind. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What a claim can be about. */
export type Subject = Bond | Character | Claim | Organisation | Person | Place | Review | Trope | Work;

/** Uses of tropes over time. */
export type Timeline = {
  /** The uses, by the year in which the work was begun; undated ones last. */
  readonly steps: ReadonlyArray<LineageStep>;
  /** True when there are more than were asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A recurring figure or device. */
export type Trope = Node & {
  /** Other names, such as a wiki's title for it. */
  readonly alternativeNames: ReadonlyArray<Scalars['String']['output']>;
  /** The lines of works that trace it. */
  readonly chains: ReadonlyArray<Chain>;
  /** The characters that stand for it, by name. */
  readonly characters?: Maybe<CharacterConnection>;
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** The pages of other registries about it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** What it is, in our own words. */
  readonly gloss: Scalars['String']['output'];
  /** The group of tropes it belongs to. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** The trope's id, such as `trope/body-surrogate`. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** Its history as one graph. */
  readonly lineage?: Maybe<Lineage>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Tropes that it comes from, turns round or stands beside, and those that do so to it, by name. */
  readonly relations?: Maybe<TropeRelationConnection>;
  /** Tropes that travel with this one more often than chance, the closest first; they have at least two works in common. Of a trope of more than 3,000 works the 3,000 oldest are looked through. */
  readonly similar?: Maybe<ReadonlyArray<SimilarTrope>>;
  /** Its uses by works, the oldest work first; a work that uses it in several ways stands once for each. */
  readonly works?: Maybe<TropeWorkConnection>;
};


/** A recurring figure or device. */
export type TropeCharactersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A recurring figure or device. */
export type TropeClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** A recurring figure or device. */
export type TropeLineageArgs = {
  direction?: Direction;
  maxHops?: Scalars['Int']['input'];
};


/** A recurring figure or device. */
export type TropeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  relation?: InputMaybe<ReadonlyArray<TropeRelation>>;
};


/** A recurring figure or device. */
export type TropeSimilarArgs = {
  first?: Scalars['Int']['input'];
};


/** A recurring figure or device. */
export type TropeWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  usage?: InputMaybe<ReadonlyArray<Usage>>;
};

/** A page of tropes. */
export type TropeConnection = {
  /** The tropes of this page. */
  readonly edges: ReadonlyArray<TropeEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many tropes there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A trope in a list. */
export type TropeEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The trope. */
  readonly node: Trope;
};

/** What a trope must be to be listed; every given field must hold. */
export type TropeFilter = {
  /** Of this group. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Holds this run of characters in a name, whatever the case and accents, spaces around it aside; at most 200 characters. To look for words, ask `search`. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Used in one of these ways; with `work`, by that work. */
  readonly usage?: InputMaybe<ReadonlyArray<Usage>>;
  /** Used by this work. */
  readonly work?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of tropes. */
export type TropeOrder =
  /** Those with the most uses first; a work that uses one in several ways counts once for each. */
  | 'MOST_USED'
  /** By name. */
  | 'NAME';

/** How one trope stands to another; the first is the later or narrower. The first three are descent. */
export type TropeRelation =
  /** It joins the other with something else. */
  | 'COMBINES'
  /** It stands against the other. */
  | 'CONTRASTS_WITH'
  /** It comes down from the other. */
  | 'DESCENDS_FROM'
  /** It turns the other round. */
  | 'INVERTS'
  /** It is like the other, without descent. */
  | 'SISTER_OF'
  /** It is a narrower case of the other. */
  | 'SUBTROPE_OF'
  /** It turns the other to another end. */
  | 'SUBVERTS'
  /** It is a variant of the other. */
  | 'VARIANT_OF';

/** A page of the tropes related to a trope. */
export type TropeRelationConnection = {
  /** The relations of this page. */
  readonly edges: ReadonlyArray<TropeRelationEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many relations there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation between two tropes. */
export type TropeRelationEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** True where the relation points from the trope that was asked to the other. */
  readonly forward: Scalars['Boolean']['output'];
  /** The other trope. */
  readonly node: Trope;
  /** What the later or narrower trope is to the other. */
  readonly relation: TropeRelation;
};

/** One use of one trope by one work. */
export type TropeUse = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it does with the trope, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** What the work did for the trope's history. */
  readonly role?: Maybe<LineageRole>;
  /** The trope. */
  readonly trope: Trope;
  /** How the work uses the trope; null where nobody says. */
  readonly usage?: Maybe<Usage>;
  /** The work. */
  readonly work: Work;
};

/** A page of the uses of a trope. */
export type TropeWorkConnection = {
  /** The uses of this page. */
  readonly edges: ReadonlyArray<TropeWorkEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many uses there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One use of the trope by one work. */
export type TropeWorkEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it does with the trope, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** The work. */
  readonly node: Work;
  /** What the work did for the trope's history. */
  readonly role?: Maybe<LineageRole>;
  /** How the work uses the trope; null where nobody says. */
  readonly usage?: Maybe<Usage>;
};

/** How a work uses a trope. */
export type Usage =
  /** It raises the expectation and leaves the trope out. */
  | 'AVERTED'
  /** It takes the trope apart and shows what it would mean. */
  | 'DECONSTRUCTED'
  /** Its characters or narrator speak of the trope. */
  | 'DISCUSSED'
  /** It turns the trope round. */
  | 'INVERTED'
  /** It makes fun of the trope. */
  | 'PARODIED'
  /** It varies the trope in a way of its own. */
  | 'PLAYED_WITH'
  /** As it is. */
  | 'STRAIGHT'
  /** It begins the trope and turns it to another end. */
  | 'SUBVERTED';

/** A film, a book, a myth, or a work inside a work. */
export type Work = Node & {
  /** Other titles. */
  readonly alternativeTitles: ReadonlyArray<Scalars['String']['output']>;
  /** What this work comes from or answers, and what came of it, as one graph. */
  readonly ancestry?: Maybe<Ancestry>;
  /** Its characters, the main ones first. */
  readonly characters?: Maybe<CharacterConnection>;
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** Who made it and who performs in it, in order of billing. */
  readonly credits?: Maybe<CreditConnection>;
  /** False for works that stand here only for a trope's history. */
  readonly discussedInEssays: Scalars['Boolean']['output'];
  /** The last year of a run, such as a manga's serialisation. */
  readonly endYear?: Maybe<Scalars['Int']['output']>;
  /** The identifiers that other registries give to it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Every stated property with its evidence. */
  readonly facts: ReadonlyArray<Fact>;
  /** What sort of work it is. */
  readonly form: WorkForm;
  /** The work's id, such as `her-2013`. */
  readonly id: Scalars['ID']['output'];
  /** The title with the year. */
  readonly label: Scalars['String']['output'];
  /** The essays that mention it. */
  readonly mentions?: Maybe<MentionConnection>;
  /** The larger work or the series that it belongs to. */
  readonly partOf?: Maybe<Work>;
  /** Works that it derives from, and works that derive from it, by year. */
  readonly relations?: Maybe<WorkRelationConnection>;
  /** The works most like this one: they share the most of what either uses, rare tropes counting for more. Where its tropes have more than 50,000 uses in all, its commonest ones count and find no work by themselves. */
  readonly similar?: Maybe<ReadonlyArray<SimilarWork>>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** Its uses of tropes, by the trope's name; a trope that it uses in several ways stands once for each. */
  readonly tropes?: Maybe<WorkTropeConnection>;
  /** The year, or the first year of a run; negative before our era; null where it is not known. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The earliest year it can be, where the year is not known. */
  readonly yearEarliest?: Maybe<Scalars['Int']['output']>;
  /** The latest year it can be, where the year is not known. */
  readonly yearLatest?: Maybe<Scalars['Int']['output']>;
};


/** A film, a book, a myth, or a work inside a work. */
export type WorkAncestryArgs = {
  direction?: Direction;
  maxHops?: Scalars['Int']['input'];
};


/** A film, a book, a myth, or a work inside a work. */
export type WorkCharactersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A film, a book, a myth, or a work inside a work. */
export type WorkClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** A film, a book, a myth, or a work inside a work. */
export type WorkCreditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  role?: InputMaybe<ReadonlyArray<CreditRole>>;
};


/** A film, a book, a myth, or a work inside a work. */
export type WorkMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A film, a book, a myth, or a work inside a work. */
export type WorkRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  relation?: InputMaybe<ReadonlyArray<WorkRelation>>;
};


/** A film, a book, a myth, or a work inside a work. */
export type WorkSimilarArgs = {
  first?: Scalars['Int']['input'];
};


/** A film, a book, a myth, or a work inside a work. */
export type WorkTropesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  usage?: InputMaybe<ReadonlyArray<Usage>>;
};

/** A page of works. */
export type WorkConnection = {
  /** The works of this page. */
  readonly edges: ReadonlyArray<WorkEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many works there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A work in a list. */
export type WorkEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The work. */
  readonly node: Work;
};

/** What a work must be to be listed; every given field must hold. */
export type WorkFilter = {
  /** Spoken of in an essay, or not. */
  readonly discussedInEssays?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these forms. */
  readonly form?: InputMaybe<ReadonlyArray<WorkForm>>;
  /** Not over before this year; an undated work does not pass. */
  readonly fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Has this person among its credits. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Holds this run of characters in a title, whatever the case and accents, spaces around it aside; at most 200 characters. To look for words, ask `search`. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
  /** Not begun after this year; an undated work does not pass. */
  readonly toYear?: InputMaybe<Scalars['Int']['input']>;
  /** Uses this trope. */
  readonly trope?: InputMaybe<Scalars['ID']['input']>;
};

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
  /** A game, real or inside a fiction. */
  | 'GAME'
  /** A Japanese comic. */
  | 'MANGA'
  /** A myth or legend, whoever told it. */
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

/** The order of a list of works. */
export type WorkOrder =
  /** The newest first, undated ones last. */
  | 'NEWEST'
  /** By title, without a leading article. */
  | 'TITLE'
  /** The oldest first, undated ones last. */
  | 'YEAR';

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
  /** It tells the other's matter anew. */
  | 'REINTERPRETS'
  /** It is a remake of the other. */
  | 'REMAKES'
  /** It continues the other's story. */
  | 'SEQUEL_OF'
  /** It comes after the other in a series without continuing its story. */
  | 'SUCCEEDS';

/** A page of the works related to a work. */
export type WorkRelationConnection = {
  /** The relations of this page. */
  readonly edges: ReadonlyArray<WorkRelationEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many relations there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation between two works. */
export type WorkRelationEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** True where the relation points from the work that was asked to the other. */
  readonly forward: Scalars['Boolean']['output'];
  /** The other work. */
  readonly node: Work;
  /** What the later work is to the earlier one. */
  readonly relation: WorkRelation;
};

/** A page of a work's uses of tropes. */
export type WorkTropeConnection = {
  /** The uses of this page. */
  readonly edges: ReadonlyArray<WorkTropeEdge>;
  /** The page's place in the list. */
  readonly pageInfo: PageInfo;
  /** How many uses there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One use of one trope by the work. */
export type WorkTropeEdge = {
  /** Where this edge stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it does with the trope, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** The trope. */
  readonly node: Trope;
  /** What the work did for the trope's history. */
  readonly role?: Maybe<LineageRole>;
  /** How the work uses the trope; null where nobody says. */
  readonly usage?: Maybe<Usage>;
};

/** Works side by side: what they share, what each has alone, who compared them and how. */
export type WorksCompared = {
  /** What each of them uses and no other does. */
  readonly alone: ReadonlyArray<AloneTropes>;
  /** Claims that compare two or more of them, by the day of the review. */
  readonly comparisons: ReadonlyArray<Claim>;
  /** Debates with claims about two or more of them, and then about one, by topic. */
  readonly debates: ReadonlyArray<Debate>;
  /** People with a credit for two or more of them, by name. */
  readonly people: ReadonlyArray<Person>;
  /** The tropes that two or more of them use, in whatever way, the rarest first. Of each work at most 1,000 uses are compared, those of its rarest tropes. */
  readonly shared: ReadonlyArray<SharedTrope>;
  /** How alike each two of them are. */
  readonly similarities: ReadonlyArray<PairSimilarity>;
  /** The works, by year and id. */
  readonly works: ReadonlyArray<Work>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Subject:
    | ( BondRow )
    | ( CharacterRow )
    | ( ClaimRow )
    | ( OrganisationRow )
    | ( PersonRow )
    | ( PlaceRow )
    | ( ReviewRow )
    | ( TropeRow )
    | ( WorkRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( BondRow )
    | ( ChainRow )
    | ( CharacterRow )
    | ( ClaimRow )
    | ( DebateRow )
    | ( OrganisationRow )
    | ( PersonRow )
    | ( PlaceRow )
    | ( PublicationRow )
    | ( ReviewRow )
    | ( SourceRow )
    | ( TropeRow )
    | ( WorkRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AloneTropes: ResolverTypeWrapper<Omit<AloneTropes, 'uses' | 'work'> & { uses: ReadonlyArray<ResolversTypes['TropeUse']>, work: ResolversTypes['Work'] }>;
  Ancestry: ResolverTypeWrapper<AncestryRow>;
  AncestryEdge: ResolverTypeWrapper<Omit<AncestryEdge, 'evidence' | 'from' | 'to'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, from: ResolversTypes['Work'], to: ResolversTypes['Work'] }>;
  AncestryWork: ResolverTypeWrapper<Omit<AncestryWork, 'work'> & { work: ResolversTypes['Work'] }>;
  Authority: Authority;
  Bond: ResolverTypeWrapper<BondRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Byline: Byline;
  Certainty: Certainty;
  Chain: ResolverTypeWrapper<ChainRow>;
  ChainConnection: ResolverTypeWrapper<Connection>;
  ChainEdge: ResolverTypeWrapper<Omit<ChainEdge, 'node'> & { node: ResolversTypes['Chain'] }>;
  Character: ResolverTypeWrapper<CharacterRow>;
  CharacterConnection: ResolverTypeWrapper<Connection>;
  CharacterEdge: ResolverTypeWrapper<Omit<CharacterEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Character'] }>;
  CharacterFilter: CharacterFilter;
  CharacterNature: CharacterNature;
  CharacterTropeConnection: ResolverTypeWrapper<Connection>;
  CharacterTropeEdge: ResolverTypeWrapper<Omit<CharacterTropeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Trope'] }>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<Connection>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimMode: ClaimMode;
  ClaimTarget: ResolverTypeWrapper<ClaimTargetRow>;
  ComparisonStatement: ResolverTypeWrapper<ComparisonStatement>;
  Correction: ResolverTypeWrapper<Omit<Correction, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  Count: ResolverTypeWrapper<Count>;
  CreditConnection: ResolverTypeWrapper<Connection>;
  CreditEdge: ResolverTypeWrapper<Omit<CreditEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Person'] }>;
  CreditRole: CreditRole;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  Debate: ResolverTypeWrapper<DebateRow>;
  DebateConnection: ResolverTypeWrapper<Connection>;
  DebateEdge: ResolverTypeWrapper<Omit<DebateEdge, 'node'> & { node: ResolversTypes['Debate'] }>;
  DebateFilter: DebateFilter;
  DebateKind: DebateKind;
  DebateSide: ResolverTypeWrapper<Omit<DebateSide, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  Direction: Direction;
  EdgeDirection: EdgeDirection;
  EngineName: EngineName;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  ExternalId: ResolverTypeWrapper<ExternalIdRow>;
  Fact: ResolverTypeWrapper<FactRow>;
  Finding: ResolverTypeWrapper<FindingRow>;
  FindingKind: FindingKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Lineage: ResolverTypeWrapper<LineageRow>;
  LineageEdge: ResolverTypeWrapper<Omit<LineageEdge, 'evidence' | 'from' | 'to'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, from: ResolversTypes['Trope'], to: ResolversTypes['Trope'] }>;
  LineageRole: LineageRole;
  LineageStep: ResolverTypeWrapper<StepRow>;
  LineageTrope: ResolverTypeWrapper<Omit<LineageTrope, 'trope'> & { trope: ResolversTypes['Trope'] }>;
  MentionConnection: ResolverTypeWrapper<Connection>;
  MentionEdge: ResolverTypeWrapper<Edge>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeKind: NodeKind;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  Origin: Origin;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairSimilarity: ResolverTypeWrapper<Omit<PairSimilarity, 'a' | 'b'> & { a: ResolversTypes['Work'], b: ResolversTypes['Work'] }>;
  Path: ResolverTypeWrapper<PathRow>;
  PathHop: ResolverTypeWrapper<PathHopRow>;
  PathResult: ResolverTypeWrapper<PathsRow>;
  Performance: ResolverTypeWrapper<PerformanceRow>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Connection>;
  PersonCreditConnection: ResolverTypeWrapper<Connection>;
  PersonCreditEdge: ResolverTypeWrapper<Omit<PersonCreditEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Work'] }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  Place: ResolverTypeWrapper<PlaceRow>;
  Publication: ResolverTypeWrapper<PublicationRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Review: ResolverTypeWrapper<ReviewRow>;
  ReviewConnection: ResolverTypeWrapper<Connection>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  SharedTrope: ResolverTypeWrapper<SharedTropeRow>;
  SimilarTrope: ResolverTypeWrapper<SimilarTropeRow>;
  SimilarWork: ResolverTypeWrapper<SimilarWorkRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  Stance: Stance;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  Subject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Subject']>;
  Timeline: ResolverTypeWrapper<TimelineRow>;
  Trope: ResolverTypeWrapper<TropeRow>;
  TropeConnection: ResolverTypeWrapper<Connection>;
  TropeEdge: ResolverTypeWrapper<Omit<TropeEdge, 'node'> & { node: ResolversTypes['Trope'] }>;
  TropeFilter: TropeFilter;
  TropeOrder: TropeOrder;
  TropeRelation: TropeRelation;
  TropeRelationConnection: ResolverTypeWrapper<Connection>;
  TropeRelationEdge: ResolverTypeWrapper<Omit<TropeRelationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Trope'] }>;
  TropeUse: ResolverTypeWrapper<TropeUseRow>;
  TropeWorkConnection: ResolverTypeWrapper<Connection>;
  TropeWorkEdge: ResolverTypeWrapper<Omit<TropeWorkEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Work'] }>;
  Usage: Usage;
  Work: ResolverTypeWrapper<WorkRow>;
  WorkConnection: ResolverTypeWrapper<Connection>;
  WorkEdge: ResolverTypeWrapper<Omit<WorkEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  WorkFilter: WorkFilter;
  WorkForm: WorkForm;
  WorkOrder: WorkOrder;
  WorkRelation: WorkRelation;
  WorkRelationConnection: ResolverTypeWrapper<Connection>;
  WorkRelationEdge: ResolverTypeWrapper<Omit<WorkRelationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Work'] }>;
  WorkTropeConnection: ResolverTypeWrapper<Connection>;
  WorkTropeEdge: ResolverTypeWrapper<Omit<WorkTropeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Trope'] }>;
  WorksCompared: ResolverTypeWrapper<WorksComparedRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AloneTropes: Omit<AloneTropes, 'uses' | 'work'> & { uses: ReadonlyArray<ResolversParentTypes['TropeUse']>, work: ResolversParentTypes['Work'] };
  Ancestry: AncestryRow;
  AncestryEdge: Omit<AncestryEdge, 'evidence' | 'from' | 'to'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, from: ResolversParentTypes['Work'], to: ResolversParentTypes['Work'] };
  AncestryWork: Omit<AncestryWork, 'work'> & { work: ResolversParentTypes['Work'] };
  Bond: BondRow;
  Boolean: Scalars['Boolean']['output'];
  Chain: ChainRow;
  ChainConnection: Connection;
  ChainEdge: Omit<ChainEdge, 'node'> & { node: ResolversParentTypes['Chain'] };
  Character: CharacterRow;
  CharacterConnection: Connection;
  CharacterEdge: Omit<CharacterEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Character'] };
  CharacterFilter: CharacterFilter;
  CharacterTropeConnection: Connection;
  CharacterTropeEdge: Omit<CharacterTropeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Trope'] };
  Claim: ClaimRow;
  ClaimConnection: Connection;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimTarget: ClaimTargetRow;
  ComparisonStatement: ComparisonStatement;
  Correction: Omit<Correction, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  Count: Count;
  CreditConnection: Connection;
  CreditEdge: Omit<CreditEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Person'] };
  Dataset: DatasetRow;
  Debate: DebateRow;
  DebateConnection: Connection;
  DebateEdge: Omit<DebateEdge, 'node'> & { node: ResolversParentTypes['Debate'] };
  DebateFilter: DebateFilter;
  DebateSide: Omit<DebateSide, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  Evidence: EvidenceRow;
  ExternalId: ExternalIdRow;
  Fact: FactRow;
  Finding: FindingRow;
  Float: Scalars['Float']['output'];
  GraphEdge: GraphEdgeRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Lineage: LineageRow;
  LineageEdge: Omit<LineageEdge, 'evidence' | 'from' | 'to'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, from: ResolversParentTypes['Trope'], to: ResolversParentTypes['Trope'] };
  LineageStep: StepRow;
  LineageTrope: Omit<LineageTrope, 'trope'> & { trope: ResolversParentTypes['Trope'] };
  MentionConnection: Connection;
  MentionEdge: Edge;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organisation: OrganisationRow;
  PageInfo: PageInfo;
  PairSimilarity: Omit<PairSimilarity, 'a' | 'b'> & { a: ResolversParentTypes['Work'], b: ResolversParentTypes['Work'] };
  Path: PathRow;
  PathHop: PathHopRow;
  PathResult: PathsRow;
  Performance: PerformanceRow;
  Person: PersonRow;
  PersonConnection: Connection;
  PersonCreditConnection: Connection;
  PersonCreditEdge: Omit<PersonCreditEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Work'] };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Place: PlaceRow;
  Publication: PublicationRow;
  Query: Record<PropertyKey, never>;
  Review: ReviewRow;
  ReviewConnection: Connection;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  SearchHit: SearchHitRow;
  SharedTrope: SharedTropeRow;
  SimilarTrope: SimilarTropeRow;
  SimilarWork: SimilarWorkRow;
  Source: SourceRow;
  String: Scalars['String']['output'];
  Subgraph: SubgraphRow;
  Subject: ResolversUnionTypes<ResolversParentTypes>['Subject'];
  Timeline: TimelineRow;
  Trope: TropeRow;
  TropeConnection: Connection;
  TropeEdge: Omit<TropeEdge, 'node'> & { node: ResolversParentTypes['Trope'] };
  TropeFilter: TropeFilter;
  TropeRelationConnection: Connection;
  TropeRelationEdge: Omit<TropeRelationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Trope'] };
  TropeUse: TropeUseRow;
  TropeWorkConnection: Connection;
  TropeWorkEdge: Omit<TropeWorkEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Work'] };
  Work: WorkRow;
  WorkConnection: Connection;
  WorkEdge: Omit<WorkEdge, 'node'> & { node: ResolversParentTypes['Work'] };
  WorkFilter: WorkFilter;
  WorkRelationConnection: Connection;
  WorkRelationEdge: Omit<WorkRelationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Work'] };
  WorkTropeConnection: Connection;
  WorkTropeEdge: Omit<WorkTropeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Trope'] };
  WorksCompared: WorksComparedRow;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RangeDirectiveArgs = {
  max: Scalars['Int']['input'];
  min: Scalars['Int']['input'];
};

export type RangeDirectiveResolver<Result, Parent, ContextType = Context, Args = RangeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AloneTropesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AloneTropes'] = ResolversParentTypes['AloneTropes']> = {
  uses?: Resolver<ReadonlyArray<ResolversTypes['TropeUse']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type AncestryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ancestry'] = ResolversParentTypes['Ancestry']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AncestryEdge']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  works?: Resolver<ReadonlyArray<ResolversTypes['AncestryWork']>, ParentType, ContextType>;
};

export type AncestryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AncestryEdge'] = ResolversParentTypes['AncestryEdge']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['WorkRelation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type AncestryWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AncestryWork'] = ResolversParentTypes['AncestryWork']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type BondResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bond'] = ResolversParentTypes['Bond']> = {
  claimsAbout?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<BondClaimsAboutArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Character'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Character'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainConnection'] = ResolversParentTypes['ChainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChainEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEdge'] = ResolversParentTypes['ChainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
};

export type CharacterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Character'] = ResolversParentTypes['Character']> = {
  bonds?: Resolver<ReadonlyArray<ResolversTypes['Bond']>, ParentType, ContextType>;
  claimsAbout?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<CharacterClaimsAboutArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<CharacterMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['CharacterNature']>, ParentType, ContextType>;
  performances?: Resolver<ReadonlyArray<ResolversTypes['Performance']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  tropes?: Resolver<Maybe<ResolversTypes['CharacterTropeConnection']>, ParentType, ContextType, RequireFields<CharacterTropesArgs, 'first'>>;
  works?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharacterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharacterConnection'] = ResolversParentTypes['CharacterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CharacterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharacterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharacterEdge'] = ResolversParentTypes['CharacterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Character'], ParentType, ContextType>;
};

export type CharacterTropeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharacterTropeConnection'] = ResolversParentTypes['CharacterTropeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CharacterTropeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharacterTropeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharacterTropeEdge'] = ResolversParentTypes['CharacterTropeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['ClaimTarget']>, ParentType, ContextType>;
  bodyParagraphs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['ComparisonStatement']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  critic?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  debates?: Resolver<ReadonlyArray<ResolversTypes['Debate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ClaimMode'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimTarget'] = ResolversParentTypes['ClaimTarget']> = {
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type ComparisonStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonStatement'] = ResolversParentTypes['ComparisonStatement']> = {
  difference?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explicit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type CreditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditConnection'] = ResolversParentTypes['CreditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEdge'] = ResolversParentTypes['CreditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CreditRole'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['EngineName'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DebateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Debate'] = ResolversParentTypes['Debate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DebateKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['DebateSide']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebateConnection'] = ResolversParentTypes['DebateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DebateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DebateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebateEdge'] = ResolversParentTypes['DebateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Debate'], ParentType, ContextType>;
};

export type DebateSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebateSide'] = ResolversParentTypes['DebateSide']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  bodyParagraphs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  tropes?: Resolver<ReadonlyArray<ResolversTypes['LineageTrope']>, ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['TropeRelation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
};

export type LineageStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageStep'] = ResolversParentTypes['LineageStep']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  characters?: Resolver<ReadonlyArray<ResolversTypes['Character']>, ParentType, ContextType>;
  earliestKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LineageRole']>, ParentType, ContextType>;
  trope?: Resolver<Maybe<ResolversTypes['Trope']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Usage']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type LineageTropeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageTrope'] = ResolversParentTypes['LineageTrope']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trope?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Bond' | 'Chain' | 'Character' | 'Claim' | 'Debate' | 'Organisation' | 'Person' | 'Place' | 'Publication' | 'Review' | 'Source' | 'Trope' | 'Work', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  claimsAbout?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<OrganisationClaimsAboutArgs, 'first'>>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<OrganisationMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairSimilarityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairSimilarity'] = ResolversParentTypes['PairSimilarity']> = {
  a?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PerformanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Performance'] = ResolversParentTypes['Performance']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  performer?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  voiceOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  claimsAbout?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<PersonClaimsAboutArgs, 'first'>>;
  credits?: Resolver<Maybe<ResolversTypes['PersonCreditConnection']>, ParentType, ContextType, RequireFields<PersonCreditsArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<PersonMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<PersonReviewsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonCreditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCreditConnection'] = ResolversParentTypes['PersonCreditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonCreditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonCreditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCreditEdge'] = ResolversParentTypes['PersonCreditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CreditRole'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  claimsAbout?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<PlaceClaimsAboutArgs, 'first'>>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<PlaceMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<PublicationReviewsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  chains?: Resolver<Maybe<ResolversTypes['ChainConnection']>, ParentType, ContextType, RequireFields<QueryChainsArgs, 'first'>>;
  character?: Resolver<Maybe<ResolversTypes['Character']>, ParentType, ContextType, RequireFields<QueryCharacterArgs, 'id'>>;
  characters?: Resolver<Maybe<ResolversTypes['CharacterConnection']>, ParentType, ContextType, RequireFields<QueryCharactersArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  compare?: Resolver<Maybe<ResolversTypes['WorksCompared']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'works'>>;
  critics?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryCriticsArgs, 'first'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  debates?: Resolver<Maybe<ResolversTypes['DebateConnection']>, ParentType, ContextType, RequireFields<QueryDebatesArgs, 'first'>>;
  films?: Resolver<Maybe<ResolversTypes['WorkConnection']>, ParentType, ContextType, RequireFields<QueryFilmsArgs, 'first' | 'orderBy'>>;
  lineage?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<QueryLineageArgs, 'direction' | 'maxHops' | 'trope'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'first' | 'hops' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  path?: Resolver<Maybe<ResolversTypes['PathResult']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<QueryReviewsArgs, 'first'>>;
  search?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SearchHit']>>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  timeline?: Resolver<Maybe<ResolversTypes['Timeline']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
  trope?: Resolver<Maybe<ResolversTypes['Trope']>, ParentType, ContextType, RequireFields<QueryTropeArgs, 'id'>>;
  tropes?: Resolver<Maybe<ResolversTypes['TropeConnection']>, ParentType, ContextType, RequireFields<QueryTropesArgs, 'first' | 'orderBy'>>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType, RequireFields<QueryWorkArgs, 'id'>>;
  works?: Resolver<Maybe<ResolversTypes['WorkConnection']>, ParentType, ContextType, RequireFields<QueryWorksArgs, 'first' | 'orderBy'>>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  byline?: Resolver<ResolversTypes['Byline'], ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<ReviewClaimsArgs, 'first'>>;
  claimsAbout?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<ReviewClaimsAboutArgs, 'first'>>;
  critic?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<ReviewMentionsArgs, 'first'>>;
  paragraphCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  publishedCertainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  publishedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCertainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SharedTropeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTrope'] = ResolversParentTypes['SharedTrope']> = {
  rarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sameUsage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trope?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['TropeUse']>, ParentType, ContextType>;
};

export type SimilarTropeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarTrope'] = ResolversParentTypes['SimilarTrope']> = {
  trope?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  works?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type SimilarWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarWork'] = ResolversParentTypes['SimilarWork']> = {
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedTrope']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Bond' | 'Character' | 'Claim' | 'Organisation' | 'Person' | 'Place' | 'Review' | 'Trope' | 'Work', ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TropeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trope'] = ResolversParentTypes['Trope']> = {
  alternativeNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  characters?: Resolver<Maybe<ResolversTypes['CharacterConnection']>, ParentType, ContextType, RequireFields<TropeCharactersArgs, 'first'>>;
  claimsAbout?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<TropeClaimsAboutArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  gloss?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineage?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<TropeLineageArgs, 'direction' | 'maxHops'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['TropeRelationConnection']>, ParentType, ContextType, RequireFields<TropeRelationsArgs, 'direction' | 'first'>>;
  similar?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SimilarTrope']>>, ParentType, ContextType, RequireFields<TropeSimilarArgs, 'first'>>;
  works?: Resolver<Maybe<ResolversTypes['TropeWorkConnection']>, ParentType, ContextType, RequireFields<TropeWorksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TropeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TropeConnection'] = ResolversParentTypes['TropeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TropeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TropeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TropeEdge'] = ResolversParentTypes['TropeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
};

export type TropeRelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TropeRelationConnection'] = ResolversParentTypes['TropeRelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TropeRelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TropeRelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TropeRelationEdge'] = ResolversParentTypes['TropeRelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['TropeRelation'], ParentType, ContextType>;
};

export type TropeUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TropeUse'] = ResolversParentTypes['TropeUse']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LineageRole']>, ParentType, ContextType>;
  trope?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Usage']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type TropeWorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TropeWorkConnection'] = ResolversParentTypes['TropeWorkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TropeWorkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TropeWorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TropeWorkEdge'] = ResolversParentTypes['TropeWorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LineageRole']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Usage']>, ParentType, ContextType>;
};

export type WorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  alternativeTitles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ancestry?: Resolver<Maybe<ResolversTypes['Ancestry']>, ParentType, ContextType, RequireFields<WorkAncestryArgs, 'direction' | 'maxHops'>>;
  characters?: Resolver<Maybe<ResolversTypes['CharacterConnection']>, ParentType, ContextType, RequireFields<WorkCharactersArgs, 'first'>>;
  claimsAbout?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<WorkClaimsAboutArgs, 'first'>>;
  credits?: Resolver<Maybe<ResolversTypes['CreditConnection']>, ParentType, ContextType, RequireFields<WorkCreditsArgs, 'first'>>;
  discussedInEssays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['WorkForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<WorkMentionsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['WorkRelationConnection']>, ParentType, ContextType, RequireFields<WorkRelationsArgs, 'direction' | 'first'>>;
  similar?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SimilarWork']>>, ParentType, ContextType, RequireFields<WorkSimilarArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tropes?: Resolver<Maybe<ResolversTypes['WorkTropeConnection']>, ParentType, ContextType, RequireFields<WorkTropesArgs, 'first'>>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearEarliest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearLatest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkConnection'] = ResolversParentTypes['WorkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkEdge'] = ResolversParentTypes['WorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type WorkRelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkRelationConnection'] = ResolversParentTypes['WorkRelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkRelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkRelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkRelationEdge'] = ResolversParentTypes['WorkRelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['WorkRelation'], ParentType, ContextType>;
};

export type WorkTropeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTropeConnection'] = ResolversParentTypes['WorkTropeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkTropeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkTropeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTropeEdge'] = ResolversParentTypes['WorkTropeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trope'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LineageRole']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Usage']>, ParentType, ContextType>;
};

export type WorksComparedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorksCompared'] = ResolversParentTypes['WorksCompared']> = {
  alone?: Resolver<ReadonlyArray<ResolversTypes['AloneTropes']>, ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  debates?: Resolver<ReadonlyArray<ResolversTypes['Debate']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedTrope']>, ParentType, ContextType>;
  similarities?: Resolver<ReadonlyArray<ResolversTypes['PairSimilarity']>, ParentType, ContextType>;
  works?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AloneTropes?: AloneTropesResolvers<ContextType>;
  Ancestry?: AncestryResolvers<ContextType>;
  AncestryEdge?: AncestryEdgeResolvers<ContextType>;
  AncestryWork?: AncestryWorkResolvers<ContextType>;
  Bond?: BondResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainConnection?: ChainConnectionResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  Character?: CharacterResolvers<ContextType>;
  CharacterConnection?: CharacterConnectionResolvers<ContextType>;
  CharacterEdge?: CharacterEdgeResolvers<ContextType>;
  CharacterTropeConnection?: CharacterTropeConnectionResolvers<ContextType>;
  CharacterTropeEdge?: CharacterTropeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimTarget?: ClaimTargetResolvers<ContextType>;
  ComparisonStatement?: ComparisonStatementResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CreditConnection?: CreditConnectionResolvers<ContextType>;
  CreditEdge?: CreditEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Debate?: DebateResolvers<ContextType>;
  DebateConnection?: DebateConnectionResolvers<ContextType>;
  DebateEdge?: DebateEdgeResolvers<ContextType>;
  DebateSide?: DebateSideResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  LineageStep?: LineageStepResolvers<ContextType>;
  LineageTrope?: LineageTropeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairSimilarity?: PairSimilarityResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Performance?: PerformanceResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonCreditConnection?: PersonCreditConnectionResolvers<ContextType>;
  PersonCreditEdge?: PersonCreditEdgeResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SharedTrope?: SharedTropeResolvers<ContextType>;
  SimilarTrope?: SimilarTropeResolvers<ContextType>;
  SimilarWork?: SimilarWorkResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  Trope?: TropeResolvers<ContextType>;
  TropeConnection?: TropeConnectionResolvers<ContextType>;
  TropeEdge?: TropeEdgeResolvers<ContextType>;
  TropeRelationConnection?: TropeRelationConnectionResolvers<ContextType>;
  TropeRelationEdge?: TropeRelationEdgeResolvers<ContextType>;
  TropeUse?: TropeUseResolvers<ContextType>;
  TropeWorkConnection?: TropeWorkConnectionResolvers<ContextType>;
  TropeWorkEdge?: TropeWorkEdgeResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  WorkConnection?: WorkConnectionResolvers<ContextType>;
  WorkEdge?: WorkEdgeResolvers<ContextType>;
  WorkRelationConnection?: WorkRelationConnectionResolvers<ContextType>;
  WorkRelationEdge?: WorkRelationEdgeResolvers<ContextType>;
  WorkTropeConnection?: WorkTropeConnectionResolvers<ContextType>;
  WorkTropeEdge?: WorkTropeEdgeResolvers<ContextType>;
  WorksCompared?: WorksComparedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  range?: RangeDirectiveResolver<any, any, ContextType>;
};
