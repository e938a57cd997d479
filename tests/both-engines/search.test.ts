import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { executeOperation } from "../../src/graphql/execution/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { Engine } from "../../src/engines/engine.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createReader } from "../../src/query/reader.ts";
import { search } from "../../src/traversals/search/search.ts";
import { wordsOf } from "../../src/traversals/search/tokens.ts";
import { timeline } from "../../src/traversals/history/timeline.ts";
import { randomGraph } from "../random-graph.ts";
import { plainSearch, wordsIn } from "../oracles/search.ts";
import { timelineQuestion } from "../traversals/history/timeline-question.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";
import { onEachEngine, openTestNeo4j } from "./on-each-engine.ts";
import { startProgram } from "../../harness/program.ts";

const schema = createSchema();
const world = graphOf(worldFolder);
/** The world with another title for one work. */
const renamed: Graph = {
  ...world,
  nodes: world.nodes.map((node) =>
    node.id === "alpha-1900"
      ? { ...node, properties: { ...node.properties, title: "Omega", label: "Omega (1900)" } }
      : node,
  ),
};

async function hits(engine: Engine, text: string, first = 20): Promise<readonly unknown[]> {
  return search(createReader(engine), engine, { text, kinds: null, first });
}

describe.skipIf(inject("neo4jUri") === "")("on Neo4j", () => {
  const embedded = embeddedEngine();
  const server = openTestNeo4j();
  afterAll(async () => {
    await embedded.close();
    await server.close();
  });

  describe.each([
    ["tests/world", worldFolder],
    ["the full seed", seedFolder],
  ])("with %s", (_name, folder) => {
    const graph = graphOf(folder);
    const words = wordsIn(graph);
    beforeAll(async () => {
      await embedded.replace(graph);
      await server.replace(graph);
    });

    test("a search for any word of the graph finds the same in the same order as on the embedded engine", async () => {
      const chosen = words.filter((_, at) => at % Math.ceil(words.length / 150) === 0);
      for (const word of chosen) {
        const ours = await hits(embedded, word);
        expect(await hits(server, word), word).toEqual(ours);
        expect(ours.length, word).toBeGreaterThan(0);
      }
    });

    test("a search for several words, the last one cut, finds the same, and all that there is", async () => {
      const part = fc.tuple(fc.constantFrom(...words), fc.nat({ max: 6 }));
      const question = fc.tuple(fc.array(fc.constantFrom(...words), { maxLength: 2 }), part);
      await fc.assert(
        fc.asyncProperty(question, async ([before, [last, cut]]) => {
          const text = [...before, last.slice(0, Math.max(1, last.length - cut))].join(" ");
          fc.pre(wordsOf(text).length > 0);
          const ours = await hits(embedded, text);
          expect(await hits(server, text)).toEqual(ours);
          expect(ours).toMatchObject(plainSearch(graph, text, 20));
        }),
        { numRuns: 40 },
      );
    });

    test("a timeline is the same as on the embedded engine, evidence and all", async () => {
      await fc.assert(
        fc.asyncProperty(timelineQuestion(graph), async (question) => {
          const ours = await timeline(createReader(embedded), question);
          expect(await timeline(createReader(server), question)).toEqual(ours);
        }),
        { numRuns: 25 },
      );
    });
  });

  test("random graphs have the same timelines and the same hits as on the embedded engine", async () => {
    const asked = randomGraph.chain((graph) =>
      fc.tuple(fc.constant(graph), fc.array(timelineQuestion(graph), { minLength: 3, maxLength: 5 })),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([graph, questions]) => {
        await embedded.replace(graph);
        await server.replace(graph);
        for (const question of questions) {
          const ours = await timeline(createReader(embedded), question);
          expect(await timeline(createReader(server), question)).toEqual(ours);
        }
        for (const word of ["a", "the", "work", "trope c", "says its"]) {
          expect(await hits(server, word, 50)).toEqual(await hits(embedded, word, 50));
        }
      }),
      { numRuns: 4 },
    );
  });
});

