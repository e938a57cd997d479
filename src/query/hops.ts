import { column, type Hop } from "./hop.ts";
import type { Target } from "./nodes.ts";
import type { Certainty, CreditRole, LineageRole, Stance, Usage } from "../graph/vocabulary.ts";
import { type TropeRelation, tropeRelations, type WorkRelation, workRelations } from "../graph/vocabulary.ts";

const byName = { expression: "to.sortKey", minimum: "" };
const byYear = { expression: "to.sortYear", minimum: -99_999 };
const byPosition = { expression: "edge.position", minimum: -1 };

const claimFilters = {
  stance: "edge.stance IN $stance",
  critic: "EXISTS { MATCH (to)<-[:MAKES]-(review:Review) MATCH (review)<-[:WROTE]-(:FilmGraph {id: $critic}) }",
};
const works = `edge:${workRelations.join("|")}`;
const tropes = `edge:${tropeRelations.join("|")}`;
const credit = { edge: { role: column<CreditRole>("edge.role") }, filters: { role: "edge.role IN $role" } };
const how = { how: column<string | null>("edge.how") };
const use = {
  edge: { usage: column<Usage | null>("edge.usage"), ...how, role: column<LineageRole | null>("edge.role") },
  filters: { usage: "edge.usage IN $usage" },
};
const about = { stance: column<Stance>("edge.stance"), aspect: column<string | null>("edge.aspect") };

/** Every relation of the schema that takes one statement. The set is closed, so all the statements can be listed and tested. */
export const hops = {
  workPartOf: hop("Work.partOf", ["(from)-[edge:PART_OF]->(to:Work)"], "WORK", byName),
  workCredits: { ...hop("Work.credits", ["(from)<-[edge:CREDITED_FOR]-(to:Person)"], "PERSON", byPosition), ...credit },
  workCharacters: hop("Work.characters", ["(from)-[edge:FEATURES]->(to:Character)"], "CHARACTER", byPosition),
  workTropes: {
    ...hop("Work.tropes", ["(from)-[edge:USES]->(to:Trope)"], "TROPE", byName),
    ...use,
    // A work may use a trope in several ways, each an edge. A word costs less to read than an edge's id.
    tiebreaker: 'coalesce(edge.usage, "")',
  },
  workRelations: relatedWorks("Work.relations", `(from)-[${works}]-(to:Work)`),
  workRelationsOut: relatedWorks("Work.relations(OUT)", `(from)-[${works}]->(to:Work)`),
  workRelationsIn: relatedWorks("Work.relations(IN)", `(from)<-[${works}]-(to:Work)`),
  claimsAbout: {
    ...hop("Subject.claimsAbout", ["(from)<-[edge:ABOUT]-(to:Claim)"], "CLAIM", byName),
    edge: about,
    filters: claimFilters,
  },
  mentionedIn: hop("Subject.mentions", ["(from)<-[edge:MENTIONS]-(to:Review)"], "REVIEW", byName),

  characterWorks: hop("Character.works", ["(from)<-[edge:FEATURES]-(to:Work)"], "WORK", byYear),
  characterPerformances: {
    ...hop("Character.performances", ["(from)-[edge:PERFORMED_BY]->(to:Person)"], "PERSON", byPosition),
    edge: { work: column<string>("edge.work"), voiceOnly: column<boolean>("edge.voiceOnly") },
  },
  characterTropes: { ...hop("Character.tropes", ["(from)-[edge:EMBODIES]->(to:Trope)"], "TROPE", byName), edge: how },
  characterBonds: {
    ...hop("Character.bonds", ["(from)<-[edge:BOND_FROM|BOND_TO]-(to:Bond)"], "BOND", byName),
    tiebreaker: "edge.id",
  },
  bondFrom: hop("Bond.from", ["(from)-[edge:BOND_FROM]->(to:Character)"], "CHARACTER", byName),
  bondTo: hop("Bond.to", ["(from)-[edge:BOND_TO]->(to:Character)"], "CHARACTER", byName),

  personCredits: { ...hop("Person.credits", ["(from)-[edge:CREDITED_FOR]->(to:Work)"], "WORK", byYear), ...credit },
  personReviews: hop("Person.reviews", ["(from)-[edge:WROTE]->(to:Review)"], "REVIEW", byName),
  personClaims: {
    ...hop("Person.claims", ["(from)-[:WROTE]->(review:Review)", "(review)-[edge:MAKES]->(to:Claim)"], "CLAIM", byName),
    filters: { stance: "EXISTS { MATCH (to)-[about:ABOUT]->(:FilmGraph) WHERE about.stance IN $stance }" },
  },

  tropeWorks: { ...hop("Trope.works", ["(from)<-[edge:USES]-(to:Work)"], "WORK", byYear), ...use },
  tropeCharacters: {
    ...hop("Trope.characters", ["(from)<-[edge:EMBODIES]-(to:Character)"], "CHARACTER", byName),
    edge: how,
  },
  tropeRelations: relatedTropes("Trope.relations", `(from)-[${tropes}]-(to:Trope)`),
  tropeRelationsOut: relatedTropes("Trope.relations(OUT)", `(from)-[${tropes}]->(to:Trope)`),
  tropeRelationsIn: relatedTropes("Trope.relations(IN)", `(from)<-[${tropes}]-(to:Trope)`),
  tropeChains: hop("Trope.chains", ["(from)<-[edge:TRACES]-(to:Chain)"], "CHAIN", byName),
  chainSteps: {
    ...hop("Chain.steps", ["(from)-[edge:INCLUDES]->(to:Work)"], "WORK", byPosition),
    edge: {
      trope: column<string | null>("edge.trope"),
      characters: column<readonly string[]>("edge.characters"),
      role: column<LineageRole | null>("edge.role"),
      usage: column<Usage | null>("edge.usage"),
      earliestKnown: column<boolean>("edge.earliestKnown"),
      certainty: column<Certainty>("edge.certainty"),
      note: column<string | null>("edge.note"),
    },
  },

  reviewPublication: hop("Review.publication", ["(from)-[edge:PUBLISHED_IN]->(to:Publication)"], "PUBLICATION", byName),
  reviewCritic: hop("Review.critic", ["(from)<-[edge:WROTE]-(to:Person)"], "PERSON", byName),
  reviewClaims: hop("Review.claims", ["(from)-[edge:MAKES]->(to:Claim)"], "CLAIM", byPosition),
  reviewMentions: hop("Review.mentions", ["(from)-[edge:MENTIONS]->(to:FilmGraph)"], "ANY", byPosition),
  publicationReviews: hop("Publication.reviews", ["(from)<-[edge:PUBLISHED_IN]-(to:Review)"], "REVIEW", byName),

  claimReview: hop("Claim.review", ["(from)<-[edge:MAKES]-(to:Review)"], "REVIEW", byName),
  claimCritic: hop(
    "Claim.critic",
    ["(from)<-[:MAKES]-(review:Review)", "(review)<-[edge:WROTE]-(to:Person)"],
    "PERSON",
    byName,
  ),
  claimAbout: { ...hop("Claim.about", ["(from)-[edge:ABOUT]->(to:FilmGraph)"], "ANY", byPosition), edge: about },
  claimDebates: hop("Claim.debates", ["(from)-[edge:TAKES_SIDE_IN]->(to:Debate)"], "DEBATE", byName),
  debateClaims: {
    ...hop("Debate.sides", ["(from)<-[edge:TAKES_SIDE_IN]-(to:Claim)"], "CLAIM", byPosition),
    edge: { side: column<number>("edge.side") },
  },
} as const satisfies Record<string, Hop>;

