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

/** What a work derives from and what it led to, as one graph. */
export type Ancestry = {
  /** The relations among them, each once. */
  readonly edges: ReadonlyArray<AncestryEdge>;
  /** What looks wrong or uncertain. */
  readonly findings: ReadonlyArray<Finding>;
  /** The work in question. */
  readonly root: Work;
  /** The works that were reached, the nearest first. */
  readonly works: ReadonlyArray<AncestryWork>;
};

/** A relation between two works in an ancestry. */
export type AncestryEdge = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The later work. */
  readonly from: Work;
  /** The first's relation to the second. */
  readonly relation: WorkRelation;
  /** The earlier work. */
  readonly to: Work;
};

/** A work in an ancestry, with its distance from the root. */
export type AncestryWork = {
  /** Its distance from the root in relations; 0 for the root. */
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
  /** The character whose bond it is. */
  readonly from: Character;
  /** The bond's id, such as `blade-runner-2049-2017/joi>k`. */
  readonly id: Scalars['ID']['output'];
  /** What the first is or does to the second, such as love or devotion. */
  readonly kind: Scalars['String']['output'];
  /** Both names and the kind. */
  readonly label: Scalars['String']['output'];
  /** The character it is directed at. */
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

/** Works in time order that trace a trope. A chain says only earlier and later; by itself it never claims influence. */
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
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many chains there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A chain in a list. */
export type ChainEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The chain. */
  readonly node: Chain;
};

/** A character of one or more works. */
export type Character = Node & {
  /** Its bonds to other characters, and theirs to it. */
  readonly bonds: ReadonlyArray<Bond>;
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** The character's id, such as `her-2013/samantha`. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** The essays that mention it. */
  readonly mentions?: Maybe<MentionConnection>;
  /** The name, or a description if neither the work nor an essay gives one. */
  readonly name: Scalars['String']['output'];
  /** False if neither the work nor an essay gives a name. */
  readonly named: Scalars['Boolean']['output'];
  /** What sort of being it is; null if unknown. */
  readonly nature?: Maybe<CharacterNature>;
  /** Who performs it in which work. */
  readonly performances: ReadonlyArray<Performance>;
  /** Who performs it, each once. */
  readonly performers: ReadonlyArray<Person>;
  /** The tropes that the character embodies, by name. */
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
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many characters there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A character in a list. */
export type CharacterEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says that it belongs here, and where; empty in lists that start from no node. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The character. */
  readonly node: Character;
};

/** Selects characters; every given field must match. */
export type CharacterFilter = {
  /** Has this text in its name, ignoring case, accents and surrounding spaces; at most 200 characters. To look for words, use `search`. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Whether it has a name. */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these natures. */
  readonly nature?: InputMaybe<ReadonlyArray<CharacterNature>>;
  /** Appears in this work. */
  readonly work?: InputMaybe<Scalars['ID']['input']>;
};

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

/** A page of the tropes that a character embodies. */
export type CharacterTropeConnection = {
  /** The tropes of this page. */
  readonly edges: ReadonlyArray<CharacterTropeEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many tropes there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One trope that a character embodies. */
export type CharacterTropeEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How the character embodies it, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** The trope. */
  readonly node: Trope;
};

