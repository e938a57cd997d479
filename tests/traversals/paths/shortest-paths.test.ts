import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Engine } from "../../../src/engines/engine.ts";
import type { Graph, GraphEdge } from "../../../src/graph/graph.ts";
import { createReader } from "../../../src/query/reader.ts";
import { boundedFrontier } from "../../../src/traversals/paths/expansion.ts";
import { type PathQuestion, type PathsRow, shortestPaths } from "../../../src/traversals/paths/shortest-paths.ts";
import { askingOf } from "../../graphql/ask.ts";
import { randomGraph } from "../../random-graph.ts";
import { graphOf, seedFolder, worldFolder } from "../../world.ts";
import { distancesFrom, plainPaths, reversed, spread } from "../../oracles/path.ts";
import { edge, node } from "../tiny-graph.ts";

/** Works joined by edges, each with the degree that the seed's graph would give it. */
function joined(pairs: readonly (readonly [string, string])[]): Graph {
  const edges = pairs.map(([from, to]): GraphEdge => edge(from, "ALLUDES_TO", to));
  const degrees = new Map<string, number>();
  for (const id of pairs.flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return { nodes: [...degrees].map(([id, degree]) => node("Work", id, { title: id, degree })), edges };
}

async function search(
  engine: Engine,
  from: string,
  to: string,
  how: Partial<PathQuestion> = {},
): Promise<PathsRow & { readonly statements: number }> {
  const reader = createReader(engine);
  const found = await shortestPaths(reader, { from, to, maxHops: 8, first: 10, ...how });
  return { ...found, statements: reader.statements() };
}

function nodesOf({ paths }: PathsRow): string[][] {
  return paths.map(({ hops }) => [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)]);
}

describe("a path's search", () => {
  const engine = embeddedEngine();
  afterAll(() => engine.close());

  test("takes no more statements than the path has hops, at any length", async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `n${index}`);
    await engine.replace(joined(ids.slice(1).map((id, index) => [ids[index] ?? "", id])));
    for (let length = 1; length <= 8; length++) {
      const found = await search(engine, "n0", `n${length}`);
      expect(nodesOf(found)).toEqual([ids.slice(0, length + 1)]);
      expect(found.truncated).toBe(false);
      expect(found.statements).toBe(Math.max(1, length - 1));
      expect((await search(engine, "n0", `n${length}`, { maxHops: length - 1 })).paths).toEqual([]);
    }
    expect(await search(engine, "n0", "n9")).toMatchObject({ paths: [], truncated: false });
  });

  test("ends where circles and edges from a node to itself lead back", async () => {
    await engine.replace(
      joined([
        ["a", "a"],
        ["a", "b"],
        ["b", "c"],
        ["c", "a"],
        ["c", "d"],
        ["d", "d"],
        ["x", "y"],
        ["y", "x"],
        ["x", "x"],
      ]),
    );
    expect(nodesOf(await search(engine, "a", "d"))).toEqual([["a", "c", "d"]]);
    const apart = await search(engine, "a", "x");
    expect(apart).toMatchObject({ unknown: [], paths: [], truncated: false });
    expect(apart.statements).toBeLessThan(8);
  });

  test("gives parallel edges as one hop, the most explicit", async () => {
    const graph = joined([["a", "b"]]);
    const more = [edge("b", "MENTIONS", "a"), edge("b", "ADAPTS", "a"), edge("a", "PART_OF", "b")];
    await engine.replace({ ...graph, edges: [...more, ...graph.edges] });
    const { paths } = await search(engine, "a", "b");
    expect(paths).toEqual([
      {
        hops: [{ from: "a", to: "b", edge: "a ALLUDES_TO b", relation: "ALLUDES_TO", forward: true }],
        score: 1,
      },
    ]);
  });

  test("gives the best of many shortest paths and no more than asked for", async () => {
    const middles = Array.from({ length: 30 }, (_, index) => `m${index}`);
    const extra = middles.flatMap((id, index) =>
      Array.from({ length: index }, (_each, leaf): [string, string] => [id, `${id}-${leaf}`]),
    );
    const graph = joined([...middles.flatMap((id): [string, string][] => [["a", id], [id, "b"]]), ...extra]); // prettier-ignore
    await engine.replace(graph);
    const found = await search(engine, "a", "b", { first: 4 });
    expect(nodesOf(found).map(([, middle]) => middle)).toEqual(["m0", "m1", "m2", "m3"]);
    expect(found.paths).toEqual(plainPaths(graph, "a", "b", 4));
    expect(found).toMatchObject({ truncated: false, statements: 1 });
  });

  test("says so where a level has more nodes than it may go on from", async () => {
    const wide = Array.from({ length: 1_100 }, (_, index) => index);
    const star = (end: string): [string, string][] =>
      wide.flatMap((index): [string, string][] => [
        [end, `${end}${index}`],
        [`${end}${index}`, `${end}${index}-leaf`],
      ]);
    // The one bridge lies between the nodes of most edges, which are left out.
    await engine.replace(joined([...star("a"), ...star("b"), ["a7", "b7"]]));
    const found = await search(engine, "a", "b");
    expect(found).toMatchObject({ paths: [], truncated: true });
    const back = await search(engine, "b", "a");
    expect(back).toMatchObject({ paths: [], truncated: true });
    // From inside, nothing is cut on the way.
    expect(nodesOf(await search(engine, "a7", "b"))).toEqual([["a7", "b7", "b"]]);
  });

  test("finds from the small side what a hub's bound leaves out, and says that it was met", async () => {
    const leaves = Array.from({ length: 10_000 }, (_, index): [string, string] => ["hub", `leaf${index}`]);
    await engine.replace(joined([...leaves, ["hub", "way"], ["way", "zebra"]]));
    const found = await search(engine, "hub", "zebra");
    expect(nodesOf(found)).toEqual([["hub", "way", "zebra"]]);
    expect(found).toMatchObject({ truncated: true, statements: 2 });
  });
});

