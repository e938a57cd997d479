import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { Engine } from "../../src/engines/engine.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createReader } from "../../src/query/reader.ts";
import { ancestries, type AncestryRow } from "../../src/traversals/history/ancestry.ts";
import { lineages, type LineageRow } from "../../src/traversals/history/lineage.ts";
import { maxHistoryHops } from "../../src/traversals/history/levels.ts";
import { askingEngine } from "../graphql/ask.ts";
import { randomGraph } from "../random-graph.ts";
import { ancestryOf, type How, lineageOf, plainAncestry, plainLineage } from "../oracles/lineage.ts";
import { descending, idsOf } from "../traversals/tiny-graph.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";
import { onEachEngine, openTestNeo4j } from "./on-each-engine.ts";

const directions = ["ANCESTORS", "DESCENDANTS", "BOTH"] as const;

interface Histories {
  readonly lineages: readonly (readonly [string, LineageRow])[];
  readonly ancestries: readonly (readonly [string, AncestryRow])[];
}

/** The histories of every trope and every work of a graph, each kind in two statements. */
async function historiesIn(engine: Engine, graph: Graph, { direction, hops }: How): Promise<Histories> {
  const [tropes, works] = [createReader(engine), createReader(engine)];
  const found = {
    lineages: [...(await lineages(tropes, { ids: idsOf(graph, "Trope"), direction, maxHops: hops }))],
    ancestries: [...(await ancestries(works, { ids: idsOf(graph, "Work"), direction, maxHops: hops }))],
  };
  expect([tropes.statements(), works.statements()]).toEqual([2, 2]);
  return { lineages: found.lineages.toSorted(byId), ancestries: found.ancestries.toSorted(byId) };
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function plainHistories(graph: Graph, how: How): unknown {
  return {
    lineages: idsOf(graph, "Trope")
      .sort()
      .map((id) => [id, plainLineage(graph, id, how)]),
    ancestries: idsOf(graph, "Work")
      .sort()
      .map((id) => [id, plainAncestry(graph, id, how)]),
  };
}

function inShort(histories: Histories): unknown {
  return {
    lineages: histories.lineages.map(([id, row]) => [id, lineageOf(row)]),
    ancestries: histories.ancestries.map(([id, row]) => [id, ancestryOf(row)]),
  };
}

describe.skipIf(inject("neo4jUri") === "")("histories on Neo4j and the embedded engine are equal", () => {
  const embedded = embeddedEngine();
  const server = openTestNeo4j();
  afterAll(() => Promise.all([embedded.close(), server.close()]));

  describe.each([
    ["tests/world", worldFolder],
    ["the full seed", seedFolder],
  ])("for %s", (_name, folder) => {
    const graph = graphOf(folder);
    beforeAll(async () => {
      await embedded.replace(graph);
      await server.replace(graph);
    });

    test.each(directions.flatMap((direction) => [1, 3, 6, maxHistoryHops].map((hops) => ({ direction, hops }))))(
      "and right: $direction to $hops hops",
      async (how) => {
        const ours = await historiesIn(embedded, graph, how);
        expect(await historiesIn(server, graph, how)).toEqual(ours);
        expect(inShort(ours)).toEqual(plainHistories(graph, how));
      },
    );
  });

  test("for random graphs, circles among them", async () => {
    const how = fc.record({
      direction: fc.constantFrom(...directions),
      hops: fc.constantFrom(1, 3, 6, maxHistoryHops),
    });
    await fc.assert(
      fc.asyncProperty(randomGraph, how, async (graph, each) => {
        await embedded.replace(graph);
        await server.replace(graph);
        const ours = await historiesIn(embedded, graph, each);
        expect(await historiesIn(server, graph, each)).toEqual(ours);
        expect(inShort(ours)).toEqual(plainHistories(graph, each));
      }),
      // A counterexample is shown as it was found: each shrinking step would load two databases.
      { numRuns: 15, endOnFailure: true },
    );
  });
});

onEachEngine((engine) => {
  const { ask } = askingEngine(engine);

  test("a circle in descent ends, and is told once", async () => {
    await engine.replace(
      descending([
        ["a", "b"],
        ["b", "c"],
        ["c", "a"],
      ]),
    );
    const { data, errors } = await ask(
      `{ lineage(trope: "a", maxHops: 10) { tropes { hops trope { id } } findings { kind message } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      lineage: {
        tropes: [
          { hops: 0, trope: { id: "a" } },
          { hops: 1, trope: { id: "b" } },
          { hops: 1, trope: { id: "c" } },
        ],
        findings: [{ kind: "CYCLE", message: "The descent goes in a circle: A, from B, from C, from A." }],
      },
    });
  });

  test("doubling ways cost no more than their tropes", async () => {
    const diamonds = Array.from({ length: maxHistoryHops / 2 }, (_, at): [string, string][] =>
      Array.from({ length: 10 }, (_each, way): [string, string][] => [
        [`a${at}`, `b${at}-${way}`],
        [`b${at}-${way}`, `a${at + 1}`],
      ]).flat(),
    );
    await engine.replace(descending(diamonds.flat()));
    const [row] = (
      await lineages(createReader(engine), { ids: ["a0"], direction: "ANCESTORS", maxHops: maxHistoryHops })
    ).values();
    expect(row?.tropes).toHaveLength(56);
    expect(row?.tropes.at(-1)).toMatchObject({ trope: { id: "a5" }, hops: 10 });
  });

  test("a list of twenty tropes with their lineages takes two statements more than the list", async () => {
    await engine.replace(graphOf(seedFolder));
    const { data, errors, statements } = await ask(
      `{ tropes(first: 20) { edges { node { lineage { tropes { hops } steps { work { id } } findings { kind } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect((data?.["tropes"] as { edges: unknown[] }).edges).toHaveLength(20);
    expect(statements).toHaveLength(3);
  });
});
