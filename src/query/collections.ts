import type { Filters, SortKey } from "./keyset.ts";
import type { Collection } from "./collection.ts";
import { labelOf, type NodeKind } from "../graph/vocabulary.ts";

const workFilters = {
  form: "to.form IN $form",
  titleContains: "to.search CONTAINS $titleContains",
  fromYear: "to.lastYear >= $fromYear",
  toYear: "to.sortYear <= $toYear",
  trope: "EXISTS { MATCH (to)-[:USES]->(:FilmGraph {id: $trope}) }",
  person: "EXISTS { MATCH (to)<-[:CREDITED_FOR]-(:FilmGraph {id: $person}) }",
  discussedInEssays: "to.discussedInEssays = $discussedInEssays",
};

const isFilm = 'to.form = "FILM"';
const isCritic = "EXISTS { MATCH (to)-[:WROTE]->(:FilmGraph) }";

const byYear: SortKey = { expression: "to.sortYear", minimum: -99_999 };
const byNewest: SortKey = { expression: "to.sortNewest", minimum: -99_999 };
const byMostUsed: SortKey = { expression: "to.sortMostUsed", minimum: -9_999_999 };

const tropeFilters = {
  group: "to.group = $group",
  nameContains: "to.search CONTAINS $nameContains",
  work: "EXISTS { MATCH (to)<-[:USES]-(:FilmGraph {id: $work}) }",
  usage: "EXISTS { MATCH (to)<-[use:USES]-(:Work) WHERE use.usage IN $usage }",
  "work+usage": "EXISTS { MATCH (to)<-[use:USES]-(:FilmGraph {id: $work}) WHERE use.usage IN $usage }",
};

const claimFilters = {
  about: "EXISTS { MATCH (to)-[:ABOUT]->(:FilmGraph {id: $about}) }",
  stance: "EXISTS { MATCH (to)-[about:ABOUT]->(:FilmGraph) WHERE about.stance IN $stance }",
  "about+stance": "EXISTS { MATCH (to)-[about:ABOUT]->(:FilmGraph {id: $about}) WHERE about.stance IN $stance }",
  critic: "EXISTS { MATCH (to)<-[:MAKES]-(review:Review) MATCH (review)<-[:WROTE]-(:FilmGraph {id: $critic}) }",
  review: "EXISTS { MATCH (to)<-[:MAKES]-(:FilmGraph {id: $review}) }",
  mode: "to.mode IN $mode",
  comparing:
    "to.explicit IS NOT NULL AND COUNT { MATCH (to)-[:ABOUT]->(subject:FilmGraph) WHERE subject.id IN $comparing } = size($comparing)",
  explicit: "to.explicit = $explicit",
  corrected: "to.corrected = $corrected",
  reviewedBefore: "to.reviewedLatest < $reviewedBefore",
  reviewedAfter: "to.reviewedEarliest > $reviewedAfter",
  textContains: "to.search CONTAINS $textContains",
};

/** Every collection of the schema, each in each of its orders. */
export const collections = {
  works: collection("Query.works(YEAR)", "WORK", workFilters, byYear),
  worksByNewest: collection("Query.works(NEWEST)", "WORK", workFilters, byNewest),
  worksByTitle: collection("Query.works(TITLE)", "WORK", workFilters),
  films: part(collection("Query.films(YEAR)", "WORK", workFilters, byYear), isFilm),
  filmsByNewest: part(collection("Query.films(NEWEST)", "WORK", workFilters, byNewest), isFilm),
  filmsByTitle: part(collection("Query.films(TITLE)", "WORK", workFilters), isFilm),
  characters: collection("Query.characters", "CHARACTER", {
    work: "EXISTS { MATCH (to)<-[:FEATURES]-(:FilmGraph {id: $work}) }",
    nature: "to.nature IN $nature",
    named: "to.named = $named",
    nameContains: "to.search CONTAINS $nameContains",
  }),
  people: collection("Query.people", "PERSON", {
    role: "EXISTS { MATCH (to)-[credit:CREDITED_FOR]->(:Work) WHERE credit.role IN $role }",
    nameContains: "to.search CONTAINS $nameContains",
  }),
  critics: part(collection("Query.critics", "PERSON", {}), isCritic),
  tropes: collection("Query.tropes(NAME)", "TROPE", tropeFilters),
  tropesByMostUsed: collection("Query.tropes(MOST_USED)", "TROPE", tropeFilters, byMostUsed),
  reviews: collection("Query.reviews", "REVIEW", {}),
  claims: collection("Query.claims", "CLAIM", claimFilters),
  debates: collection("Query.debates", "DEBATE", {
    about: "EXISTS { MATCH (to)<-[:TAKES_SIDE_IN]-(claim:Claim) MATCH (claim)-[:ABOUT]->(:FilmGraph {id: $about}) }",
    critic:
      "EXISTS { MATCH (to)<-[:TAKES_SIDE_IN]-(claim:Claim) MATCH (claim)<-[:MAKES]-(review:Review) MATCH (review)<-[:WROTE]-(:FilmGraph {id: $critic}) }",
    kind: "to.kind IN $kind",
  }),
  chains: collection("Query.chains", "CHAIN", {}),
} as const satisfies Record<string, Collection>;

/**
 * A collection of one kind, found by the index of its sort key: only works have years, and `sortKey`, the order where none is
 * given, begins with the kind's label. A scan of the label would read other graphs in the database too.
 */
function collection<const Kind extends NodeKind>(
  name: string,
  to: Kind,
  filters: Filters,
  order?: SortKey,
): Collection<Kind> {
  if (order) return { name, to, order, tiebreaker: "to.id", bound: null, whole: true, filters };
  const label = labelOf[to];
  const byKey: SortKey = { expression: "to.sortKey", minimum: `${label} ` };
  // "!" is the character after the space that ends the label.
  return { name, to, order: byKey, tiebreaker: null, bound: `to.sortKey < "${label}!"`, whole: true, filters };
}

/** The nodes of a collection for which a predicate holds. */
function part<Kind extends NodeKind>(all: Collection<Kind>, predicate: string): Collection<Kind> {
  return { ...all, bound: all.bound === null ? predicate : `${all.bound} AND ${predicate}`, whole: false };
}
