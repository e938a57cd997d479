import { makeExecutableSchema } from "@graphql-tools/schema";
import { execute, isObjectType, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { countLists } from "../../src/graphql/counted-lists.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createBudget } from "../../src/query/budget.ts";

const schema = makeExecutableSchema({
  typeDefs: `
    directive @cost(weight: String! = "0", perNode: String, perUse: String, of: [String!]) on FIELD_DEFINITION
    directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
    type Query {
      long(count: Int!): [Item!]!
      late(count: Int!): [Item!]!
      assumed(count: Int!): [Item!] @listSize(assumedSize: 50)
      page(first: Int!): [Item!] @listSize(slicingArguments: ["first"])
      sized(first: Int!): Sized @listSize(slicingArguments: ["first"], sizedFields: ["items"])
      evidence(count: Int!): [Evidence!]!
    }
    type Sized { items: [Item!]! others: [Item!]! }
    type Item { name: String other: Item items: [Item!]! search: Item @cost(weight: "10") }
    type Evidence { note: String }
  `,
  resolvers: {
    Query: {
      long: (_root, { count }: { readonly count: number }) => items(count),
      late: async (_root, { count }: { readonly count: number }) => items(count),
      assumed: (_root, { count }: { readonly count: number }) => items(count),
      page: (_root, { first }: { readonly first: number }) => items(first),
      sized: (_root, { first }: { readonly first: number }) => ({ items: items(first), others: items(first) }),
      evidence: (_root, { count }: { readonly count: number }) => items(count),
    },
  },
});
countLists(schema);

interface Item {
  readonly name: string;
  readonly items: readonly Item[];
}

function items(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, place) => ({ name: String(place), items: [] }));
}

async function spentBy(query: string) {
  const budget = createBudget(Infinity);
  const { errors } = await execute({ schema, document: parse(query), contextValue: { graph: { budget } } });
  const { values, price } = budget.spent();
  return { values, price, message: errors?.[0]?.message };
}

describe("a list whose length is known only once it is read", () => {
  test.each([
    ["given at once", "{ long(count: 100) { name } }", 100],
    ["given late", "{ late(count: 100) { name } }", 100],
    ["with several fields of each item", "{ long(count: 100) { name other { name } } }", 300],
    [
      "with fields in fragments",
      "{ long(count: 100) { ...Parts ... on Item { a: name } } } fragment Parts on Item { name b: name }",
      300,
    ],
    ["selected twice", "{ long(count: 100) { name } long(count: 100) { other { name } } }", 300],
    ["with a list below each item, taken to be short", "{ long(count: 100) { items { name } } }", 600],
    ["longer than it was assumed to be", "{ assumed(count: 51) { name } }", 51],
    ["beside one that is sized", "{ sized(first: 10) { others { name } } }", 10],
  ])("a list counts with what is selected of each item: %s", async (_name, query, values) => {
    expect(await spentBy(query)).toEqual({ values, price: 0, message: undefined });
  });

  test.each([
    ["is as short as it is taken to be", "{ long(count: 5) { name } assumed(count: 50) { name } }"],
    ["is a page", "{ page(first: 100) { name } }"],
    ["is sized by the field above it", "{ sized(first: 100) { items { name } } }"],
    ["is evidence", "{ evidence(count: 100) { note } }"],
  ])("a list counts for nothing where it %s", async (_name, query) => {
    expect(await spentBy(query)).toEqual({ values: 0, price: 0, message: undefined });
  });

  test("what is searched for each item is paid for as often as there are items", async () => {
    const query = (count: number): string => `{ long(count: ${count}) { search { name } } }`;
    expect(await spentBy(query(100))).toMatchObject({ price: 1_000, message: undefined });
    expect(await spentBy(query(101))).toMatchObject({
      message:
        '"Query.long" with 101 items would bring the price to 1010, which may be at most 1000; ask in several operations or select less of each.',
    });
  });

  test("a list that is too long for what is selected of it ends the operation", async () => {
    const query = (count: number): string => `{ long(count: ${count}) { name a: name b: name c: name d: name } }`;
    expect(await spentBy(query(50_000))).toMatchObject({ values: 250_000, message: undefined });
    expect(await spentBy(query(50_001))).toMatchObject({
      message:
        '"Query.long" with 50001 items would bring the answer to 250005 values, which may hold at most 250000; select less of each.',
    });
  });

  test("others get turns while long lists are completed", async () => {
    let turns = 0;
    const state = { running: true };
    const beat = (): void => {
      if (!state.running) return;
      turns++;
      setImmediate(beat);
    };
    beat();
    await spentBy(`{ ${["a", "b"].map((alias) => `${alias}: long(count: 20000) { name other { name } }`).join(" ")} }`);
    state.running = false;
    expect(turns).toBeGreaterThanOrEqual(12);
  });
});

test("every list of the schema whose length is known only once it is read is counted", () => {
  const project = createSchema();
  const resolved = (name: string, field: string): boolean => {
    const type = project.getType(name);
    return isObjectType(type) && type.getFields()[field]?.resolve !== undefined;
  };
  const long = [
    ["WorksCompared", "shared"],
    ["AloneTropes", "uses"],
    ["Lineage", "tropes"],
    ["Lineage", "edges"],
    ["Lineage", "steps"],
    ["Ancestry", "works"],
    ["Subgraph", "edges"],
    ["SimilarTrope", "works"],
    ["SimilarWork", "shared"],
  ] as const;
  expect(long.filter(([type, field]) => !resolved(type, field))).toEqual([]);
  expect(resolved("Subgraph", "nodes")).toBe(false);
});
