import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { createReader } from "../../../src/query/reader.ts";
import {
  evidencedSubgraphText,
  nearest,
  neighbourhood,
  neighbourhoodText,
  subgraphText,
} from "../../../src/traversals/paths/neighbourhood.ts";
import { traversalStatements } from "../../../src/traversals/catalogue.ts";
import { askingOf } from "../../graphql/ask.ts";
import { randomGraph } from "../../random-graph.ts";
import { seedFolder, worldFolder } from "../../world.ts";
import { plainNeighbourhood, spread } from "../../oracles/path.ts";
import { edge, node } from "../tiny-graph.ts";

describe("the nearest nodes", () => {
  const levels = [
    [
      ["a", 4],
      ["b", 2],
    ],
    [
      ["c", 3],
      ["d", 1],
    ],
  ] as const;

  test("the nearest nodes are all of them where there is room", () => {
    expect(nearest(levels, 5)).toEqual({ ids: ["a", "b", "c", "d"], truncated: false });
  });

  test("the nearest nodes are cut where there are more than asked for", () => {
    expect(nearest(levels, 4)).toEqual({ ids: ["a", "b", "c"], truncated: true });
    expect(nearest(levels, 1)).toEqual({ ids: [], truncated: true });
    expect(nearest([[]], 1)).toEqual({ ids: [], truncated: false });
  });

  test("the nearest nodes may lack some where a hub was not passed", () => {
    expect(nearest(levels, 9, 6).truncated).toBe(false);
    expect(nearest(levels, 9, 5).truncated).toBe(true);
    // Nobody looks behind the last level, nor behind one that fills the answer.
    expect(nearest(levels.slice(0, 1), 9, 5).truncated).toBe(false);
    expect(nearest([levels[0], []], 3, 5).truncated).toBe(true);
    expect(nearest([levels[0], []], 2, 5)).toEqual({ ids: ["a"], truncated: true });
  });
});

