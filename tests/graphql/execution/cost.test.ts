import assert from "node:assert";
import {
  buildClientSchema,
  getIntrospectionQuery,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  printSchema,
} from "graphql";
import { describe, expect, test } from "vitest";
import { assertAffordable } from "../../../src/graphql/execution/cost.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import { askingOf } from "../ask.ts";

const schema = createSchema();
const tooManyFields = "The operation selects more than 1000 fields; ask in several operations.";
const tooManyValues = "The answer could hold more than 250000 values; ask for smaller pages or fewer levels.";
const costly = (message: string): object =>
  expect.objectContaining({ message, extensions: { code: "TOO_COSTLY" } }) as object;

/** Reckons an operation as the server does before it reads anything. */
function reckon(text: string, variables: Record<string, unknown> = {}): void {
  const document = parse(text);
  const definition = getOperationAST(document) ?? assert.fail(text);
  const { coerced = variables } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  assertAffordable(schema, { document, definition, variables: coerced });
}

const aliases = (count: number, field = "__typename"): string =>
  Array.from({ length: count }, (_, each) => `f${each}: ${field}`).join(" ");

describe("fields", () => {
  test("an operation may select a thousand fields", () => {
    expect(() => reckon(`{ ${aliases(1_000)} }`)).not.toThrow();
  });

  test("an operation may not select more than a thousand fields, whatever they are", () => {
    expect(() => reckon(`{ ${aliases(1_001)} }`)).toThrow(costly(tooManyFields));
    expect(() => reckon(`{ dataset { ${aliases(1_000, "version")} } }`)).toThrow(costly(tooManyFields));
  });

  test("the fields of a fragment count wherever it is spread", () => {
    const page = `fragment page on Query { ${aliases(300)} }`;
    expect(() => reckon(`{ ${"...page ".repeat(3)} } ${page}`)).not.toThrow();
    expect(() => reckon(`{ ${"...page ".repeat(4)} } ${page}`)).toThrow(costly(tooManyFields));
  });

  test("the fields of inline fragments count, with a type and without", () => {
    expect(() => reckon(`{ ... on Query { ${aliases(1_001)} } }`)).toThrow(costly(tooManyFields));
    expect(() => reckon(`{ ... { ${aliases(1_001)} } }`)).toThrow(costly(tooManyFields));
  });

  test("fields count where a directive leaves them out", () => {
    expect(() => reckon(`{ ... @include(if: false) { ${aliases(1_001)} } }`)).toThrow(costly(tooManyFields));
  });

  test("the fields of a fragment named like introspection count too", () => {
    expect(() => reckon(`{ ...__schema } fragment __schema on Query { ${aliases(1_001)} }`)).toThrow(
      costly(tooManyFields),
    );
    expect(() => reckon(`{ __schema: dataset { ${aliases(1_000, "version")} } }`)).toThrow(costly(tooManyFields));
  });

  test("the fields of introspection count too", () => {
    expect(() => reckon(`{ __schema { queryType { ${aliases(1_000, "name")} } } }`)).toThrow(costly(tooManyFields));
    expect(() => reckon(`{ __type(name: "Work") { ${aliases(1_000, "name")} } }`)).toThrow(costly(tooManyFields));
  });
});