/** What a critic says, in our own words, with the paragraphs that say it. */
export type Claim = Node & {
  /** What it is about, each with the stance towards it. */
  readonly about: ReadonlyArray<ClaimTarget>;
  /** The same paragraphs counted over the critic's prose alone. */
  readonly bodyParagraphs: ReadonlyArray<Scalars['Int']['output']>;
  /** What the comparison says; null unless the claim compares its subjects. */
  readonly comparison?: Maybe<ComparisonStatement>;
  /** A looked-up fact that contradicts it, if there is one. */
  readonly correction?: Maybe<Correction>;
  /** Who makes it; null if the essay is unsigned. */
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
  /** Whose voice it is, if not the critic's: a director, a quoted author, an advertisement. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
  /** The claim, in our own words. */
  readonly text: Scalars['String']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  /** The claims of this page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many claims there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Selects claims; every given field must match. */
export type ClaimFilter = {
  /** About this. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Comparing all of these. */
  readonly comparing?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether a looked-up fact contradicts it. */
  readonly corrected?: InputMaybe<Scalars['Boolean']['input']>;
  /** By this person. */
  readonly critic?: InputMaybe<Scalars['ID']['input']>;
  /** True for comparisons that the essay makes itself, false for inferred ones. */
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
  /** Contains this text, ignoring case, accents and surrounding spaces; at most 200 characters. To look for words, use `search`. */
  readonly textContains?: InputMaybe<Scalars['String']['input']>;
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

/** One subject of a claim. Each has its own stance: a claim may praise one thing and criticise another. */
export type ClaimTarget = {
  /** The aspect of it that the claim discusses, such as its ending. */
  readonly aspect?: Maybe<Scalars['String']['output']>;
  /** The claim's stance towards it. */
  readonly stance: Stance;
  /** What it is about. */
  readonly subject: Subject;
};

/** What a comparison says. */
export type ComparisonStatement = {
  /** It states a difference. */
  readonly difference: Scalars['Boolean']['output'];
  /** False if the essay only implies the comparison and we infer it. */
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
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many credits there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One credit of one person. */
export type CreditEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The person. */
  readonly node: Person;
  /** What the person did. */
  readonly role: CreditRole;
};

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

/** The loaded graph. */
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

/** What critics agree or disagree about. We frame the question and the sides; the claims on each side are theirs. */
export type Debate = Node & {
  /** The debate's id, such as `debate/does-love-need-a-body`. */
  readonly id: Scalars['ID']['output'];
  /** How the sides relate. */
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
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many debates there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A debate in a list. */
export type DebateEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The debate. */
  readonly node: Debate;
};

/** Selects debates; every given field must match. */
export type DebateFilter = {
  /** One of its claims is about this. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** One of its claims is by this person. */
  readonly critic?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<DebateKind>>;
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

/** One side of a debate. */
export type DebateSide = {
  /** The claims that take this side. */
  readonly claims: ReadonlyArray<Claim>;
  /** What this side holds, in our own words. */
  readonly position: Scalars['String']['output'];
};

/** Which way a history is followed. */
export type Direction =
  /** Towards what is earlier or wider. */
  | 'ANCESTORS'
  /** Both ways. */
  | 'BOTH'
  /** Towards what is later or narrower. */
  | 'DESCENDANTS';

/** Which way an edge points, seen from the node the field belongs to. */
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

/** Why an edge or a fact is in the graph. Each has at least one piece of evidence. */
export type Evidence = {
  /** The same paragraphs counted over the critic's prose alone, as a reader of the published page would count; captions and site furniture are left out. */
  readonly bodyParagraphs: ReadonlyArray<Scalars['Int']['output']>;
  /** How certain it is. */
  readonly certainty: Certainty;
  /** An editor's note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where the evidence comes from. */
  readonly origin: Origin;
  /** Where the essay says so: paragraphs counted from 1 over the non-empty lines of its source document. */
  readonly paragraphs: ReadonlyArray<Scalars['Int']['output']>;
  /** The essay, for an ESSAY. */
  readonly review?: Maybe<Review>;
  /** The published page, for a LOOKUP. */
  readonly source?: Maybe<Source>;
};

/** The identifier of the same thing in another registry. */
export type ExternalId = {
  /** The registry. */
  readonly authority: Authority;
  /** What supports it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The page there; null if the identifier alone does not give it. */
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

/** Something that looks wrong or uncertain in a history. */
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

/** The history of a trope as one graph, not a repeated tree: works in time order, with oddities reported. */
export type Lineage = {
  /** The chains that trace one of them, by title. */
  readonly chains: ReadonlyArray<Chain>;
  /** All relations among them, descent or not, each once. */
  readonly edges: ReadonlyArray<LineageEdge>;
  /** What looks wrong or uncertain in this history. */
  readonly findings: ReadonlyArray<Finding>;
  /** The trope in question. */
  readonly root: Trope;
  /** The works that use one of them, the oldest first. */
  readonly steps: ReadonlyArray<LineageStep>;
  /** The tropes that were reached, the nearest first. */
  readonly tropes: ReadonlyArray<LineageTrope>;
};

/** A relation between two tropes in a history. */
export type LineageEdge = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The later or narrower trope. */
  readonly from: Trope;
  /** The first's relation to the second. */
  readonly relation: TropeRelation;
  /** The earlier or wider trope. */
  readonly to: Trope;
};

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

/** One work's place in the history of a trope. */
export type LineageStep = {
  /** How certain the step is. */
  readonly certainty: Certainty;
  /** The characters that carry the trope in the work. */
  readonly characters: ReadonlyArray<Character>;
  /** True if no earlier example is known. */
  readonly earliestKnown: Scalars['Boolean']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** An editor's note. */
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

/** A trope in a history, with its distance from the root. */
export type LineageTrope = {
  /** Its distance from the root in relations of descent; 0 for the root. */
  readonly hops: Scalars['Int']['output'];
  /** The trope. */
  readonly trope: Trope;
};

/** A page of what an essay mentions, or of the essays that mention something. */
export type MentionConnection = {
  /** The mentions of this page. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many mentions there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mention, with every paragraph that makes it. */
export type MentionEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The same paragraphs, as evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The other end of the mention: the essay, or what it mentions. */
  readonly node: Node;
  /** The paragraphs that name it or plainly refer to it. */
  readonly paragraphs: ReadonlyArray<Scalars['Int']['output']>;
};

/** Anything with an id, and words to show for it. Ids are stable; a renamed id still resolves wherever an id is accepted. */
export type Node = {
  /** The node's id: `her-2013` for a work, `her-2013/samantha` for something inside a work or a review, and the form `trope/body-surrogate` for every other kind. */
  readonly id: Scalars['ID']['output'];
  /** Words to show for the node. */
  readonly label: Scalars['String']['output'];
};

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

/** A firm, an institution or a product, real or fictional. */
export type Organisation = Node & {
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** True if it exists only in a work. */
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


/** A firm, an institution or a product, real or fictional. */
export type OrganisationClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** A firm, an institution or a product, real or fictional. */
export type OrganisationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

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

/** Where a page is in its list, as in Relay's connections. */
export type PageInfo = {
  /** The last edge's cursor, which is `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are rows before: true on every page after the first. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first edge's cursor; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** How similar two works are. */
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
  /** The whole path as sentences. */
  readonly explanation: Scalars['String']['output'];
  /** The hops, in order from one end to the other. */
  readonly hops: ReadonlyArray<PathHop>;
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** How telling it is: rare nodes along the way and explicit claims count for more than hubs and mere mentions. */
  readonly score: Scalars['Float']['output'];
};

/** One hop of a path. */
export type PathHop = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The hop as a sentence. */
  readonly explanation: Scalars['String']['output'];
  /** True if the relationship points in the direction of the path. */
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
  /** The paths, all of the same, shortest length; empty if none is short enough. */
  readonly paths: ReadonlyArray<Path>;
  /** True if a limit was reached, so that shorter or better paths may be missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One performer's part in one work. */
export type Performance = {
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Who performs. */
  readonly performer: Person;
  /** True if only the voice is in the work. */
  readonly voiceOnly: Scalars['Boolean']['output'];
  /** In which work. */
  readonly work: Work;
};

/** Someone who made, performed or wrote something, or whom an essay discusses; a band is one person. */
export type Person = Node & {
  /** Other names. */
  readonly alternativeNames: ReadonlyArray<Scalars['String']['output']>;
  /** Claims this critic makes. */
  readonly claims?: Maybe<ClaimConnection>;
  /** What critics claim about the person. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** The works with a credit, the oldest first. */
  readonly credits?: Maybe<PersonCreditConnection>;
  /** The person's identifiers in other registries. */
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


/** Someone who made, performed or wrote something, or whom an essay discusses; a band is one person. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** Someone who made, performed or wrote something, or whom an essay discusses; a band is one person. */
export type PersonClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** Someone who made, performed or wrote something, or whom an essay discusses; a band is one person. */
export type PersonCreditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  role?: InputMaybe<ReadonlyArray<CreditRole>>;
};


/** Someone who made, performed or wrote something, or whom an essay discusses; a band is one person. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Someone who made, performed or wrote something, or whom an essay discusses; a band is one person. */
export type PersonReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of people. */
export type PersonConnection = {
  /** The people of this page. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many people there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of a person's credits. */
export type PersonCreditConnection = {
  /** The credits of this page. */
  readonly edges: ReadonlyArray<PersonCreditEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many credits there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One credit for one work. */
export type PersonCreditEdge = {
  /** The edge's position in the list. */
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
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Selects people; every given field must match. */
export type PersonFilter = {
  /** Has this text in a name, ignoring case, accents and surrounding spaces; at most 200 characters. To look for words, use `search`. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Has a credit in one of these roles. */
  readonly role?: InputMaybe<ReadonlyArray<CreditRole>>;
};

/** A place, real or fictional. */
export type Place = Node & {
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** True if it exists only in a work. */
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


/** A place, real or fictional. */
export type PlaceClaimsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  critic?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** A place, real or fictional. */
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

/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type Query = {
  /** Chains by title. */
  readonly chains?: Maybe<ChainConnection>;
  /** The character with this id. */
  readonly character?: Maybe<Character>;
  /** Characters by name. */
  readonly characters?: Maybe<CharacterConnection>;
  /** Claims by the day of their review, then in the essay's order. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Compares two to six works. The order of the ids does not matter. */
  readonly compare?: Maybe<WorksCompared>;
  /** People who wrote a review, by name. */
  readonly critics?: Maybe<PersonConnection>;
  /** Which graph this is: its version, hash and counts. */
  readonly dataset?: Maybe<Dataset>;
  /** Debates by topic. */
  readonly debates?: Maybe<DebateConnection>;
  /** Works with the form FILM. */
  readonly films?: Maybe<WorkConnection>;
  /** The history of a trope as one graph; null if there is no such trope. */
  readonly lineage?: Maybe<Lineage>;
  /** The nodes and edges around a node, up to a limit, for drawing; null if there is no such node. */
  readonly neighbourhood?: Maybe<Subgraph>;
  /** The node of any kind with this id; null if there is none. */
  readonly node?: Maybe<Node>;
  /** The shortest paths between two nodes of any kind, the most telling first. No path leads to or from a source: sources appear in the evidence of edges and have no edges. */
  readonly path?: Maybe<PathResult>;
  /** People by name. */
  readonly people?: Maybe<PersonConnection>;
  /** The person with this id. */
  readonly person?: Maybe<Person>;
  /** The review with this id. */
  readonly review?: Maybe<Review>;
  /** Reviews by the day they appeared. */
  readonly reviews?: Maybe<ReviewConnection>;
  /** Nodes with a name, title, label, gloss or text that contains all the words, the last of which may be incomplete. Names and labels come before texts, exact matches before partial ones. Case and accents do not matter, and a word with an apostrophe, a dot or a hyphen inside is found without it too: `rur` finds R.U.R. */
  readonly search?: Maybe<ReadonlyArray<SearchHit>>;
  /** Uses of tropes by works, the oldest first. */
  readonly timeline?: Maybe<Timeline>;
  /** The trope with this id. */
  readonly trope?: Maybe<Trope>;
  /** All tropes. */
  readonly tropes?: Maybe<TropeConnection>;
  /** The work with this id. */
  readonly work?: Maybe<Work>;
  /** Works of all forms. */
  readonly works?: Maybe<WorkConnection>;
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryCharacterArgs = {
  id: Scalars['ID']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryCharactersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CharacterFilter>;
  first?: Scalars['Int']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryCompareArgs = {
  works: ReadonlyArray<Scalars['ID']['input']>;
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryCriticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryDebatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DebateFilter>;
  first?: Scalars['Int']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryFilmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: WorkOrder;
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryLineageArgs = {
  direction?: Direction;
  maxHops?: Scalars['Int']['input'];
  trope: Scalars['ID']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryNeighbourhoodArgs = {
  first?: Scalars['Int']['input'];
  hops?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryPathArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: Scalars['Int']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  text: Scalars['String']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryTimelineArgs = {
  first?: Scalars['Int']['input'];
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  tropes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  works?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryTropeArgs = {
  id: Scalars['ID']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryTropesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TropeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: TropeOrder;
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
export type QueryWorkArgs = {
  id: Scalars['ID']['input'];
};


/** The root of every query. Each field that takes arguments is nullable, so a bad argument nulls that field alone. */
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
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** Who wrote it; null if unknown. */
  readonly critic?: Maybe<Person>;
  /** Every stated property with its evidence. */
  readonly facts: ReadonlyArray<Fact>;
  /** The review's id, such as `review/the-verge-her`. */
  readonly id: Scalars['ID']['output'];
  /** The title and the publication. */
  readonly label: Scalars['String']['output'];
  /** What it names or plainly refers to. */
  readonly mentions?: Maybe<MentionConnection>;
  /** How many paragraphs its source document has, including those that are not the critic's prose. */
  readonly paragraphCount: Scalars['Int']['output'];
  /** Who published it. */
  readonly publication: Publication;
  /** How certain these days are. */
  readonly publishedCertainty: Certainty;
  /** The earliest possible day of publication, as an ISO date. */
  readonly publishedFrom?: Maybe<Scalars['String']['output']>;
  /** The latest possible day of publication, as an ISO date. */
  readonly publishedTo?: Maybe<Scalars['String']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** How certain the title is. */
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
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many reviews there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review in a list. */
export type ReviewEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: Review;
};

/** A node that was found. */
export type SearchHit = {
  /** The name, title, label, gloss or text that contains the words. */
  readonly matched: Scalars['String']['output'];
  /** The node. */
  readonly node: Node;
  /** How well it matches: higher is better. Hits come in this order, then by label and id. */
  readonly score: Scalars['Float']['output'];
};

/** A trope that several works use. */
export type SharedTrope = {
  /** How rare it is: the inverse document frequency ln((N + 1) / n), with N works in the graph of which n use it. */
  readonly rarity: Scalars['Float']['output'];
  /** True if all these works use it in the same set of usages; an unknown usage counts as a usage of its own. */
  readonly sameUsage: Scalars['Boolean']['output'];
  /** The trope. */
  readonly trope: Trope;
  /** Each use of it by one of the works, by year. */
  readonly uses: ReadonlyArray<TropeUse>;
};

/** A trope that occurs together with another. */
export type SimilarTrope = {
  /** The trope. */
  readonly trope: Trope;
  /** The normalised pointwise mutual information of the two tropes over the works of the graph: above 0 (chance), and at most 1 (never apart). */
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
  /** Its licence, if the page states one. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The title of the page, or what it is. */
  readonly title: Scalars['String']['output'];
  /** Its address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

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

/** A part of the graph. */
export type Subgraph = {
  /** All edges among them. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** The nodes, the nearest first. */
  readonly nodes: ReadonlyArray<Node>;
  /** True if there are more nodes than were asked for, more than 5,000 edges among them, or hubs too large to look behind. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What a claim can be about. */
export type Subject = Bond | Character | Claim | Organisation | Person | Place | Review | Trope | Work;

/** Uses of tropes over time. */
export type Timeline = {
  /** The uses, by the year in which the work was begun; undated ones last. */
  readonly steps: ReadonlyArray<LineageStep>;
  /** True if there are more than were asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A recurring figure or device. */
export type Trope = Node & {
  /** Other names, such as its title in a wiki. */
  readonly alternativeNames: ReadonlyArray<Scalars['String']['output']>;
  /** The chains that trace it. */
  readonly chains: ReadonlyArray<Chain>;
  /** The characters that embody it, by name. */
  readonly characters?: Maybe<CharacterConnection>;
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** Its identifiers in other registries. */
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
  /** Tropes that it derives from, inverts or resembles, and tropes that do so to it, by name. */
  readonly relations?: Maybe<TropeRelationConnection>;
  /** Tropes that occur together with this one more often than chance, the closest first; they have at least two works in common. If this trope has more than 3,000 works, the 3,000 oldest are searched. */
  readonly similar?: Maybe<ReadonlyArray<SimilarTrope>>;
  /** Its uses by works, the oldest work first; a work that uses it in several ways is listed once for each. */
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
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many tropes there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A trope in a list. */
export type TropeEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The trope. */
  readonly node: Trope;
};

/** Selects tropes; every given field must match. */
export type TropeFilter = {
  /** Of this group. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Has this text in a name, ignoring case, accents and surrounding spaces; at most 200 characters. To look for words, use `search`. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Used in one of these ways; with `work`, by that work. */
  readonly usage?: InputMaybe<ReadonlyArray<Usage>>;
  /** Used by this work. */
  readonly work?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of tropes. */
export type TropeOrder =
  /** The most used first; a work that uses a trope in several ways counts once for each. */
  | 'MOST_USED'
  /** By name. */
  | 'NAME';

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

/** A page of the tropes related to a trope. */
export type TropeRelationConnection = {
  /** The relations of this page. */
  readonly edges: ReadonlyArray<TropeRelationEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many relations there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation between two tropes. */
export type TropeRelationEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** True if the relation points away from the trope whose relations are listed. */
  readonly forward: Scalars['Boolean']['output'];
  /** The other trope. */
  readonly node: Trope;
  /** The later or narrower trope's relation to the other. */
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
  /** How the work uses the trope; null if unknown. */
  readonly usage?: Maybe<Usage>;
  /** The work. */
  readonly work: Work;
};

/** A page of the uses of a trope. */
export type TropeWorkConnection = {
  /** The uses of this page. */
  readonly edges: ReadonlyArray<TropeWorkEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many uses there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One use of the trope by one work. */
export type TropeWorkEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it does with the trope, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** The work. */
  readonly node: Work;
  /** What the work did for the trope's history. */
  readonly role?: Maybe<LineageRole>;
  /** How the work uses the trope; null if unknown. */
  readonly usage?: Maybe<Usage>;
};

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

/** A film, a book, a myth, or a work inside a work. */
export type Work = Node & {
  /** Other titles. */
  readonly alternativeTitles: ReadonlyArray<Scalars['String']['output']>;
  /** What this work derives from and what it led to, as one graph. */
  readonly ancestry?: Maybe<Ancestry>;
  /** Its characters, the main ones first. */
  readonly characters?: Maybe<CharacterConnection>;
  /** What critics claim about it. */
  readonly claimsAbout?: Maybe<ClaimConnection>;
  /** Who made it and who performs in it, in order of billing. */
  readonly credits?: Maybe<CreditConnection>;
  /** False for works that are here only for a trope's history. */
  readonly discussedInEssays: Scalars['Boolean']['output'];
  /** The last year of a run, such as a manga's serialisation. */
  readonly endYear?: Maybe<Scalars['Int']['output']>;
  /** Its identifiers in other registries. */
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
  /** The larger work or the series it belongs to. */
  readonly partOf?: Maybe<Work>;
  /** Works that it derives from, and works that derive from it, by year. */
  readonly relations?: Maybe<WorkRelationConnection>;
  /** The works most like this one: those that share the largest part of the tropes that either uses, with rare tropes counting for more. If its tropes have more than 50,000 uses in all, the most common ones count but find no works by themselves. */
  readonly similar?: Maybe<ReadonlyArray<SimilarWork>>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** Its uses of tropes, by the trope's name; a trope that it uses in several ways is listed once for each. */
  readonly tropes?: Maybe<WorkTropeConnection>;
  /** The year, or the first year of a run; negative for BC; null if unknown. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The earliest possible year, if the year is unknown. */
  readonly yearEarliest?: Maybe<Scalars['Int']['output']>;
  /** The latest possible year, if the year is unknown. */
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
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many works there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A work in a list. */
export type WorkEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The work. */
  readonly node: Work;
};

/** Selects works; every given field must match. */
export type WorkFilter = {
  /** Whether an essay discusses it. */
  readonly discussedInEssays?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these forms. */
  readonly form?: InputMaybe<ReadonlyArray<WorkForm>>;
  /** Did not end before this year; an undated work does not match. */
  readonly fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Has this person among its credits. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Has this text in a title, ignoring case, accents and surrounding spaces; at most 200 characters. To look for words, use `search`. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
  /** Begun by this year; an undated work does not match. */
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
  /** It reinterprets the other's material. */
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
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many relations there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation between two works. */
export type WorkRelationEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** True if the relation points away from the work whose relations are listed. */
  readonly forward: Scalars['Boolean']['output'];
  /** The other work. */
  readonly node: Work;
  /** The later work's relation to the earlier one. */
  readonly relation: WorkRelation;
};

/** A page of a work's uses of tropes. */
export type WorkTropeConnection = {
  /** The uses of this page. */
  readonly edges: ReadonlyArray<WorkTropeEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many uses there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One use of one trope by the work. */
export type WorkTropeEdge = {
  /** The edge's position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so, and where. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it does with the trope, in our own words. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** The trope. */
  readonly node: Trope;
  /** What the work did for the trope's history. */
  readonly role?: Maybe<LineageRole>;
  /** How the work uses the trope; null if unknown. */
  readonly usage?: Maybe<Usage>;
};

/** A comparison of works: what they share, what each has alone, how similar they are, and who compared them. */
export type WorksCompared = {
  /** What each of them uses and no other does. */
  readonly alone: ReadonlyArray<AloneTropes>;
  /** Claims that compare two or more of them, by the day of the review. */
  readonly comparisons: ReadonlyArray<Claim>;
  /** Debates with claims about two or more of them, and then about one, by topic. */
  readonly debates: ReadonlyArray<Debate>;
  /** People with a credit for two or more of them, by name. */
  readonly people: ReadonlyArray<Person>;
  /** The tropes that two or more of them use in any way, the rarest first. For each work, at most 1,000 uses are compared: those of its rarest tropes. */
  readonly shared: ReadonlyArray<SharedTrope>;
  /** How similar each pair of them is. */
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
  of?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  perItem?: Maybe<Scalars['String']['input']>;
  perNode?: Maybe<Scalars['String']['input']>;
  perUse?: Maybe<Scalars['String']['input']>;
  weight?: Scalars['String']['input'];
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
