import { burst, coldBurst } from "./burst.ts";
import type { Contender } from "./contenders.ts";
import { contentOf, libraryOperation, type Operation, productOperation, type RootField } from "./operations.ts";
import type { Results } from "./results.ts";
import type { Sample } from "./sample.ts";
import { type DialectRequests, jsonRequest, type Scenario } from "./scenario.ts";
import { traversalScenarios } from "./traversal-scenarios.ts";

/** The scenarios of servers that keep no answers. The burst of new operations is not among them. */
export const scenarios: readonly Scenario[] = [
  {
    name: "point",
    description: "one work by its id: four of its own fields",
    requests: ({ points }) => inEachDialect(points.map((id) => ["/point", pointField(id), { id }])),
    unsupported: {},
  },
  {
    name: "nested",
    description: "a work, 20 of its tropes, 5 works of each",
    requests: ({ nested }) => inEachDialect(nested.map((id) => ["/nested", nestedField(id), { id }])),
    unsupported: {},
  },
  {
    name: "list",
    description: "the first 50 works by title, 20 tropes of each",
    requests: () => inEachDialect([["/list", listField, {}]]),
    unsupported: {},
  },
  {
    name: "page",
    description: "page 3 of all works by year, 20 on a page, with the total",
    requests: ({ fortieth }) => inEachDialect([["/page", pageField(fortieth), fortieth]]),
    unsupported: {},
  },
  ...traversalScenarios,
];

/** The scenarios of servers that answer the same operation again. A ready buffer has a path for each. */
const repeatedScenarios: readonly Scenario[] = scenarios
  .filter(({ name }) => name === "point" || name === "list")
  .map(({ name, description, requests }) => ({
    name: `repeated ${name}`,
    description: `the same operation again and again: ${description}`,
    requests: (sample) => {
      const product = requests(sample).product?.slice(0, 1) ?? [];
      return { product, buffer: product.map((each) => ({ ...each, path: bufferPath(`repeated ${name}`) })) };
    },
    unsupported: {},
  }));

/** The scenarios whose times may grow only so much with the graph. */
const growing = ["point", "nested", "list", "page", "path", "similar", "compare"];

/** What a contender is timed at. */
export function scenariosOf({ cached, size }: Contender): readonly Scenario[] {
  if (cached) return repeatedScenarios;
  return size === 1 ? scenarios : scenarios.filter(({ name }) => growing.includes(name));
}

/** The path of the ready buffer of a scenario. */
export function bufferPath(scenario: string): string {
  return `/${scenario.replaceAll(" ", "-")}`;
}

/** One operation of each scenario in both dialects of GraphQL, and one of a burst, for the report. */
export function exampleOperations(sample: Sample, seed: number): Results["operations"] {
  const [fields = []] = burst(sample, 1, seed, new Set());
  const ofBurst = { product: productOperation(fields), library: libraryOperation(fields) };
  const dialects = ["product", "library"] as const;
  return [
    ...dialects.flatMap((dialect) =>
      scenarios.flatMap(({ name, requests }) =>
        (requests(sample)[dialect] ?? [])
          .slice(0, 1)
          .map(({ body }) => ({ scenario: name, dialect, text: textOf(JSON.parse(body) as Operation) })),
      ),
    ),
    ...dialects.map((dialect) => ({ scenario: coldBurst, dialect, text: textOf(ofBurst[dialect]) })),
  ];
}

function textOf({ query, variables }: Operation): string {
  return `${query}\n${JSON.stringify(variables)}`;
}

type FloorRequest = readonly [path: string, field: RootField, parameters: object];

function inEachDialect(asked: readonly FloorRequest[]): DialectRequests {
  const written = (write: (fields: readonly RootField[]) => Operation) =>
    asked.map(([, field]) => jsonRequest("/graphql", write([field]), (data) => contentOf([field], data)));
  const product = written(productOperation);
  return {
    product,
    plain: product,
    library: written(libraryOperation),
    floor: asked.map(([path, field, parameters]) => jsonRequest(path, parameters, (data) => contentOf([field], data))),
  };
}

function pointField(id: string): RootField {
  return { name: "work", id, selection: { fields: ["id", "title", "year", "form"] } };
}

function nestedField(id: string): RootField {
  const works = { alias: "works", first: 5, selection: { fields: ["id", "title", "year"] } };
  const tropes = { alias: "tropes", first: 20, selection: { fields: ["id", "name"], connections: [works] } };
  return { name: "work", id, selection: { fields: ["id", "title"], connections: [tropes] } };
}

const listField: RootField = {
  name: "works",
  orderBy: "TITLE",
  first: 50,
  selection: { fields: ["title"], connections: [{ alias: "tropes", first: 20, selection: { fields: ["name"] } }] },
};

function pageField({ sortYear, id }: Sample["fortieth"]): RootField {
  return {
    name: "works",
    orderBy: "YEAR",
    first: 20,
    total: true,
    after: { key: sortYear, id, offset: 39 },
    selection: { fields: ["id", "title", "year"] },
  };
}