test("paths in random graphs are the best of all shortest ones, and the same from either end", async () => {
  const engine = embeddedEngine();
  try {
    await fc.assert(
      fc.asyncProperty(randomGraph, fc.integer({ min: 1, max: 10 }), async (graph, first) => {
        await engine.replace(graph);
        for (const [from, to] of spread(graph, 20)) {
          const found = await search(engine, from, to, { first });
          const length = distancesFrom(graph, from).get(to) ?? Infinity;
          expect(found.paths).toEqual(length <= 8 ? plainPaths(graph, from, to, first) : []);
          expect(found.truncated).toBe(false);
          expect(found.statements).toBeLessThanOrEqual(Math.min(length, 8));
          expect((await search(engine, to, from, { first })).paths).toEqual(found.paths.map(reversed));
        }
      }),
      { numRuns: 30 },
    );
  } finally {
    await engine.close();
  }
});

describe("the nodes of a level to go on from", () => {
  const degrees = new Map(Array.from({ length: 1_500 }, (_, index) => [`n${index}`, 2 + (index % 7)]));

  test("are those of fewest edges, then by id", () => {
    expect(boundedFrontier(["n10", "n2", "n7", "n9"], degrees)).toEqual({
      ids: ["n7", "n10", "n2", "n9"].sort(byDegree),
      most: null,
    });
  });

  test("are at most a thousand", () => {
    const { ids, most } = boundedFrontier([...degrees.keys()], degrees);
    expect(ids).toHaveLength(1_000);
    expect(ids).toEqual([...degrees.keys()].sort(byDegree).slice(0, 1_000));
    expect(most).toBeNull();
  });

  test("have at most 20,000 edges together, save one that alone has more", () => {
    const wide = new Map([["a", 9_000], ["b", 10_000], ["c", 1_001]]); // prettier-ignore
    expect(boundedFrontier(["a", "b", "c"], wide)).toEqual({ ids: ["c", "a"], most: null });
    expect(boundedFrontier(["a", "b"], wide)).toEqual({ ids: ["a", "b"], most: null });
    expect(boundedFrontier(["hub"], new Map([["hub", 50_000]]))).toEqual({ ids: ["hub"], most: 20_000 });
  });

  function byDegree(a: string, b: string): number {
    return (degrees.get(a) ?? 0) - (degrees.get(b) ?? 0) || (a < b ? -1 : 1);
  }
});