/** The hops that can be prefetched with the nodes of a collection, by the GraphQL field that follows each. */
export const prefetchableHops: ReadonlyMap<string, Hop> = new Map(
  [
    hops.workCredits,
    hops.workCharacters,
    hops.workTropes,
    hops.characterTropes,
    hops.personCredits,
    hops.personReviews,
    hops.tropeWorks,
    hops.tropeCharacters,
    hops.reviewClaims,
  ].map((hop): [string, Hop] => [hop.name, hop]),
);

/**
 * A hop whose edges have no columns. No two nodes have one sort key, so rows by name need no tiebreaker if two nodes have at
 * most one edge of the type between them.
 */
function hop<const To extends Target>(name: string, path: readonly string[], to: To, order: Hop["order"]) {
  return { name, path, to, edge: {}, order, tiebreaker: order === byName ? null : "edge.id", filters: {} };
}

function relatedWorks(name: string, path: string) {
  return { ...hop(name, [path], "WORK", byYear), ...related<WorkRelation>() };
}

/** Two tropes may be related in several ways, so these hops need a tiebreaker. */
function relatedTropes(name: string, path: string) {
  return { ...hop(name, [path], "TROPE", byName), tiebreaker: "edge.id", ...related<TropeRelation>() };
}

function related<Relation>() {
  return {
    edge: { relation: column<Relation>("type(edge)"), forward: column<boolean>("startNode(edge) = from") },
    filters: { relation: "type(edge) IN $relation" },
  };
}
