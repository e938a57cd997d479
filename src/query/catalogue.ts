import { datasetText, redirectsText } from "../graph/dataset.ts";
import type { Parameter, Parameters, Position, Statement } from "../graph/statement.ts";
import { labelOf, nodeKinds } from "../graph/vocabulary.ts";
import { type Collection, collectionStatement, collectionTotalStatement } from "./collection.ts";
import { collections } from "./collections.ts";
import { type Hop, hopStatement, hopTotalStatement } from "./hop.ts";
import { hops, prefetchableHops } from "./hops.ts";
import type { Page, SortKey } from "./keyset.ts";
import { sizeText } from "./graph-size.ts";
import { factsText, nodeText } from "./lookups.ts";
import type { Projection, Target } from "./nodes.ts";

/** A value of the type that each filter's parameter takes, so that a plan made with it serves real questions. */
const sampleFilters: Readonly<Record<string, Parameter>> = {
  ...samples(["NOTHING"], "stance", "relation", "role", "usage", "form", "nature", "comparing", "mode", "kind"),
  ...samples("nothing", "critic", "trope", "person", "work", "about", "review", "group"),
  ...samples("text", "titleContains", "nameContains", "textContains"),
  ...samples(2000, "fromYear", "toYear", "reviewedBefore", "reviewedAfter"),
  ...samples(true, "discussedInEssays", "named", "explicit", "corrected"),
};

function samples(value: Parameter, ...filters: readonly string[]): Parameters {
  return Object.fromEntries(filters.map((filter) => [filter, value]));
}

/** Which sets of filters to list, by how many of a list's filters they hold. */
type Choose = (used: number, of: number) => boolean;

/** The statements that answer questions without filters. Running them once makes Neo4j plan them before a client waits. */
export function plannedStatements(): readonly Statement[] {
  return [...statementCatalogue((used) => used === 0)];
}

/** Every statement that the server can send, with harmless parameters: filters in every combination to `choose`. */
export function* statementCatalogue(choose: Choose = () => true): Generator<Statement> {
  yield* lookUps();
  for (const hop of Object.values<Hop>(hops)) {
    for (const filters of subsets(hop, choose)) {
      const pages = hopProjections(hop).flatMap((projection) => pagesIn(hop.order, filters, projection));
      yield* pages.map((page) => hopStatement(hop, page, []));
      yield hopTotalStatement(hop, filters, []);
    }
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
  const targets: readonly Target[] = [...nodeKinds, "ANY"];
  const nodeTexts = targets.flatMap((target) => nodeProjections(target).map((each) => nodeText(target, each)));
  return [
    { text: datasetText, parameters: {} },
    { text: redirectsText, parameters: {} },
    { text: sizeText, parameters: {} },
    ...[factsText, ...nodeTexts].map((text) => ({ text, parameters: { ids: [] } })),
  ];
}

/** Nodes of any kind come as maps of all that they have, never as summaries. */
function nodeProjections(target: Target): readonly Projection[] {
  return target === "ANY" ? ["full"] : ["full", "summary"];
}

function hopProjections({ to }: Hop): readonly Projection[] {
  return to === "ANY" ? ["full", "withEvidence"] : ["name", "summary", "full", "withEvidence"];
}

/** The statements that prefetch a hop with the nodes of a collection. They are planned when they are first sent. */
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