describe("the texts of a neighbourhood", () => {
  test("the texts of a neighbourhood depend on the hops and on evidence, and are in the closed set", () => {
    const texts = new Set(traversalStatements().map(({ text }) => text));
    const ours = [1, 2, 3].map(neighbourhoodText);
    expect(new Set(ours).size).toBe(3);
    for (const text of [...ours, evidencedSubgraphText, subgraphText]) expect(texts).toContain(text);
  });

  test("the texts of a neighbourhood leave a level only while there is room, and no hub of more than its share", () => {
    expect(neighbourhoodText(2).replaceAll(/\[edge:[A-Z_|]+\]/g, "[edge]")).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (from:FilmGraph {id: $id}) WHERE from.degree IS NOT NULL
        CALL (from) {
          MATCH (from)-[edge]-(to:FilmGraph) WHERE edge.id IS NOT NULL AND to.id <> $id
          WITH DISTINCT to ORDER BY to.degree DESC, to.id LIMIT $most
          RETURN collect(to) AS level1
        }
        WITH level1, CASE
          WHEN size(level1) >= $first THEN 0
          WHEN reduce(edges = 0, near IN level1 | edges + near.degree) <= $work THEN $work
          ELSE $work / size(level1) END AS widest
        CALL (level1, widest) {
          UNWIND level1 AS from WITH from, widest WHERE from.degree <= widest WITH from
          MATCH (from)-[edge]-(to:FilmGraph) WHERE edge.id IS NOT NULL AND to.id <> $id
          WITH DISTINCT to ORDER BY to.degree DESC, to.id LIMIT $most
          RETURN collect(to) AS reached
        }
        WITH level1, [near IN reached WHERE NOT near IN level1] AS level2
        RETURN collect([[near IN level1 | [near.id, near.degree]], [near IN level2 | [near.id, near.degree]]]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });
});

describe("bounds", () => {
  const engine = embeddedEngine();
  afterAll(() => engine.close());

  test("a neighbourhood of more edges than an answer holds is cut, and says so", async () => {
    const left = Array.from({ length: 60 }, (_, index) => `left${index}`);
    const right = Array.from({ length: 100 }, (_, index) => `right${index}`);
    const graph: Graph = {
      nodes: [
        ...left.map((id) => node("Work", id, { degree: 100 })),
        ...right.map((id) => node("Work", id, { degree: 60 })),
      ],
      edges: left.flatMap((from) => right.map((to) => edge(from, "ALLUDES_TO", to))),
    };
    await engine.replace(graph);
    const question = { id: "left0", hops: 2, first: 500, evidence: false };
    const found = await neighbourhood(createReader(engine), question);
    expect(found?.nodes).toHaveLength(160);
    expect(found?.edges.map(({ id }) => id)).toEqual(
      graph.edges
        .map(({ id }) => id)
        .sort()
        .slice(0, 5_000),
    );
    expect(found?.truncated).toBe(true);
    const fewer = await neighbourhood(createReader(engine), { ...question, first: 140 });
    expect(fewer).toMatchObject({ truncated: true });
    expect(fewer?.nodes.slice(0, 101).map(({ id }) => id)).toEqual(["left0", ...right.toSorted()]);
  });

  test("a neighbourhood does not pass a hub with more than its share, and says so", async () => {
    const hubs = Array.from({ length: 30 }, (_, index) => `hub${index}`);
    const rare = Array.from({ length: 30 }, (_, index) => `rare${index}`);
    const far = [...hubs, ...rare].map((id) => `${id}-far`);
    await engine.replace({
      nodes: [
        node("Work", "middle", { degree: 60 }),
        // Only the degrees are large; what lies behind is one node each.
        ...hubs.map((id) => node("Work", id, { degree: 2_000 })),
        ...rare.map((id) => node("Work", id, { degree: 2 })),
        ...far.map((id) => node("Work", id, { degree: 1 })),
      ],
      edges: [
        ...[...hubs, ...rare].map((id) => edge("middle", "ALLUDES_TO", id)),
        ...[...hubs, ...rare].map((id) => edge(id, "ALLUDES_TO", `${id}-far`)),
      ],
    });
    const question = { id: "middle", hops: 2, first: 500, evidence: false };
    const found = await neighbourhood(createReader(engine), question);
    expect(found?.truncated).toBe(true);
    expect(found?.nodes.slice(61).map(({ id }) => id)).toEqual(rare.map((id) => `${id}-far`).sort());
    expect(await neighbourhood(createReader(engine), { ...question, hops: 1 })).toMatchObject({ truncated: false });
  });
});

test("neighbourhoods in random graphs are all that can be reached, or the first of it", async () => {
  const engine = embeddedEngine();
  try {
    await fc.assert(
      fc.asyncProperty(
        randomGraph,
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(1, 2, 5, 12, 500),
        async (graph, hops, first) => {
          await engine.replace(graph);
          for (const [id] of spread(graph, 10)) {
            const found = await neighbourhood(createReader(engine), { id, hops, first, evidence: false });
            const all = plainNeighbourhood(graph, id, hops);
            expect(found?.nodes.map((each) => each.id)).toEqual(all.nodes.slice(0, first));
            expect(found?.truncated).toBe(all.nodes.length > first);
            if (first === 500) expect(found?.edges.map((each) => each.id)).toEqual(all.edges);
          }
        },
      ),
      { numRuns: 30 },
    );
  } finally {
    await engine.close();
  }
});

describe("in the tiny world", () => {
  const { ask } = askingOf(worldFolder);

  test("a neighbourhood is a node with its neighbours and all edges among them, in two statements", async () => {
    const { data, errors, statements } = await ask(`{
      neighbourhood(id: "gamma-2000") {
        nodes { __typename id }
        edges { id from to relation evidence { origin } }
        truncated
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchInlineSnapshot(`
      {
        "neighbourhood": {
          "edges": [
            {
              "evidence": [
                {
                  "origin": "EDITORIAL",
                },
              ],
              "from": "beta-1950",
              "id": "beta-1950 PART_OF greek-letters",
              "relation": "PART_OF",
              "to": "greek-letters",
            },
            {
              "evidence": [
                {
                  "origin": "ESSAY",
                },
              ],
              "from": "beta-1950",
              "id": "beta-1950 USES trope/servants STRAIGHT",
              "relation": "USES",
              "to": "trope/servants",
            },
            {
              "evidence": [
                {
                  "origin": "EDITORIAL",
                },
              ],
              "from": "gamma-2000",
              "id": "gamma-2000 PART_OF greek-letters",
              "relation": "PART_OF",
              "to": "greek-letters",
            },
            {
              "evidence": [
                {
                  "origin": "COMMON",
                },
              ],
              "from": "gamma-2000",
              "id": "gamma-2000 SEQUEL_OF beta-1950",
              "relation": "SEQUEL_OF",
              "to": "beta-1950",
            },
            {
              "evidence": [
                {
                  "origin": "COMMON",
                },
              ],
              "from": "gamma-2000",
              "id": "gamma-2000 USES trope/servants INVERTED",
              "relation": "USES",
              "to": "trope/servants",
            },
            {
              "evidence": [
                {
                  "origin": "ESSAY",
                },
              ],
              "from": "person/director",
              "id": "person/director CREDITED_FOR beta-1950 DIRECTOR",
              "relation": "CREDITED_FOR",
              "to": "beta-1950",
            },
            {
              "evidence": [
                {
                  "origin": "LOOKUP",
                },
              ],
              "from": "person/director",
              "id": "person/director CREDITED_FOR beta-1950 WRITER",
              "relation": "CREDITED_FOR",
              "to": "beta-1950",
            },
            {
              "evidence": [
                {
                  "origin": "COMMON",
                },
              ],
              "from": "person/director",
              "id": "person/director CREDITED_FOR gamma-2000 DIRECTOR",
              "relation": "CREDITED_FOR",
              "to": "gamma-2000",
            },
          ],
          "nodes": [
            {
              "__typename": "Work",
              "id": "gamma-2000",
            },
            {
              "__typename": "Work",
              "id": "beta-1950",
            },
            {
              "__typename": "Person",
              "id": "person/director",
            },
            {
              "__typename": "Trope",
              "id": "trope/servants",
            },
            {
              "__typename": "Work",
              "id": "greek-letters",
            },
          ],
          "truncated": false,
        },
      }
    `);
    expect(statements).toHaveLength(2);
  });

  test("the neighbourhood of a node without edges is the node", async () => {
    const { data } = await ask(
      `{ neighbourhood(id: "source/catalogue", hops: 3) { nodes { id } edges { id } truncated } }`,
    );
    expect(data).toEqual({
      neighbourhood: { nodes: [{ id: "source/catalogue" }], edges: [], truncated: false },
    });
  });

  test("a neighbourhood may be asked for one node alone", async () => {
    const { data } = await ask(`{ neighbourhood(id: "gamma-2000", first: 1) { nodes { id } edges { id } truncated } }`);
    expect(data).toEqual({ neighbourhood: { nodes: [{ id: "gamma-2000" }], edges: [], truncated: true } });
  });

  test("a neighbourhood is found by an id that was renamed, and by no unknown one", async () => {
    const { data, errors } = await ask(`{
      old: neighbourhood(id: "trope/doppelgaenger") { nodes { id } edges { id } }
      new: neighbourhood(id: "trope/doubles") { nodes { id } edges { id } }
      nobody: neighbourhood(id: "nobody") { truncated }
      dataset: neighbourhood(id: "dataset") { truncated }
    }`);
    expect(errors).toBeUndefined();
    expect(data?.["old"]).toEqual(data?.["new"]);
    expect(data).toMatchObject({ nobody: null, dataset: null });
  });

  test.each([
    ["hops: 0", `"hops" must be from 1 to 3, but is 0.`],
    ["hops: 4", `"hops" must be from 1 to 3, but is 4.`],
    ["first: 0", `"first" must be from 1 to 500, but is 0.`],
    ["first: 501", `"first" must be from 1 to 500, but is 501.`],
  ])("neighbourhood(%s) is refused before anything is read", async (bound, message) => {
    const { data, errors, statements } = await ask(`{ neighbourhood(id: "gamma-2000", ${bound}) { truncated } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
    expect(data).toEqual({ neighbourhood: null });
    expect(statements).toEqual([]);
  });

  test("a neighbourhood of an id of more than 200 characters is refused", async () => {
    const { errors } = await ask(`{ neighbourhood(id: "${"x".repeat(201)}") { truncated } }`);
    expect(errors).toMatchObject([{ message: `"id" must be at most 200 characters long, but has 201.` }]);
  });
});

describe("in the full seed", () => {
  const { ask } = askingOf(seedFolder);

  test("the neighbourhood of Her is cut at fifty nodes, the hubs first", async () => {
    const { data, statements } = await ask(
      `{ neighbourhood(id: "her-2013", first: 50) { nodes { id } edges { from to } truncated } }`,
    );
    const { nodes, edges, truncated } = data?.["neighbourhood"] as {
      nodes: { id: string }[];
      edges: { from: string; to: string }[];
      truncated: boolean;
    };
    expect(truncated).toBe(true);
    expect(nodes).toHaveLength(50);
    expect(nodes.slice(0, 2).map(({ id }) => id)).toEqual(["her-2013", "review/the-verge-her"]);
    const shown = new Set(nodes.map(({ id }) => id));
    expect(edges.length).toBeGreaterThan(49);
    for (const { from, to } of edges) expect(shown.has(from) && shown.has(to)).toBe(true);
    expect(statements).toHaveLength(2);
  });
});
