import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Graph, GraphEdge, Properties } from "../../../src/graph/graph.ts";
import { createReader } from "../../../src/query/reader.ts";
import { ancestries, type AncestryRow, derivations } from "../../../src/traversals/history/ancestry.ts";
import { maxHistoryHops } from "../../../src/traversals/history/levels.ts";
import { askingEngine } from "../../graphql/ask.ts";
import { randomGraph } from "../../random-graph.ts";
import { graphOf, seedFolder, worldFolder } from "../../world.ts";
import { ancestryOf, plainAncestry } from "../../oracles/lineage.ts";
import { edge, idsOf, node } from "../tiny-graph.ts";

const engine = embeddedEngine();
afterAll(() => engine.close());

async function ancestryIn(graph: Graph, id: string): Promise<AncestryRow | undefined> {
  await engine.replace(graph);
  return (await ancestries(createReader(engine), { ids: [id], direction: "BOTH", maxHops: maxHistoryHops })).get(id);
}

test("derivation is every relation between works but being part of a series", () => {
  expect(derivations).toEqual([
    "ADAPTS",
    "REMAKES",
    "SEQUEL_OF",
    "REINTERPRETS",
    "ALLUDES_TO",
    "NAMED_AFTER",
    "SUCCEEDS",
  ]);
});

test("the ancestries of random graphs are a reachability with distances, found by looking at every edge", async () => {
  const direction = fc.constantFrom("ANCESTORS" as const, "DESCENDANTS" as const, "BOTH" as const);
  const how = fc.record({ direction, hops: fc.integer({ min: 1, max: maxHistoryHops }) });
  await fc.assert(
    fc.asyncProperty(randomGraph, how, async (graph, { direction, hops }) => {
      await engine.replace(graph);
      const works = idsOf(graph, "Work");
      const reader = createReader(engine);
      const found = await ancestries(reader, { ids: works, direction, maxHops: hops });
      for (const work of works) {
        const row = found.get(work);
        expect(row && ancestryOf(row)).toEqual(plainAncestry(graph, work, { direction, hops }));
        expect(row?.edges.every(({ evidence }) => evidence.length > 0)).toBe(true);
      }
      expect(reader.statements()).toBe(2);
    }),
    { numRuns: 60 },
  );
});

test("the ancestry of a work in the tiny seed leaves out the series that it is part of", async () => {
  const row = await ancestryIn(graphOf(worldFolder), "beta-1950");
  expect(row && ancestryOf(row)).toEqual({
    reached: [
      ["beta-1950", 0],
      ["alpha-1900", 1],
      ["gamma-2000", 1],
    ],
    relations: ["beta-1950 ADAPTS alpha-1900", "gamma-2000 SEQUEL_OF beta-1950"],
    steps: [],
    chains: [],
    circles: false,
  });
  expect(row?.root.title).toBe("Beta");
  expect(row?.findings).toEqual([]);
});

describe("what looks wrong in an ancestry", () => {
  test("is a work that is older than what it is held to come from, told once for all relations", async () => {
    const row = await ancestryIn(
      deriving(
        [
          ["a", "ADAPTS", "b"],
          ["a", "ALLUDES_TO", "b"],
        ],
        { a: { year: -20 }, b: { year: 10 } },
      ),
      "a",
    );
    expect(row?.edges).toHaveLength(2);
    expect(row?.findings).toMatchObject([
      {
        kind: "OLDER_DESCENDANT",
        message: "A (20 BC) is held to come from B (AD 10), which is younger.",
        about: [{ id: "a" }, { id: "b" }],
      },
    ]);
  });

  test.each([
    ["of one year", { year: 1900 }, { year: 1900 }],
    ["of years that may overlap", { yearEarliest: 1880, yearLatest: 1910 }, { year: 1900 }],
    ["undated, the older", { year: 1900 }, {}],
    ["undated, the younger", {}, { year: 1900 }],
  ])("is nothing where the two are %s", async (_how, a, b) => {
    expect((await ancestryIn(deriving([["a", "ADAPTS", "b"]], { a, b }), "a"))?.findings).toEqual([]);
  });

  test("is a circle of works, told once", async () => {
    const circle = deriving(
      [
        ["a", "ALLUDES_TO", "b"],
        ["b", "REINTERPRETS", "c"],
        ["c", "ALLUDES_TO", "a"],
      ],
      { a: {}, b: {}, c: {} },
    );
    const row = await ancestryIn(circle, "b");
    expect(row?.works.map(({ work, hops }) => [work.id, hops])).toEqual([
      ["b", 0],
      ["a", 1],
      ["c", 1],
    ]);
    expect(row?.findings).toMatchObject([
      {
        kind: "CYCLE",
        message: "The descent goes in a circle: A, from B, from C, from A.",
        about: [{ id: "a" }, { id: "b" }, { id: "c" }],
      },
    ]);
  });

  test("is a level that met its bound", async () => {
    const many = Array.from({ length: 501 }, (_, at) => `b${at}`);
    const row = await ancestryIn(
      deriving(
        many.map((id) => [id, "ALLUDES_TO", "a"]),
        Object.fromEntries(["a", ...many].map((id) => [id, {}])),
      ),
      "a",
    );
    expect(row?.works).toHaveLength(501);
    expect(row?.findings).toMatchObject([
      { kind: "TRUNCATED", message: "There may be more than is shown: a bound was met.", about: [{ id: "a" }] },
    ]);
  });
});

