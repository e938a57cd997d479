import { datasetText, redirectsText } from "../graph/dataset.ts";
import type { Parameter, Parameters, Position, Statement } from "../graph/statement.ts";
import { labelOf, nodeKinds } from "../graph/vocabulary.ts";
import { type Collection, collectionStatement, collectionTotalStatement } from "./collection.ts";
import { collections } from "./collections.ts";
import { type Hop, hopStatement, hopTotalStatement } from "./hop.ts";
import { hops, prefetchableHops } from "./hops.ts";
import type { Page, SortKey } from "./keyset.ts";
import { factsText, nodeText } from "./lookups.ts";
import type { Projection, Target } from "./nodes.ts";

/** Values of each type that a filter's parameter takes, so that a plan made with them serves real questions. */
const sampleFilters: Readonly<Record<string, Parameter>> = {
  stance: ["PRAISES"],
  critic: "person/nobody",
  relation: ["ADAPTS"],
  role: ["DIRECTOR"],
  usage: ["STRAIGHT"],
  form: ["FILM"],
  titleContains: "title",
  fromYear: 1900,
  toYear: 2000,
  trope: "trope/nothing",
  person: "person/nobody",
  discussedInEssays: true,
  work: "nothing",
  nature: ["HUMAN"],
  named: true,
  nameContains: "name",
  group: "group",
  about: "nothing",
  review: "review/nothing",
  mode: ["ASSERTION"],
  comparing: ["nothing"],
  explicit: true,
  corrected: true,
  reviewedBefore: 2000,
  reviewedAfter: 2000,
  textContains: "text",
  kind: ["DIRECT"],
};

/** Which sets of filters to list, by how many of a list's filters they hold. */
type Choose = (used: number, of: number) => boolean;

/** The statements that answer questions without filters. Running them once makes Neo4j plan them before a client waits. */
export function plannedStatements(): readonly Statement[] {
  return [...statementCatalogue((used) => used === 0)];
}

/**
 * Every statement that the server can send, with harmless parameters. The set is closed: filters come in any combination, of
 * which `choose` keeps those it is true of.
 */
export function* statementCatalogue(choose: Choose = () => true): Generator<Statement> {
  yield* lookUps();
  for (const hop of Object.values<Hop>(hops)) {
    for (const filters of subsets(hop, choose)) yield* hopStatements(hop, filters);
  }
  // A kind is counted alike in whatever order it is listed.
  const totals = new Set<string>();
  for (const collection of Object.values<Collection>(collections)) {
    for (const filters of subsets(collection, choose)) {
      yield* pagesOf(collection, filters).map((page) => collectionStatement(collection, page));
      const total = collectionTotalStatement(collection, filters);
      if (!totals.has(total.text)) yield total;
      totals.add(total.text);
    }
  }
}

function lookUps(): Statement[] {
  const parameters = { ids: [] };
  const targets: readonly Target[] = [...nodeKinds, "ANY"];
  return [
    { text: datasetText, parameters: {} },
    { text: factsText, parameters },
    { text: redirectsText, parameters: {} },
    ...targets.flatMap((target) =>
      nodeProjections(target).map((projection) => ({ text: nodeText(target, projection), parameters })),
    ),
  ];
}

function hopStatements(hop: Hop, filters: Parameters): Statement[] {
  const pages = hopProjections(hop).flatMap((projection) => pagesIn(hop.order, filters, projection));
  return [...pages.map((page) => hopStatement(hop, page, [])), hopTotalStatement(hop, filters, [])];
}

/** Nodes of any kind come as maps of all that they have, never as summaries. */
function nodeProjections(target: Target): readonly Projection[] {
  return target === "ANY" ? ["full"] : ["full", "summary"];
}

function hopProjections({ to }: Hop): readonly Projection[] {
  return to === "ANY" ? ["full", "withEvidence"] : ["name", "summary", "full", "withEvidence"];
}

/**
 * The statements that prefetch a hop with the nodes of a collection. They are sent for operations that come again, and are
 * planned when the first of these does.
 */
export function prefetchStatements(): readonly Statement[] {
  return Object.values<Collection>(collections).flatMap((collection) => {
    const below = [...prefetchableHops].filter(([name]) => name.startsWith(`${labelOf[collection.to]}.`));
    return below.flatMap(([, hop]) =>
      hopProjections(hop).flatMap((projection) => {
        const prefetch = { hop, page: { first: 1, after: null, filters: {}, projection } };
        return pagesOf(collection, {}).map((page) => collectionStatement(collection, page, prefetch));
      }),
    );
  });
}

function pagesOf({ to, order }: Collection, filters: Parameters): readonly Page[] {
  return nodeProjections(to).flatMap((projection) => pagesIn(order, filters, projection));
}

/** The first page of a list, and one that follows another. */
function pagesIn({ minimum }: SortKey, filters: Parameters, projection: Projection): readonly Page[] {
  const positions: readonly (Position | null)[] = [null, { key: minimum, id: "" }];
  return positions.map((after) => ({ first: 1, after, filters, projection }));
}

/** The sets of a list's filters, each filter with a sample of its values. */
function* subsets({ filters }: Hop | Collection, choose: Choose): Generator<Parameters> {
  const names = Object.keys(filters).filter((name) => !name.includes("+"));
  for (let mask = 0; mask < 2 ** names.length; mask++) {
    const subset = names.filter((_, bit) => mask & (1 << bit));
    if (!choose(subset.length, names.length)) continue;
    yield Object.fromEntries(subset.map((name) => [name, sampleFilters[name] ?? null]));
  }
}
