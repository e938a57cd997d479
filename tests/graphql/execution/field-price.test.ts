import assert from "node:assert";
import { getOperationAST, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { assertAffordable } from "../../../src/graphql/execution/cost.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import { nodeKinds } from "../../../src/graph/vocabulary.ts";
import { type GraphSize, readSize } from "../../../src/query/graph-size.ts";

const schema = createSchema();

/** A graph of so many works and as many tropes, each with ten uses but for two hubs. */
function graphOf(works: number): GraphSize {
  const counts = nodeKinds.map((kind) => (kind === "WORK" || kind === "TROPE" ? works : 0));
  return readSize([nodeKinds, counts, [["trope/hub", 3_000]], [["hub", 600]], 10 * works]);
}

const large = graphOf(20_000);

function priceOf(text: string, size: GraphSize, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const definition = getOperationAST(document) ?? assert.fail(text);
  return assertAffordable(schema, { document, definition, variables }, size).price;
}

describe("what a field costs", () => {
  test.each([
    ["a search", '{ search(text: "a") { score } }', 10, 130],
    ["a path", '{ path(from: "a", to: "b") { truncated } }', 50, 90],
    ["a neighbourhood", '{ neighbourhood(id: "a") { truncated } }', 50, 170],
    ["a large neighbourhood", '{ neighbourhood(id: "a", first: 500) { truncated } }', 170, 290],
    ["a filter by text", '{ works(filter: { titleContains: "a" }) { totalCount } }', 0, 20],
    ["a filter by a relation", '{ works(filter: { trope: "a" }) { totalCount } }', 0, 80],
    ["several filters", '{ works(filter: { trope: "a", titleContains: "a" }) { totalCount } }', 0, 100],
    [
      "a filter of a kind that the graph does not have",
      '{ claims(filter: { textContains: "a" }) { totalCount } }',
      0,
      0,
    ],
    ["a list without a filter", "{ works { totalCount } }", 0, 0],
    ["an empty filter", "{ works(filter: {}) { totalCount } }", 0, 0],
  ])("%s costs more on a larger graph", (_name, query, small, dear) => {
    expect(priceOf(query, graphOf(1))).toBe(small);
    expect(priceOf(query, large)).toBe(dear);
  });

  test.each([
    [
      "a lineage",
      '{ lineage(trope: "trope/hub") { findings { message } } }',
      '{ lineage(trope: "x") { findings { message } } }',
      [80, 20],
    ],
    [
      "a timeline",
      '{ timeline(tropes: ["trope/hub", "x"]) { truncated } }',
      '{ timeline(works: ["x"]) { truncated } }',
      [63, 60],
    ],
    [
      "a comparison",
      '{ compare(works: ["hub", "x"]) { people { name } } }',
      '{ compare(works: ["x", "y"]) { people { name } } }',
      [35, 21],
    ],
    [
      "similar works",
      '{ work(id: "hub") { similar { value } } }',
      '{ work(id: "x") { similar { value } } }',
      [490, 18],
    ],
    [
      "similar tropes",
      '{ trope(id: "trope/hub") { similar { value } } }',
      '{ trope(id: "x") { similar { value } } }',
      [900, 13],
    ],
  ])("%s costs more of a hub than of others", (_name, hub, other, prices) => {
    expect([priceOf(hub, large), priceOf(other, large)]).toEqual(prices);
  });

  test("a hub that a variable names is known too, and what is below a list is taken to be usual", () => {
    const query = "query ($id: ID!) { work(id: $id) { similar { value } } }";
    expect(priceOf(query, large, { id: "hub" })).toBe(490);
    expect(priceOf("{ works(first: 10) { edges { node { similar { value } } } } }", large)).toBe(180);
  });

  test("no field costs so much by itself that it cannot be asked", () => {
    expect(priceOf('{ search(text: "a") { score } }', graphOf(10_000_000))).toBe(900);
  });

  test("what a field costs is in the refusal", () => {
    const searches = Array.from({ length: 8 }, (_, each) => `a${each}: search(text: "a") { score }`).join(" ");
    expect(priceOf(`{ ${searches.replace("a7: search", "a7: dataset { version } #")}\n}`, large)).toBe(910);
    expect(() => priceOf(`{ ${searches} }`, large)).toThrow(
      '"Query.search" costs 130 of the 1000 that an operation may spend on searching the graph, and this one asks for more; ask in several operations or for smaller pages.',
    );
  });
});