onEachEngine((engine) => {
  test("the first search takes two statements, every later one a single one, and a load is seen at once", async () => {
    await engine.replace(renamed);
    await engine.replace(world);
    const statements = async (text: string, found: readonly string[]): Promise<number> => {
      const reader = createReader(engine);
      const answer = await search(reader, engine, { text, kinds: ["WORK"], first: 10 });
      expect(answer.map(({ label }) => label)).toEqual(found);
      return reader.statements();
    };
    expect(await statements("alpha", ["Alpha (1900)"])).toBe(2);
    expect(await statements("alpha", ["Alpha (1900)"])).toBe(1);
    await engine.replace(renamed);
    expect(await statements("alpha", [])).toBe(2);
    expect(await statements("omega", ["Omega (1900)"])).toBe(1);
  });

  test("an operation finds, and is told what it asked wrongly", async () => {
    await engine.replace(world);
    const document = parse(`{
      found: search(text: "DOPPELGANG") { matched node { ... on Trope { name } } }
      strange: search(text: "'}) DETACH DELETE n //") { matched }
      empty: search(text: "*:*") { matched }
      uses: timeline(tropes: ["trope/servants"], toYear: 1999) { truncated steps { usage work { title } } }
      backwards: timeline(fromYear: 2, toYear: 1) { truncated }
    }`);
    const { data, errors = [] } = (await executeOperation(schema, engine, { document })).result;
    expect(data).toEqual({
      found: [{ matched: "Doppelgänger", node: { name: "Doubles" } }],
      strange: [],
      empty: null,
      uses: { truncated: false, steps: [{ usage: "STRAIGHT", work: { title: "Beta" } }] },
      backwards: null,
    });
    expect(errors.map(({ message }) => message).sort()).toEqual([
      '"text" must hold a letter or a digit, but is "*:*".',
      '"toYear" must not be before "fromYear" 2, but is 1.',
    ]);
  });
});

onEachEngine((engine) => {
  test("ids of what was renamed are followed in filters and timelines", async () => {
    await engine.replace(world);
    const asked = (trope: string): string => `{
      works(filter: { trope: "${trope}" }, first: 2) {
        totalCount pageInfo { hasNextPage } edges { cursor node { id } }
      }
      timeline(tropes: ["trope/servants", "${trope}"]) { steps { work { id } trope { id } usage } }
      claims(filter: { about: "${trope}" }) { totalCount edges { node { id } } }
    }`;
    const answer = async (trope: string): Promise<unknown> =>
      (await executeOperation(schema, engine, { document: parse(asked(trope)) })).result.data;
    const current = await answer("trope/doubles");
    expect(current).toMatchObject({ works: { totalCount: 3, pageInfo: { hasNextPage: true } } });
    expect(await answer("trope/doppelgaenger")).toEqual(current);
  });
});

describe("a load by another process is found by the next search", () => {
  const folder = mkdtempSync(join(tmpdir(), "film-graph-search-"));
  const [before, after] = [join(folder, "before"), join(folder, "after")];
  beforeAll(() => {
    for (const data of [before, after]) cpSync(worldFolder, data, { recursive: true });
    const harbour = join(after, "place", "harbour.yaml");
    writeFileSync(harbour, readFileSync(harbour, "utf8").replace("The harbour", "The lighthouse"));
    return () => rmSync(folder, { recursive: true });
  });

  async function expectFound(engine: Engine, place: Readonly<Record<string, string>>, within: number): Promise<void> {
    const load = async (data: string): Promise<void> => {
      const program = startProgram("seed/main.js", ["load"], { ...place, SEED_DATA: data });
      expect(await program.exit(), program.output()).toBe(0);
      await sleep(within);
    };
    await load(before);
    expect(await hits(engine, "harbour")).toMatchObject([{ id: "place/harbour", matched: "The harbour" }]);
    expect(await hits(engine, "lighthouse")).toEqual([]);
    await load(after);
    expect(await hits(engine, "lighthouse")).toMatchObject([{ id: "place/harbour", matched: "The lighthouse" }]);
    expect(await hits(engine, "harbour")).toEqual([]);
    await engine.close();
  }

  describe("on the embedded engine", () => {
    test("that writes the same file, within a second", async () => {
      const file = join(folder, "film.graph");
      await expectFound(embeddedEngine({ file }), { GRAPH_FILE: file }, 1_000);
    });
  });

  describe.skipIf(inject("neo4jUri") === "")("on Neo4j", () => {
    test("that writes the same database, at once", async () => {
      await expectFound(openTestNeo4j(), { NEO4J_URI: inject("neo4jUri"), NEO4J_PASSWORD: "any" }, 0);
    });
  });
});