describe("a client", () => {
  const { ask } = askingEngine(engine);
  beforeAll(() => engine.replace(graphOf(seedFolder)));

  test("follows Blade Runner 2049 to the novel and to Metropolis, with evidence at every step, in two statements more", async () => {
    const { data, errors, statements } = await ask(
      `{
        work(id: "blade-runner-2049-2017") {
          ancestry(direction: ANCESTORS) {
            root { id }
            works { hops work { label } }
            edges { from { title } relation to { title } evidence { origin } }
            findings { message }
          }
        }
      }`,
    );
    expect(errors).toBeUndefined();
    const { ancestry } = data?.["work"] as { ancestry: { edges: { evidence: unknown[] }[] } };
    expect(ancestry).toMatchObject({
      root: { id: "blade-runner-2049-2017" },
      works: [
        { hops: 0, work: { label: "Blade Runner 2049 (2017)" } },
        { hops: 1, work: { label: "Blade Runner (1982)" } },
        { hops: 2, work: { label: "Do Androids Dream of Electric Sheep? (1968)" } },
        { hops: 2, work: { label: "Metropolis (1927)" } },
      ],
      edges: [
        { from: { title: "Blade Runner" }, relation: "ADAPTS", to: { title: "Do Androids Dream of Electric Sheep?" } },
        { from: { title: "Blade Runner" }, relation: "ALLUDES_TO", to: { title: "Metropolis" } },
        { from: { title: "Blade Runner 2049" }, relation: "SEQUEL_OF", to: { title: "Blade Runner" } },
      ],
      findings: [],
    });
    for (const { evidence } of ancestry.edges) expect(evidence.length).toBeGreaterThan(0);
    expect(statements).toHaveLength(3);
  });

  test("that asks for many works at once is answered in two statements more", async () => {
    const { data, errors, statements } = await ask(
      `{ works(first: 20) { edges { node { id ancestry { root { id } works { hops } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { edges } = data?.["works"] as { edges: { node: { id: string; ancestry: { root: { id: string } } } }[] };
    expect(edges).toHaveLength(20);
    for (const { node } of edges) expect(node.ancestry.root.id).toBe(node.id);
    expect(statements).toHaveLength(3);
  });

  test.each([0, 11])("is told that %i hops are out of bounds", async (maxHops) => {
    const { data, errors, statements } = await ask(
      `{ work(id: "her-2013") { title ancestry(maxHops: ${maxHops}) { root { id } } } }`,
    );
    expect(data).toEqual({ work: { title: "Her", ancestry: null } });
    expect(errors).toMatchObject([
      {
        message: `"maxHops" must be from 1 to 10, but is ${maxHops}.`,
        path: ["work", "ancestry"],
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
    expect(statements).toHaveLength(1);
  });
});

/** Works with what is known of their years, and derivations among them. */
function deriving(
  relations: readonly (readonly [string, GraphEdge["type"], string])[],
  works: Readonly<Record<string, Properties>>,
): Graph {
  return {
    nodes: Object.entries(works).map(([id, years]) =>
      node("Work", id, { title: id.toUpperCase(), label: id.toUpperCase(), alternativeTitles: [], ...years }),
    ),
    edges: relations.map(([from, type, to]) => edge(from, type, to)),
  };
}
