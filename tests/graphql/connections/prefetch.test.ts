import { isObjectType, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executeOperation } from "../../../src/graphql/execution/execute.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import { sizeText } from "../../../src/query/graph-size.ts";
import { prefetchableHops } from "../../../src/query/hops.ts";
import { recording } from "../../engines/recording.ts";
import { graphOf, worldFolder } from "../../world.ts";

const schema = createSchema();
const engine = recording(embeddedEngine());
beforeAll(() => engine.replace(graphOf(worldFolder)));
afterAll(() => engine.close());

/** Asks an operation three times: what the first and the last answered, and how many statements each sent. */
async function askAgain(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  const answers = [];
  for (let time = 0; time < 3; time++) {
    engine.sent.length = 0;
    const { data, errors } = (await executeOperation(schema, engine, { document, variables })).result;
    // The size of the graph is read once for each version.
    const sent = engine.sent.filter(({ text }) => text !== sizeText).length;
    answers.push({ data, codes: errors?.map(({ extensions }) => extensions["code"]), sent });
  }
  const [first, , last] = answers;
  return { first, last, sent: [first?.sent, last?.sent] };
}

describe("a list with a list below each of its nodes", () => {
  test.each([
    ["films", "{ films { edges { node { title tropes(first: 2) { edges { node { name } } } } } } }"],
    ["with what names the nodes", "{ works { edges { node { tropes { edges { node { id name } } } } } } }"],
    [
      "with edges and places",
      "{ tropes { edges { node { works(first: 1) { edges { cursor usage node { id } } } } } } }",
    ],
    ["with evidence", "{ people { edges { node { credits { edges { evidence { origin } node { id } } } } } } }"],
    [
      "in fragments",
      `{ works { edges { ...edge } } }
      fragment edge on WorkEdge { node { ... on Work { again: characters(first: 1) { edges { node { name } } } } } }`,
    ],
    [
      "with only whether more follows",
      "{ works { edges { node { tropes(first: 1) { pageInfo { hasNextPage } } } } } }",
    ],
    [
      "that follows a page",
      `{ works(first: 2, after: "WyJRdWVyeS53b3JrcyhZRUFSKSIsNDAwLCJvbGQtdGFsZSJd") {
      edges { node { tropes { edges { node { name } } } } } } }`,
    ],
    ["of reviews", "{ reviews { edges { node { claims(first: 3) { edges { node { text } } } } } } }"],
    ["of characters", "{ characters { edges { node { tropes { edges { node { name } } } } } } }"],
  ])(
    "a list below a list takes two statements the first time and one when it is asked again: %s",
    async (_what, query) => {
      const { first, last, sent } = await askAgain(query);
      expect(sent).toEqual([2, 1]);
      expect(last?.data).toEqual(first?.data);
      expect(first?.codes).toBeUndefined();
      expect(JSON.stringify(last?.data)).toMatch(/"(name|id|origin|hasNextPage|text|title)":/);
    },
  );

  test.each([...prefetchableHops.keys()])("the prefetchable hop %s is a list of pages", (name) => {
    const [typeName = "", fieldName = ""] = name.split(".");
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    expect(field?.args.map((argument) => argument.name)).toContain("first");
  });

  test("a prefetched page is as long as a variable says", async () => {
    const query =
      "query ($first: Int!) { works { edges { node { id tropes(first: $first) { edges { node { name } } } } } } }";
    const document = parse(query);
    const lengths = [];
    for (const first of [1, 1, 1, 2]) {
      engine.sent.length = 0;
      const { data } = (await executeOperation(schema, engine, { document, variables: { first } })).result;
      const { edges } = data?.["works"] as { edges: { node: { tropes: { edges: unknown[] } } }[] };
      lengths.push([engine.sent.length, Math.max(...edges.map(({ node }) => node.tropes.edges.length))]);
    }
    expect(lengths).toEqual([[2, 1], [1, 1], [1, 1], [1, 2]]); // prettier-ignore
  });

  test("the first list below a list that can be prefetched is, and the others are not", async () => {
    const { first, last, sent } = await askAgain(`{ works { edges { node {
      relations { edges { node { id } } } characters { totalCount edges { node { name } } }
      tropes { edges { node { name works { edges { node { title } } } } } } } } } }`);
    expect(last?.data).toEqual(first?.data);
    expect(sent).toEqual([6, 5]);
  });

  test("each of two lists prefetches what is below it", async () => {
    const { first, last, sent } = await askAgain(`{
      old: works(first: 2) { edges { node { tropes { edges { node { name } } } } } }
      new: works(orderBy: NEWEST) { edges { node { tropes { edges { node { name } } } } } }
    }`);
    expect(last?.data).toEqual(first?.data);
    // The first time the lists below go out together or not, as the lists above come in.
    expect(sent[1]).toBe(2);
  });

  test.each([
    [
      "that is filtered",
      "{ works(filter: { form: [FILM] }) { edges { node { tropes { edges { node { name } } } } } } }",
    ],
    [
      "below which it is filtered",
      "{ works { edges { node { tropes(usage: [AVERTED]) { edges { node { name } } } } } } }",
    ],
    [
      "below which it follows a page",
      `{ works { edges { node {
      tropes(after: "WyJXb3JrLnRyb3BlcyIsIlRyb3BlIGRvdWJsZXMiLCIiXQ") { edges { node { name } } } } } } }`,
    ],
    [
      "that is asked for twice",
      `{ works { edges { node {
      a: tropes(first: 1) { edges { node { name } } } b: tropes(first: 1) { edges { node { name } } } } } } }`,
    ],
    ["that is no plain list", "{ works { edges { node { relations { edges { node { title } } } } } } }"],
  ])("a list is not prefetched where it is one %s", async (_what, query) => {
    const { first, last, sent } = await askAgain(query);
    expect(first?.codes).toBeUndefined();
    expect(last?.data).toEqual(first?.data);
    expect(sent).toEqual([2, 2]);
  });

  test.each([["first: 0"], ["first: 101"], ['after: "nothing"']])(
    "a list below a list is refused alike every time for %s",
    async (argument) => {
      const { first, last } = await askAgain(
        `{ works { edges { node { tropes(${argument}) { edges { node { name } } } } } } }`,
      );
      expect(first?.codes).toContain("BAD_USER_INPUT");
      expect(last).toMatchObject({ data: first?.data, codes: first?.codes });
    },
  );
});