describe("values", () => {
  const works = (inner: string, first = "first: 100"): string => `{ works(${first}) { edges { node { ${inner} } } } }`;
  const credits = (inner: string): string => `credits(first: 100) { edges { node { ${inner} } } }`;

  test("the values of an answer are counted by the sizes of nested pages", () => {
    expect(() => reckon(works(credits("name")))).not.toThrow();
    expect(() => reckon(works(credits(credits("title"))))).toThrow(costly(tooManyValues));
  });

  test("an answer may hold a quarter of a million values", () => {
    // The page 1, its edges and nodes 100 each, the credits 100, their edges and nodes 10,000 each; the rest are names.
    const fields = (count: number): string => works(credits(aliases(count, "name")));
    expect(() => reckon(fields(22))).not.toThrow();
    expect(() => reckon(fields(23))).toThrow(costly(tooManyValues));
  });

  test("values are counted by the schema's default page size where none is given", () => {
    const levels = (depth: number): string =>
      depth === 0 ? "title" : `credits { edges { node { credits { edges { node { ${levels(depth - 1)} } } } } } }`;
    expect(() => reckon(`{ works { edges { node { ${levels(1)} } } } }`)).not.toThrow();
    expect(() => reckon(`{ works { edges { node { ${levels(2)} } } } }`)).toThrow(costly(tooManyValues));
  });

  test("a list without a page size counts as five values", () => {
    const bonds = (depth: number): string => (depth === 0 ? "id" : `bonds { from { ${bonds(depth - 1)} } }`);
    expect(() => reckon(`{ character(id: "x") { ${bonds(7)} } }`)).not.toThrow();
    expect(() => reckon(`{ character(id: "x") { ${bonds(8)} } }`)).toThrow(costly(tooManyValues));
  });

  test.each([
    ["given", "$first: Int!", { first: 100 }],
    ["left to the operation's default", "$first: Int! = 100", {}],
  ])("values are counted by a page size in a variable that is %s", (_name, variable, variables) => {
    const nested = works(credits(credits("title")).replaceAll("first: 100", "first: $first"));
    expect(() => reckon(`query (${variable}) ${nested}`, variables)).toThrow(costly(tooManyValues));
    expect(() => reckon(`query (${variable}) ${nested}`, { first: 1 })).not.toThrow();
  });

  test("values are counted by the schema's default for a variable without a value", () => {
    const nested = (depth: number): string =>
      depth === 0 ? "title" : `credits(first: $first) { edges { node { ${nested(depth - 1)} } } }`;
    expect(() =>
      reckon(`query ($first: Int) { works(first: $first) { edges { node { ${nested(2)} } } } }`),
    ).not.toThrow();
    expect(() => reckon(`query ($first: Int) { works(first: $first) { edges { node { ${nested(4)} } } } }`)).toThrow(
      costly(tooManyValues),
    );
  });

  test.each(["0", "-5", "101", "2147483647"])("a page of %s counts as no values, for its field refuses it", (first) => {
    expect(() => reckon(works(credits("name"), `first: ${first}`))).not.toThrow();
    expect(() =>
      reckon(`query ($first: Int!) ${works(credits("name"), "first: $first")}`, { first: Number(first) }),
    ).not.toThrow();
  });

  test.each(["ten", null, true, [100], {}])(
    "values are not miscounted for a variable of the wrong type: %j",
    (first) => {
      const nested = works(credits(credits("title")), "first: $first");
      const wide = `query ($first: Int!) { ${nested.slice(1, -1)} other: ${works(credits(credits("title"))).slice(1, -1)} }`;
      expect(() => reckon(wide, { first })).toThrow(costly(tooManyValues));
    },
  );

  test("values are counted through interfaces and unions", () => {
    expect(() => reckon(`{ node(id: "x") { label ... on Work { ${credits(credits(credits("title")))} } } }`)).toThrow(
      costly(tooManyValues),
    );
    expect(() =>
      reckon(`{ claims(first: 100) { edges { node { about { subject { ... on Work { ${credits("id")} } } } } } } }`),
    ).not.toThrow();
    expect(() =>
      reckon(
        `{ claims(first: 100) { edges { node { about { subject { __typename ... on Work { ${credits(credits("id"))} } } } } } } }`,
      ),
    ).toThrow(costly(tooManyValues));
  });
});

describe("counting", () => {
  test("counting stops at the bound, however much the fragments would come to", () => {
    const levels = 60;
    const fragments = Array.from(
      { length: levels },
      (_, each) => `fragment F${each} on Query { ...F${each + 1} ...F${each + 1} }`,
    );
    const document = parse(`{ ...F0 } ${fragments.join(" ")} fragment F${levels} on Query { __typename }`);
    let visits = 0;
    for (const definition of document.definitions) {
      assert(definition.kind === Kind.FRAGMENT_DEFINITION || definition.kind === Kind.OPERATION_DEFINITION);
      const { selections } = definition.selectionSet;
      Object.defineProperty(definition.selectionSet, "selections", { get: () => (visits++, selections) });
    }
    const definition = getOperationAST(document) ?? assert.fail();
    expect(() => assertAffordable(schema, { document, definition, variables: {} })).toThrow(costly(tooManyFields));
    // A tree of two branches with a thousand leaves has a thousand inner nodes, and one path down to it.
    expect(visits).toBeLessThan(2 * 1_001 + levels);
  });

  test("counting passes over what validation would have refused", () => {
    expect(() =>
      reckon("{ nothing { at { all } } ...Nowhere ... on Nothing { id } dataset { version { of } } }"),
    ).not.toThrow();
    expect(() => reckon("mutation { nothing }")).not.toThrow();
  });
});

