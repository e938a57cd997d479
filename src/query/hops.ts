import type { Hop } from "./hop.ts";
import { tropeRelations, workRelations } from "../graph/vocabulary.ts";

const byName = { expression: "to.sortKey", start: "" };
const byYear = { expression: "to.sortYear", start: -99_999 };
const byPosition = { expression: "edge.position", start: -1 };

const claimFilters = {
  stance: "edge.stance IN $stance",
  critic: "EXISTS { MATCH (to)<-[:MAKES]-(review:Review) MATCH (review)<-[:WROTE]-(:FilmGraph {id: $critic}) }",
};
const relation = { relation: "type(edge) IN $relation" };
const related = { relation: "type(edge)", forward: "startNode(edge) = from" };
const works = `edge:${workRelations.join("|")}`;
const tropes = `edge:${tropeRelations.join("|")}`;
const use = { usage: "edge.usage", how: "edge.how", role: "edge.role" };

/**
 * Every plain relation that the schema offers. The set is closed: with their filters these are all the statements
 * that resolvers can send, and they are planned when the server starts.
 */
export const hops = {
  workPartOf: hop("Work.partOf", ["(from)-[edge:PART_OF]->(to:Work)"], "WORK", byName),
  workCredits: {
    ...hop("Work.credits", ["(from)<-[edge:CREDITED_FOR]-(to:Person)"], "PERSON", byPosition),
    edge: { role: "edge.role" },
    filters: { role: "edge.role IN $role" },
  },
  workCharacters: hop("Work.characters", ["(from)-[edge:FEATURES]->(to:Character)"], "CHARACTER", byPosition),
  workTropes: {
    ...hop("Work.tropes", ["(from)-[edge:USES]->(to:Trope)"], "TROPE", byName),
    // A work may use a trope in several ways, each an edge; a word is read at less cost than an edge's id.
    apart: 'coalesce(edge.usage, "")',
    edge: use,
    filters: { usage: "edge.usage IN $usage" },
  },
  workRelations: {
    ...hop("Work.relations", [`(from)-[${works}]-(to:Work)`], "WORK", byYear),
    edge: related,
    filters: relation,
  },
  workRelationsOut: {
    ...hop("Work.relations(OUT)", [`(from)-[${works}]->(to:Work)`], "WORK", byYear),
    edge: related,
    filters: relation,
  },
  workRelationsIn: {
    ...hop("Work.relations(IN)", [`(from)<-[${works}]-(to:Work)`], "WORK", byYear),
    edge: related,
    filters: relation,
  },
  claimsAbout: {
    ...hop("Subject.claimsAbout", ["(from)<-[edge:ABOUT]-(to:Claim)"], "CLAIM", byName),
    edge: { stance: "edge.stance", aspect: "edge.aspect" },
    filters: claimFilters,
  },
  mentionedIn: hop("Subject.mentions", ["(from)<-[edge:MENTIONS]-(to:Review)"], "REVIEW", byName),

  characterWorks: hop("Character.works", ["(from)<-[edge:FEATURES]-(to:Work)"], "WORK", byYear),
  characterPerformances: {
    ...hop("Character.performances", ["(from)-[edge:PERFORMED_BY]->(to:Person)"], "PERSON", byPosition),
    edge: { work: "edge.work", voiceOnly: "edge.voiceOnly" },
  },
  characterTropes: {
    ...hop("Character.tropes", ["(from)-[edge:EMBODIES]->(to:Trope)"], "TROPE", byName),
    edge: { how: "edge.how" },
  },
  characterBonds: {
    ...hop("Character.bonds", ["(from)<-[edge:BOND_FROM|BOND_TO]-(to:Bond)"], "BOND", byName),
    apart: "edge.id",
  },
  bondFrom: hop("Bond.from", ["(from)-[edge:BOND_FROM]->(to:Character)"], "CHARACTER", byName),
  bondTo: hop("Bond.to", ["(from)-[edge:BOND_TO]->(to:Character)"], "CHARACTER", byName),

  personCredits: {
    ...hop("Person.credits", ["(from)-[edge:CREDITED_FOR]->(to:Work)"], "WORK", byYear),
    edge: { role: "edge.role" },
    filters: { role: "edge.role IN $role" },
  },
  personReviews: hop("Person.reviews", ["(from)-[edge:WROTE]->(to:Review)"], "REVIEW", byName),
  personClaims: {
    ...hop("Person.claims", ["(from)-[:WROTE]->(review:Review)", "(review)-[edge:MAKES]->(to:Claim)"], "CLAIM", byName),
    filters: { stance: "EXISTS { MATCH (to)-[about:ABOUT]->(:FilmGraph) WHERE about.stance IN $stance }" },
  },

  tropeWorks: {
    ...hop("Trope.works", ["(from)<-[edge:USES]-(to:Work)"], "WORK", byYear),
    edge: use,
    filters: { usage: "edge.usage IN $usage" },
  },
  tropeCharacters: {
    ...hop("Trope.characters", ["(from)<-[edge:EMBODIES]-(to:Character)"], "CHARACTER", byName),
    edge: { how: "edge.how" },
  },
  tropeRelations: {
    ...hop("Trope.relations", [`(from)-[${tropes}]-(to:Trope)`], "TROPE", byName),
    apart: "edge.id",
    edge: related,
    filters: relation,
  },
  tropeRelationsOut: {
    ...hop("Trope.relations(OUT)", [`(from)-[${tropes}]->(to:Trope)`], "TROPE", byName),
    apart: "edge.id",
    edge: related,
    filters: relation,
  },
  tropeRelationsIn: {
    ...hop("Trope.relations(IN)", [`(from)<-[${tropes}]-(to:Trope)`], "TROPE", byName),
    apart: "edge.id",
    edge: related,
    filters: relation,
  },
  tropeChains: hop("Trope.chains", ["(from)<-[edge:TRACES]-(to:Chain)"], "CHAIN", byName),
  chainSteps: {
    ...hop("Chain.steps", ["(from)-[edge:INCLUDES]->(to:Work)"], "WORK", byPosition),
    edge: {
      trope: "edge.trope",
      characters: "edge.characters",
      role: "edge.role",
      usage: "edge.usage",
      earliestKnown: "edge.earliestKnown",
      certainty: "edge.certainty",
      note: "edge.note",
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
  claimAbout: {
    ...hop("Claim.about", ["(from)-[edge:ABOUT]->(to:FilmGraph)"], "ANY", byPosition),
    edge: { stance: "edge.stance", aspect: "edge.aspect" },
  },
  claimDebates: hop("Claim.debates", ["(from)-[edge:TAKES_SIDE_IN]->(to:Debate)"], "DEBATE", byName),
  debateClaims: {
    ...hop("Debate.sides", ["(from)<-[edge:TAKES_SIDE_IN]-(to:Claim)"], "CLAIM", byPosition),
    edge: { side: "edge.side" },
  },
} as const satisfies Record<string, Hop>;

/** The hops that can be read ahead, in one statement with the nodes of a list, by the GraphQL field that walks each. */
export const hopsAhead: ReadonlyMap<string, Hop> = new Map(
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
 * A hop whose rows say nothing but which nodes they reach. No two nodes have one sort key, so that rows by name need nothing
 * else to tell them apart where an edge of one type stands once between two nodes.
 */
function hop<const To extends Hop["to"]>(name: string, path: readonly string[], to: To, order: Hop["order"]) {
  return { name, path, to, edge: {}, order, apart: order === byName ? null : "edge.id", filters: {} };
}
