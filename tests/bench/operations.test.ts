import { buildSchema, parse, validate } from "graphql";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Ask, contentOf, libraryOperation, productOperation } from "../../bench/operations.ts";
import { burst, shapeOf } from "../../bench/burst.ts";
import { graphOf } from "../../bench/benchmark-graph.ts";
import { sampleOf } from "../../bench/sample.ts";
import { makeShape } from "../../bench/generated-uses.ts";
import { works } from "../../bench/scenarios.ts";
import { assertWhole } from "../../src/graph/graph.ts";
import { projectRoot } from "../../src/paths.ts";

const graph = graphOf(makeShape(0.02, 7), 7);
const sample = sampleOf(graph, 7);

const folder = join(projectRoot, "schema");
const schema = buildSchema(
  readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n"),
);

const asks: readonly Ask[] = [
  {
    root: "work",
    id: "her-2013",
    take: {
      fields: ["title"],
      reaches: [{ alias: "r0", first: 2, total: true, take: { fields: ["name"], reaches: [] } }],
    },
  },
  {
    root: "tropes",
    order: "MOST_USED",
    first: 3,
    filter: { nameContains: "love" },
    take: { fields: ["id"], reaches: [{ alias: "r0", first: 4, take: { fields: ["year"], reaches: [] } }] },
  },
];

describe("a question in both dialects", () => {
  test("for this project's schema", () => {
    const { query, variables } = productOperation(asks);
    expect(query).toMatchInlineSnapshot(
      `"query ($id0: ID!) { q0: work(id: $id0) { title r0: tropes(first: 2) { totalCount edges { node { name } } } } q1: tropes(first: 3, orderBy: MOST_USED, filter: { nameContains: "love" }) { edges { node { id r0: works(first: 4) { edges { node { year } } } } } } }"`,
    );
    expect(variables).toEqual({ id0: "her-2013" });
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test("for the schema of `@neo4j/graphql`", () => {
    expect(libraryOperation(asks).query).toMatchInlineSnapshot(
      `"query ($id0: ID!) { q0: works(where: { id: { eq: $id0 } }) { title r0: tropesConnection(first: 2, sort: [{ node: { sortKey: ASC } }, { node: { id: ASC } }]) { totalCount edges { node { name } } } } q1: tropes(limit: 3, sort: [{ sortMostUsed: ASC }, { id: ASC }], where: { search: { contains: "love" } }) { id r0: works(limit: 4, sort: [{ sortYear: ASC }, { id: ASC }]) { year } } }"`,
    );
  });

  test("is read to the same content", () => {
    const product = {
      q0: { title: "Her", r0: { totalCount: 9, edges: [{ node: { name: "Love" } }] } },
      q1: { edges: [{ node: { id: "trope/love", r0: { edges: [{ node: { year: 2013 } }] } } }] },
    };
    const library = {
      q0: [{ title: "Her", r0: { totalCount: 9, edges: [{ node: { name: "Love" } }] } }],
      q1: [{ id: "trope/love", r0: [{ year: 2013 }] }],
    };
    expect(contentOf(asks, library)).toEqual(contentOf(asks, product));
    expect(contentOf(asks, { ...library, q0: [] })).not.toEqual(contentOf(asks, product));
  });
});

test("the graph to measure with is whole, and has every stored property of a work", () => {
  assertWhole(graph);
  expect(Object.keys(graph.nodes[0]?.properties ?? {})).toEqual(
    expect.arrayContaining(["label", "sortKey", "sortYear", "sortNewest", "degree", "tropeWeight", "search"]),
  );
  expect(Object.keys(graph.edges[0]?.properties ?? {})).toHaveLength(6);
});

test("what is asked about stands in the graph", () => {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const asked = [sample.points, sample.nested, sample.lineages, sample.paths, sample.triples, sample.similar].flat(2);
  expect(asked.filter((id) => !ids.has(id))).toEqual([]);
  expect(sample.triples.every((triple) => new Set(triple).size === 3)).toBe(true);
});

describe("a burst", () => {
  const seen = new Set<string>();
  const first = burst(sample, 200, 1, seen);
  const second = burst(sample, 200, 2, seen);

  test("holds no operation of a shape that was asked before", () => {
    expect(new Set([...first, ...second].map(shapeOf)).size).toBe(400);
  });

  test("holds only operations that this project's schema allows", () => {
    const wrong = [...first, ...second].flatMap((operation) =>
      validate(schema, parse(productOperation(operation).query)),
    );
    expect(wrong).toEqual([]);
  });

  test("is the same for the same seed", () => {
    expect(burst(sample, 20, 1, new Set())).toEqual(first.slice(0, 20));
  });
});

test.each(works)("$name has words in every dialect, or a sentence why not", ({ inquiries, without }) => {
  const [inquiry = {}] = inquiries(sample);
  for (const dialect of ["product", "library", "floor"] as const) {
    expect(dialect in inquiry || without[dialect]?.endsWith(".")).toBe(true);
    expect(dialect in inquiry && without[dialect] !== undefined).toBe(false);
  }
});