describe("an operation that is too costly", () => {
  const { ask } = askingOf();

  test.each([
    ["fields", `{ ${aliases(1_001, "dataset { version }")} }`, tooManyFields],
    [
      "values",
      "{ works(first: 100) { edges { node { tropes(first: 100) { edges { node { works(first: 100) { totalCount } } } } } } } }",
      tooManyValues,
    ],
  ])(
    "an operation that is too costly is refused whole before any statement is sent: %s",
    async (_name, query, message) => {
      const { data, errors, statements } = await ask(query);
      expect(data).toBeNull();
      expect(errors).toEqual([{ message, extensions: { code: "TOO_COSTLY" } }]);
      expect(statements).toEqual([]);
    },
  );
});

describe("GraphiQL's introspection", () => {
  const { ask } = askingOf();

  test.each([
    {},
    {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    },
  ])("GraphiQL's introspection passes and gives the whole schema: %j", async (options) => {
    const { data, errors, statements } = await ask(getIntrospectionQuery(options));
    expect(errors).toBeUndefined();
    expect(printSchema(buildClientSchema(data as never))).toBe(printSchema(schema));
    expect(statements).toEqual([]);
  });
});

describe("searches of the graph", () => {
  const spent = (field: string, cost: number): string =>
    `"${field}" costs ${cost} of the 1000 that an operation may spend on searching the graph, and this one asks for more; ask in several operations or for smaller pages.`;

  test.each([
    ["Query.path", 50, `path(from: "a", to: "b") { truncated }`],
    ["Query.neighbourhood", 50, `neighbourhood(id: "a") { truncated }`],
    ["Query.lineage", 20, `lineage(trope: "a") { findings { message } }`],
    ["Query.compare", 20, `compare(works: ["a", "b"]) { shared { rarity } }`],
    ["Query.timeline", 20, `timeline(tropes: ["a"]) { steps { role } }`],
    ["Query.search", 10, `search(text: "a") { matched }`],
  ])("the searches of an operation, such as %s, are bounded together", (field, cost, text) => {
    expect(() => reckon(`{ ${aliases(1_000 / cost, text)} }`)).not.toThrow();
    expect(() => reckon(`{ ${aliases(1_000 / cost + 1, text)} }`)).toThrow(costly(spent(field, cost)));
    expect(() => reckon(`{ ${aliases(20, `path(from: "a", to: "b") { truncated }`)} ${text} }`)).toThrow(
      costly(spent(field, cost)),
    );
  });

  test.each([
    ["Trope.lineage", 5, "tropes", "lineage { findings { message } }"],
    ["Trope.similar", 10, "tropes", "similar { value }"],
    ["Work.ancestry", 5, "works", "ancestry { findings { message } }"],
    ["Work.similar", 10, "works", "similar { value }"],
  ])("searches such as %s cost as much as there are nodes that ask", (field, cost, list, text) => {
    const asked = (first: number, times: number): string =>
      `{ ${aliases(times, `${list}(first: ${first}) { edges { node { ${text} } } }`)} }`;
    expect(() => reckon(asked(100, 10 / cost))).not.toThrow();
    expect(() => reckon(asked(100, 10 / cost + 1))).toThrow(costly(spent(field, cost)));
  });

  test("the steps of a lineage count as a long list", () => {
    const steps = (first: number): string =>
      `{ lineage(trope: "a") { steps { work { tropes(first: ${first}) { edges { node { works(first: 20) { edges { node { title } } } } } } } } } }`;
    expect(() => reckon(steps(10))).not.toThrow();
    expect(() => reckon(steps(100))).toThrow(costly(tooManyValues));
  });
});
