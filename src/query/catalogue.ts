import { datasetText, redirectsText } from "../graph/dataset.ts";
import { type Detail, type Hop, hopText, hopTotalText, nodeText } from "./hop.ts";
import { hops, hopsAhead } from "./hops.ts";
import { place } from "./keyset.ts";
import { type Root, rootStatement, rootTotalText } from "./collection.ts";
import { roots } from "./collections.ts";
import type { Parameter, Parameters, Position, Statement } from "../graph/statement.ts";
import type { Target } from "./nodes.ts";
import { labelOf, nodeKinds } from "../graph/vocabulary.ts";
import { factsText } from "./loaders.ts";

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

/**
 * The statements that answer questions without filters, with harmless parameters. Running them once makes Neo4j plan
 * them, so that nobody waits for it later.
 */
export function plannedStatements(): readonly Statement[] {
  return [...allStatements((used) => used === 0)];
}

/**
 * Every statement that the server can send. The set is closed: filters come in any combination, of which `choose` keeps
 * those it is true of.
 */
export function* allStatements(choose: (used: number, of: number) => boolean = () => true): Generator<Statement> {
  yield* lookUps();
  for (const hop of Object.values<Hop>(hops)) {
    for (const filters of subsets(filterNames(hop), choose)) yield* hopStatements(hop, filters);
  }
  // A kind is counted alike in whatever order it is listed.
  const totals = new Set<string>();
  for (const root of Object.values<Root>(roots)) {
    for (const filters of subsets(filterNames(root), choose)) {
      yield* rootStatements(root, filters);
      const text = rootTotalText(root, filters);
      if (!totals.has(text)) yield { text, parameters: pick(filters) };
      totals.add(text);
    }
  }
}

function lookUps(): Statement[] {
  const ids = { ids: [] };
  return [
    { text: datasetText, parameters: {} },
    { text: redirectsText, parameters: {} },
    { text: factsText, parameters: ids },
    ...([...nodeKinds, "ANY"] as const).flatMap((target) =>
      briefOrNot(target).map((brief) => ({ text: nodeText(target, brief), parameters: ids })),
    ),
  ];
}

function hopStatements(hop: Hop, filters: readonly string[]): Statement[] {
  const given = pick(filters);
  const page = { ...given, ids: [], first: 1 };
  return [
    ...detailsOf(hop).flatMap((detail) =>
      pages(hop.order.start).map((after) => ({
        text: hopText(hop, { filters, detail, after: after !== null }),
        parameters: { ...page, ...place(after, hop.apart) },
      })),
    ),
    { text: hopTotalText(hop, filters), parameters: { ...given, ids: [] } },
  ];
}

/** Nodes of any kind come as maps of all that they have, never in brief. */
function briefOrNot(target: Target): readonly boolean[] {
  return target === "ANY" ? [false] : [false, true];
}

function detailsOf({ to }: Hop): readonly Detail[] {
  return to === "ANY" ? ["whole", "evidence"] : ["name", "brief", "whole", "evidence"];
}

function rootStatements(root: Root, filters: readonly string[]): Statement[] {
  return briefOrNot(root.to).flatMap((brief) =>
    pages(root.order.start).map((after) => rootStatement(root, { first: 1, after, filters: pick(filters) }, brief)),
  );
}

/**
 * The statements that read a hop ahead with the nodes of a root. They are sent for operations that come again, and are
 * planned when the first of these does.
 */
export function aheadStatements(): readonly Statement[] {
  return Object.values<Root>(roots).flatMap(aheadStatementsOf);
}

function aheadStatementsOf(root: Root): Statement[] {
  const under = [...hopsAhead].filter(([name]) => root.to !== "ANY" && name.startsWith(`${labelOf[root.to]}.`));
  const shapes = pages(root.order.start).flatMap((after) => briefOrNot(root.to).map((brief) => ({ after, brief })));
  return under.flatMap(([, hop]) =>
    detailsOf(hop).flatMap((detail) =>
      shapes.map(({ after, brief }) =>
        rootStatement(root, { first: 1, after, filters: {} }, brief, { hop, first: 1, detail }),
      ),
    ),
  );
}

/** The first page, and one that follows another. */
function pages(start: Position["key"]): readonly (Position | null)[] {
  return [null, { key: start, id: "" }];
}

function filterNames({ filters }: Hop | Root): readonly string[] {
  return Object.keys(filters).filter((name) => !name.includes("+"));
}

function pick(names: readonly string[]): Parameters {
  return Object.fromEntries(names.map((name) => [name, sampleFilters[name] ?? null]));
}

function* subsets(names: readonly string[], choose: (used: number, of: number) => boolean): Generator<string[]> {
  for (let mask = 0; mask < 2 ** names.length; mask++) {
    const subset = names.filter((_, bit) => mask & (1 << bit));
    if (choose(subset.length, names.length)) yield subset;
  }
}
