import fc from "fast-check";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { Engine } from "../../src/engines/engine.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createReader } from "../../src/query/reader.ts";
import { maxNeighbourHops, neighbourhood, type SubgraphRow } from "../../src/traversals/paths/neighbourhood.ts";
import type { PathRow } from "../../src/traversals/paths/ranking.ts";
import { maxPathHops, shortestPaths } from "../../src/traversals/paths/shortest-paths.ts";
import { askingEngine } from "../graphql/ask.ts";
import { randomGraph } from "../random-graph.ts";
import { distancesFrom, type Ends, plainNeighbourhood, plainPaths, reversed, spread } from "../oracles/path.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";
import { onEachEngine, openTestNeo4j } from "./on-each-engine.ts";

/** The paths between two nodes, once their statements are found to be no more than their hops. */
async function pathsIn(engine: Engine, [from, to]: Ends, first = 5): Promise<readonly PathRow[]> {
  const reader = createReader(engine);
  const { unknown, paths, truncated } = await shortestPaths(reader, { from, to, maxHops: maxPathHops, first });
  expect(unknown).toEqual([]);
  expect(truncated).toBe(false);
  const [best] = paths;
  expect(reader.statements()).toBeLessThanOrEqual(best ? best.hops.length : maxPathHops);
  return paths;
}

/** Whether the paths are right: of the length that a plain search finds, the best of all, and the same from either end. */
async function expectRight(engine: Engine, graph: Graph, [from, to]: Ends): Promise<readonly PathRow[]> {
  const paths = await pathsIn(engine, [from, to]);
  const distance = distancesFrom(graph, from).get(to) ?? Infinity;
  expect(paths[0]?.hops.length ?? Infinity).toBe(distance > maxPathHops ? Infinity : distance);
  expect(paths).toEqual(distance > maxPathHops ? [] : plainPaths(graph, from, to, 5));
  expect(await pathsIn(engine, [to, from])).toEqual(paths.map(reversed));
  return paths;
}

async function around(engine: Engine, id: string, hops: number, first = 500): Promise<SubgraphRow | null> {
  const reader = createReader(engine);
  const found = await neighbourhood(reader, { id, hops, first, evidence: true });
  expect(reader.statements()).toBe(2);
  return found;
}

function inShort(found: SubgraphRow | null): unknown {
  return found && { nodes: found.nodes.map(({ id }) => id), edges: found.edges.map(({ id }) => id) };
}

describe.skipIf(inject("neo4jUri") === "")("paths on Neo4j and the embedded engine are equal", () => {
  const embedded = embeddedEngine();
  const server = openTestNeo4j();
  afterAll(() => Promise.all([embedded.close(), server.close()]));

  describe.each([
    ["tests/world", worldFolder, 30],
    ["the full seed", seedFolder, 12],
  ])("for %s", (_name, folder, pairs) => {
    const graph = graphOf(folder);
    beforeAll(async () => {
      await embedded.replace(graph);
      await server.replace(graph);
    });

    test("and right, from either end", async () => {
      for (const ends of spread(graph, pairs)) {
        expect(await pathsIn(server, ends)).toEqual(await expectRight(embedded, graph, ends));
      }
    });

    test("and so are neighbourhoods", async () => {
      for (const [id] of spread(graph, 3)) {
        for (let hops = 1; hops <= maxNeighbourHops; hops++) {
          for (const first of [7, 500]) {
            const ours = await around(embedded, id, hops, first);
            expect(await around(server, id, hops, first)).toEqual(ours);
            const { nodes } = plainNeighbourhood(graph, id, hops);
            expect(ours?.nodes.map((node) => node.id)).toEqual(nodes.slice(0, first));
            expect(ours?.truncated).toBe(nodes.length > first);
          }
        }
      }
    });
  });

  test("for random graphs, with circles and edges from a node to itself", async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, async (graph) => {
        await embedded.replace(graph);
        await server.replace(graph);
        for (const ends of spread(graph, 5)) {
          expect(await pathsIn(server, ends)).toEqual(await expectRight(embedded, graph, ends));
        }
        const [[id] = [""]] = spread(graph, 1);
        for (let hops = 1; hops <= maxNeighbourHops; hops++) {
          const ours = await around(embedded, id, hops);
          expect(await around(server, id, hops)).toEqual(ours);
          expect(inShort(ours)).toEqual(plainNeighbourhood(graph, id, hops));
        }
      }),
      // A counterexample is shown as it was found: each shrinking step would load two databases.
      { numRuns: 5, endOnFailure: true },
    );
  });
});

onEachEngine((engine) => {
  const { ask } = askingEngine(engine);
  beforeAll(() => engine.replace(graphOf(seedFolder)));

  test("a path and a neighbourhood with all that can be asked of them take so many statements", async () => {
    const path = await ask(`{
      path(from: "astro-boy-1952", to: "her-2013", first: 10) {
        paths { length score explanation hops { from { label } to { label } relation forward explanation evidence { origin } } }
      }
    }`);
    expect(path.errors).toBeUndefined();
    // The search, then the nodes and the edges of all paths together.
    expect(path.statements).toHaveLength(3);
    const drawing = await ask(
      `{ neighbourhood(id: "her-2013", hops: 2) { nodes { label } edges { relation evidence { origin } } truncated } }`,
    );
    expect(drawing.errors).toBeUndefined();
    expect(drawing.statements).toHaveLength(2);
  });
});

describe.skipIf(inject("neo4jUri") === "")("on Neo4j", () => {
  test("what a user drew beside the graph is no part of a path or a neighbourhood", async () => {
    const engine = openTestNeo4j();
    const driver = neo4j.driver(inject("neo4jUri"));
    try {
      await engine.replace(graphOf(worldFolder));
      const ends: Ends = ["old-tale", "gamma-2000"];
      const [paths, drawing] = [await pathsIn(engine, ends), await around(engine, ends[0], 1)];
      await driver.executeQuery(
        `MATCH (from:FilmGraph {id: $from}) MATCH (to:FilmGraph {id: $to}) MATCH (dataset:FilmGraph {id: "dataset"})
CREATE (from)-[:ALLUDES_TO]->(to) CREATE (from)-[:SEEN_WITH {id: "mine"}]->(to)
CREATE (from)-[:ALLUDES_TO]->(dataset)-[:ALLUDES_TO]->(to) CREATE (from)-[:ALLUDES_TO {id: "mine"}]->(:Note)-[:ALLUDES_TO {id: "mine too"}]->(to)`,
        { from: ends[0], to: ends[1] },
        { database: "neo4j" },
      );
      expect(await pathsIn(engine, ends)).toEqual(paths);
      expect(await around(engine, ends[0], 1)).toEqual(drawing);
      await driver.executeQuery(
        `MATCH (from:FilmGraph {id: $from}) MATCH (to:FilmGraph {id: $to}) CREATE (from)-[:ALLUDES_TO {id: "mine"}]->(to)`,
        { from: ends[0], to: ends[1] },
        { database: "neo4j" },
      );
      // Its id is not called after what it joins.
      expect(await pathsIn(engine, ends)).toEqual(paths);
    } finally {
      await driver.executeQuery("MATCH (node) DETACH DELETE node", {}, { database: "neo4j" });
      await driver.close();
      await engine.close();
    }
  });
});
