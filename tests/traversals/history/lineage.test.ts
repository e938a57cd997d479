import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { createReader } from "../../../src/query/reader.ts";
import { lineages, type LineageRow } from "../../../src/traversals/history/lineage.ts";
import { maxHistoryHops } from "../../../src/traversals/history/levels.ts";
import { askingEngine } from "../../graphql/ask.ts";
import { randomGraph } from "../../random-graph.ts";
import { graphOf, seedFolder, worldFolder } from "../../world.ts";
import { lineageOf, plainLineage } from "../../oracles/lineage.ts";
import { descending, edge, idsOf, node } from "../tiny-graph.ts";

const engine = embeddedEngine();
afterAll(() => engine.close());

async function lineageIn(graph: Graph, id: string): Promise<LineageRow | undefined> {
  await engine.replace(graph);
  return (await lineages(createReader(engine), { ids: [id], direction: "BOTH", maxHops: maxHistoryHops })).get(id);
}

describe("the lineages of random graphs", () => {
  test("are a reachability with distances, found by looking at every edge", async () => {
    const direction = fc.constantFrom("ANCESTORS" as const, "DESCENDANTS" as const, "BOTH" as const);
    const how = fc.record({ direction, hops: fc.integer({ min: 1, max: maxHistoryHops }) });
    await fc.assert(
      fc.asyncProperty(randomGraph, how, async (graph, { direction, hops }) => {
        await engine.replace(graph);
        const tropes = idsOf(graph, "Trope");
        const reader = createReader(engine);
        const found = await lineages(reader, { ids: tropes, direction, maxHops: hops });
        for (const trope of tropes) {
          const row = found.get(trope);
          expect(row && lineageOf(row)).toEqual(plainLineage(graph, trope, { direction, hops }));
        }
        expect(reader.statements()).toBe(2);
      }),
      { numRuns: 60 },
    );
  });

  test("have steps in time order, each work with the tropes that the history holds", async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, async (graph) => {
        await engine.replace(graph);
        for (const { steps, tropes } of (
          await lineages(createReader(engine), {
            ids: idsOf(graph, "Trope"),
            direction: "BOTH",
            maxHops: maxHistoryHops,
          })
        ).values()) {
          const years = steps.map(({ work }) => work.year ?? work.yearEarliest ?? work.yearLatest ?? Infinity);
          expect(years).toEqual(years.toSorted((a, b) => (a === b ? 0 : a - b)));
          const held = new Set(tropes.map(({ trope }) => trope.id));
          expect(steps.every(({ trope, evidence }) => trope !== null && held.has(trope) && evidence.length > 0)).toBe(
            true,
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("the lineage of a trope in the tiny seed", () => {
  test("has its relations of both sorts, its works in time order and the chains that trace it", async () => {
    const row = await lineageIn(graphOf(worldFolder), "trope/doubles");
    expect(row && lineageOf(row)).toEqual({
      reached: [
        ["trope/doubles", 0],
        ["trope/mirrors", 1],
      ],
      relations: ["trope/mirrors VARIANT_OF trope/doubles"],
      steps: [
        "alpha-1900 trope/doubles STRAIGHT",
        "alpha-1900 trope/mirrors -",
        "beta-1950 trope/doubles AVERTED",
        "beta-1950 trope/doubles PLAYED_WITH",
        "old-tale trope/doubles -",
      ],
      chains: ["chain/doubles-through-time"],
      circles: false,
    });
    expect(row?.steps.map(({ work }) => work.id)).toEqual([
      "old-tale",
      "alpha-1900",
      "alpha-1900",
      "beta-1950",
      "beta-1950",
    ]);
  });

  test("takes from a chain who carries the trope, how sure a step is, and what is noted", async () => {
    const row = await lineageIn(graphOf(worldFolder), "trope/doubles");
    expect(
      row?.steps.map(({ characters, earliestKnown, certainty, note }) => [characters, earliestKnown, certainty, note]),
    ).toEqual([
      [[], true, "INFERRED", null],
      [["alpha-1900/hero"], false, "CONFIRMED", null],
      [[], false, "INFERRED", null],
      [[], false, "CONFIRMED", "No double appears."],
      [[], false, "CONFIRMED", null],
    ]);
    expect(row?.findings.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      "GAP: No use is known for 2,199 years between Old tale (400 BC to 300 BC) and Alpha (1900).",
      "UNCERTAIN_ORIGIN: The history begins with Old tale, and that is not certain.",
    ]);
  });
});

describe("a graph that no seed could be", () => {
  test("with a circle in descent ends, and tells the circle once", async () => {
    const row = await lineageIn(
      descending([
        ["a", "b"],
        ["b", "c"],
        ["c", "a"],
        ["c", "d"],
      ]),
      "a",
    );
    expect(row?.tropes.map(({ trope, hops }) => [trope.id, hops])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 1],
      ["d", 3],
    ]);
    expect(row?.findings).toMatchObject([
      { kind: "CYCLE", message: "The descent goes in a circle: A, from B, from C, from A." },
    ]);
  });

  test("with a trope that comes from itself ends, and tells it", async () => {
    const row = await lineageIn(descending([["a", "a"]]), "a");
    expect(row?.tropes.map(({ hops }) => hops)).toEqual([0]);
    expect(row?.findings.map(({ message }) => message)).toEqual(["The descent goes in a circle: A, from A."]);
  });

  test("with doubling ways is followed trope by trope, not way by way", async () => {
    // 2^10 ways lead through ten diamonds.
    const diamonds = Array.from({ length: 10 }, (_, at): [string, string][] => [
      [`a${at}`, `b${at}`],
      [`a${at}`, `c${at}`],
      [`b${at}`, `a${at + 1}`],
      [`c${at}`, `a${at + 1}`],
    ]);
    const row = await lineageIn(descending(diamonds.flat()), "a0");
    expect(row?.tropes.map(({ hops }) => hops)).toEqual([0, 1, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8, 9, 9, 10]);
  });

  test("with more on one level than its bound is cut there and says so", async () => {
    const wide = Array.from({ length: 700 }, (_, at): [string, string] => [`b${String(at).padStart(3, "0")}`, "a"]);
    const row = await lineageIn(descending(wide), "a");
    expect(row?.tropes).toHaveLength(501);
    expect(row?.tropes.at(-1)?.trope.id).toBe("b499");
    expect(row?.findings).toMatchObject([
      { kind: "TRUNCATED", message: "There may be more than is shown: a bound was met.", about: [{ id: "a" }] },
    ]);
  });

  test("with more uses than the bound gives the oldest and says so", async () => {
    const works = Array.from({ length: 5_100 }, (_, at) => ({ id: `work-${at}`, year: 2100 - (at % 2_000) }));
    const { nodes, edges } = descending([["b", "a"]]);
    const row = await lineageIn(
      {
        nodes: [...nodes, ...works.map(({ id, year }) => node("Work", id, { title: id, year, sortYear: year }))],
        edges: [...edges, ...works.map(({ id }) => edge(id, "USES", "a"))],
      },
      "a",
    );
    expect(row?.steps).toHaveLength(5_000);
    expect(row?.steps.at(-1)?.work.year).toBe(2067);
    expect(row?.findings.map(({ kind }) => kind)).toEqual(["TRUNCATED"]);
  });
});

describe("a client", () => {
  const { ask } = askingEngine(engine);
  beforeAll(() => engine.replace(graphOf(seedFolder)));

  const shape = "tropes { hops trope { name } } findings { kind message about { label } }";

  test("follows the made-to-order companion from Pygmalion to Joi in time order, with evidence at every step", async () => {
    const { data, errors, statements } = await ask(
      `{
        lineage(trope: "trope/programmed-to-love", direction: ANCESTORS) {
          steps {
            work { id title year yearEarliest yearLatest }
            characters { id name }
            evidence { origin }
          }
          edges { relation evidence { origin } }
        }
      }`,
    );
    expect(errors).toBeUndefined();
    const { steps, edges } = data?.["lineage"] as { steps: Step[]; edges: Step[] };
    const [pygmalion, joi] = ["pygmalion-metamorphoses-8", "blade-runner-2049-2017"].map((id) =>
      steps.findIndex(({ work, characters }) => work.id === id && characters.length > 0),
    );
    expect(pygmalion).toBeGreaterThanOrEqual(0);
    expect(joi).toBeGreaterThan(pygmalion ?? Infinity);
    expect(steps[joi ?? -1]?.characters).toEqual([{ id: "blade-runner-2049-2017/joi", name: "Joi" }]);
    const years = steps.map(({ work }) => work.year ?? work.yearEarliest ?? work.yearLatest ?? Infinity);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    for (const { evidence } of [...steps, ...edges]) expect(evidence.length).toBeGreaterThan(0);
    // Two for the lineage, one for the characters.
    expect(statements).toHaveLength(3);
  });

  test("is answered in two statements", async () => {
    const { errors, statements } = await ask(`{ lineage(trope: "trope/programmed-to-love") { ${shape} } }`);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(2);
  });

  test("that asks for many tropes at once is answered in two statements more", async () => {
    const { data, errors, statements } = await ask(
      `{ tropes(first: 20) { edges { node { id lineage { root { id } tropes { hops } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { edges } = data?.["tropes"] as { edges: { node: { id: string; lineage: { root: { id: string } } } }[] };
    expect(edges).toHaveLength(20);
    for (const { node } of edges) expect(node.lineage.root.id).toBe(node.id);
    expect(statements).toHaveLength(3);
  });

  test("gets the same from the trope as from the root", async () => {
    const { data } = await ask(
      `{
        lineage(trope: "trope/human-ai-romance", maxHops: 2) { ${shape} }
        trope(id: "trope/human-ai-romance") { lineage(maxHops: 2) { ${shape} } }
      }`,
    );
    expect(data?.["lineage"]).toEqual((data?.["trope"] as { lineage: unknown }).lineage);
  });

  test("gets six hops in both directions unless it says otherwise", async () => {
    const { data } = await ask(
      `{
        usual: lineage(trope: "trope/programmed-to-love") { ${shape} }
        same: lineage(trope: "trope/programmed-to-love", direction: BOTH, maxHops: 6) { ${shape} }
      }`,
    );
    expect(data?.["usual"]).toEqual(data?.["same"]);
  });

  test.each([0, -1, 11, 2_147_483_647])(
    "is told that %i hops are out of bounds, before a statement is sent",
    async (maxHops) => {
      const message = `"maxHops" must be from 1 to 10, but is ${maxHops}.`;
      const { data, errors, statements } = await ask(
        `{ lineage(trope: "trope/nothing", maxHops: ${maxHops}) { root { id } } }`,
      );
      expect(data).toEqual({ lineage: null });
      expect(errors).toMatchObject([{ message, path: ["lineage"], extensions: { code: "BAD_USER_INPUT" } }]);
      expect(statements).toEqual([]);
      const within = await ask(
        `{ trope(id: "trope/three-laws") { name lineage(maxHops: ${maxHops}) { root { id } } } }`,
      );
      expect(within.data).toEqual({ trope: { name: "Three Laws of Robotics", lineage: null } });
      expect(within.errors).toMatchObject([{ message, path: ["trope", "lineage"] }]);
    },
  );

  test("is told that an id is too long, before a statement is sent", async () => {
    const { data, errors, statements } = await ask(`query ($id: ID!) { lineage(trope: $id) { root { id } } }`, {
      id: "x".repeat(201),
    });
    expect(data).toEqual({ lineage: null });
    expect(errors).toMatchObject([
      {
        message: '"trope" must be at most 200 characters long, but has 201.',
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
    expect(statements).toEqual([]);
  });

  test.each(["trope/nothing", "her-2013", "dataset", "", 'trope/"} RETURN 1 //'])(
    "gets null for %j, which is no trope",
    async (id) => {
      const { data, errors } = await ask(`query ($id: ID!) { lineage(trope: $id) { root { id } } }`, { id });
      expect([data, errors]).toEqual([{ lineage: null }, undefined]);
    },
  );

  test("that has an old id gets the lineage of the trope that moved", async () => {
    await engine.replace(graphOf(worldFolder));
    const { data } = await ask(`{ lineage(trope: "trope/doppelgaenger") { root { id } tropes { hops } } }`);
    expect(data).toEqual({ lineage: { root: { id: "trope/doubles" }, tropes: [{ hops: 0 }, { hops: 1 }] } });
  });
});

interface Step {
  readonly work: Record<"year" | "yearEarliest" | "yearLatest", number | null> & { readonly id: string };
  readonly characters: readonly unknown[];
  readonly evidence: readonly unknown[];
}