describe("in the tiny world", () => {
  const { ask } = askingOf(worldFolder);

  test("a path tells each hop with its evidence", async () => {
    const { data, errors } = await ask(`{
      path(from: "old-tale", to: "gamma-2000", first: 1) {
        truncated
        paths {
          length
          explanation
          hops { relation forward from { id label } to { id } explanation evidence { origin } }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchInlineSnapshot(`
      {
        "path": {
          "paths": [
            {
              "explanation": "Old tale uses the trope “Doubles”. The trope “Doubles” contrasts with the trope “Artificial servants”. The trope “Artificial servants” is inverted by The Gamma (2000).",
              "hops": [
                {
                  "evidence": [
                    {
                      "origin": "COMMON",
                    },
                  ],
                  "explanation": "Old tale uses the trope “Doubles”.",
                  "forward": true,
                  "from": {
                    "id": "old-tale",
                    "label": "Old tale",
                  },
                  "relation": "USES",
                  "to": {
                    "id": "trope/doubles",
                  },
                },
                {
                  "evidence": [
                    {
                      "origin": "COMMON",
                    },
                  ],
                  "explanation": "The trope “Doubles” contrasts with the trope “Artificial servants”.",
                  "forward": false,
                  "from": {
                    "id": "trope/doubles",
                    "label": "Doubles",
                  },
                  "relation": "CONTRASTS_WITH",
                  "to": {
                    "id": "trope/servants",
                  },
                },
                {
                  "evidence": [
                    {
                      "origin": "COMMON",
                    },
                  ],
                  "explanation": "The trope “Artificial servants” is inverted by The Gamma (2000).",
                  "forward": false,
                  "from": {
                    "id": "trope/servants",
                    "label": "Artificial servants",
                  },
                  "relation": "USES",
                  "to": {
                    "id": "gamma-2000",
                  },
                },
              ],
              "length": 3,
            },
          ],
          "truncated": false,
        },
      }
    `);
  });

  test("one direct edge is one hop, read in three statements", async () => {
    const { data, statements } = await ask(
      `{ path(from: "gamma-2000", to: "beta-1950") { paths { length explanation hops { evidence { origin } } } } }`,
    );
    expect(data).toEqual({
      path: {
        paths: [
          {
            length: 1,
            explanation: "The Gamma (2000) is a sequel to Beta (1950).",
            hops: [{ evidence: [{ origin: "COMMON" }] }],
          },
        ],
      },
    });
    expect(statements).toHaveLength(3);
  });

  test("nothing but the search is read where only lengths are asked for", async () => {
    const { statements } = await ask(`{ path(from: "gamma-2000", to: "beta-1950") { paths { length score } } }`);
    expect(statements).toHaveLength(1);
  });

  test("an end that was renamed is found under its new id", async () => {
    const ends = `paths { hops { from { id } to { id } } }`;
    const { data, errors } = await ask(`{
      old: path(from: "trope/doppelgaenger", to: "alpha-1900") { ${ends} }
      new: path(from: "trope/doubles", to: "alpha-1900") { ${ends} }
    }`);
    expect(errors).toBeUndefined();
    expect(data?.["old"]).toEqual(data?.["new"]);
  });

  test("nothing leads to a source", async () => {
    const { data } = await ask(`{ path(from: "source/catalogue", to: "alpha-1900") { truncated paths { length } } }`);
    expect(data).toEqual({ path: { truncated: false, paths: [] } });
  });

  test.each([
    [`from: "alpha-1900", to: "alpha-1900"`, `"from" and "to" must be different nodes, but both are "alpha-1900".`],
    [
      `from: "trope/doppelgaenger", to: "trope/doubles"`,
      `"from" and "to" must be different nodes, but both are "trope/doubles".`,
    ],
    [
      `from: "alpha-1900", to: "nobody"`,
      `A path must lead from one node of the graph to another, but no node has the id "nobody".`,
    ],
    [
      `from: "dataset", to: "alpha-1900"`,
      `A path must lead from one node of the graph to another, but no node has the id "dataset".`,
    ],
    [`from: "alpha-1900", to: "beta-1950", maxHops: 0`, `"maxHops" must be from 1 to 8, but is 0.`],
    [`from: "alpha-1900", to: "beta-1950", maxHops: 9`, `"maxHops" must be from 1 to 8, but is 9.`],
    [`from: "alpha-1900", to: "beta-1950", first: 0`, `"first" must be from 1 to 10, but is 0.`],
    [`from: "alpha-1900", to: "beta-1950", first: 11`, `"first" must be from 1 to 10, but is 11.`],
    [`from: "${"x".repeat(201)}", to: "beta-1950"`, `"from" must be at most 200 characters long, but has 201.`],
    [`from: "alpha-1900", to: "${"x".repeat(201)}"`, `"to" must be at most 200 characters long, but has 201.`],
  ])("path(%s) is refused", async (given, message) => {
    const { data, errors } = await ask(`{ path(${given}) { truncated } dataset { version } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
    expect(data).toMatchObject({ path: null, dataset: { version: "1" } });
  });

  test("a bad bound is refused before anything is read", async () => {
    expect((await ask(`{ path(from: "a", to: "b", first: 99) { truncated } }`)).statements).toEqual([]);
    expect((await ask(`{ path(from: "a", to: "a") { truncated } }`)).statements).toEqual([]);
  });
});

describe("in the full seed", () => {
  const { ask } = askingOf(seedFolder);
  const graph = graphOf(seedFolder);
  const engine = embeddedEngine();
  beforeAll(async () => {
    await engine.replace(graph);
    return () => engine.close();
  });

  test("the way from Astro Boy to Her explains itself", async () => {
    const { data, errors } = await ask(`{
      path(from: "astro-boy-1952", to: "her-2013") {
        truncated
        paths { length explanation hops { relation evidence { origin paragraphs } } }
      }
    }`);
    expect(errors).toBeUndefined();
    const { truncated, paths } = data?.["path"] as {
      truncated: boolean;
      paths: { length: number; explanation: string; hops: { evidence: unknown[] }[] }[];
    };
    expect(truncated).toBe(false);
    expect(paths[0]).toMatchObject({
      length: 2,
      explanation:
        "Astro Boy (1952) plays with the trope “Become a real boy”. The trope “Become a real boy” is inverted by Her (2013).",
      hops: [{ relation: "USES" }, { relation: "USES" }],
    });
    for (const { hops } of paths) for (const { evidence } of hops) expect(evidence.length).toBeGreaterThan(0);
  });

  test.each([
    ["person/karel-capek", "person/scarlett-johansson"],
    ["publication/the-verge", "pygmalion-metamorphoses-8"],
    ["trope/body-surrogate", "debate/does-love-need-a-body"],
  ])("the paths from %s to %s are the best of all shortest ones, without a bound met", async (from, to) => {
    const [low = "", high = ""] = [from, to].sort();
    if (!graph.nodes.some(({ id }) => id === from) || !graph.nodes.some(({ id }) => id === to)) throw new Error(to);
    const found = await search(engine, low, high, { first: 10 });
    expect(found.paths).toEqual(plainPaths(graph, low, high, 10));
    expect(found.truncated).toBe(false);
    expect(found.statements).toBeLessThanOrEqual(found.paths[0]?.hops.length ?? 0);
  });
});
