import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { contentOf, libraryOperation, productOperation, type RootField } from "../../bench/operations.ts";
import { createSchema } from "../../src/graphql/schema.ts";

const fields: readonly RootField[] = [
  {
    name: "work",
    id: "her-2013",
    selection: {
      fields: ["title"],
      connections: [{ alias: "r0", first: 2, total: true, selection: { fields: ["name"] } }],
    },
  },
  {
    name: "tropes",
    orderBy: "MOST_USED",
    first: 3,
    filter: { nameContains: "love" },
    selection: { fields: ["id"], connections: [{ alias: "r0", first: 4, selection: { fields: ["year"] } }] },
  },
];

test("an operation is written for this project's schema", () => {
  const { query, variables } = productOperation(fields);
  expect(query).toMatchInlineSnapshot(
    `"query ($id0: ID!) { q0: work(id: $id0) { title r0: tropes(first: 2) { totalCount edges { node { name } } } } q1: tropes(first: 3, orderBy: MOST_USED, filter: { nameContains: "love" }) { edges { node { id r0: works(first: 4) { edges { node { year } } } } } } }"`,
  );
  expect(variables).toEqual({ id0: "her-2013" });
  expect(validate(createSchema(), parse(query))).toEqual([]);
});

test("an operation is written for the schema of `@neo4j/graphql`", () => {
  expect(libraryOperation(fields).query).toMatchInlineSnapshot(
    `"query ($id0: ID!) { q0: works(where: { id: { eq: $id0 } }) { title r0: tropesConnection(first: 2, sort: [{ node: { sortKey: ASC } }, { node: { id: ASC } }]) { totalCount edges { node { name } } } } q1: tropes(limit: 3, sort: [{ sortMostUsed: ASC }, { id: ASC }], where: { search: { contains: "love" } }) { id r0: works(limit: 4, sort: [{ sortYear: ASC }, { id: ASC }]) { year } } }"`,
  );
});

test("answers in both dialects are read to the same content", () => {
  const product = {
    q0: { title: "Her", r0: { totalCount: 9, edges: [{ node: { name: "Love" } }] } },
    q1: { edges: [{ node: { id: "trope/love", r0: { edges: [{ node: { year: 2013 } }] } } }] },
  };
  const library = {
    q0: [{ title: "Her", r0: { totalCount: 9, edges: [{ node: { name: "Love" } }] } }],
    q1: [{ id: "trope/love", r0: [{ year: 2013 }] }],
  };
  expect(contentOf(fields, library)).toEqual(contentOf(fields, product));
  expect(contentOf(fields, { ...library, q0: [] })).not.toEqual(contentOf(fields, product));
});
