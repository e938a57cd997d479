import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "graphql";
import { describe, expect, onTestFinished, test } from "vitest";
import { executeOperation } from "../../../src/graphql/execution/execute.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import { embeddedEngine, type EmbeddedOptions } from "../../../src/engines/embedded.ts";
import { type Engine, GraphUnavailable } from "../../../src/engines/engine.ts";
import type { Graph, GraphNode } from "../../../src/graph/graph.ts";
import { createReader } from "../../../src/query/reader.ts";
import { search } from "../../../src/traversals/search/search.ts";
import { searchableText } from "../../../src/traversals/search/search-index.ts";
import { type Recording, recording } from "../../engines/recording.ts";
import { graphOf, worldFolder } from "../../world.ts";

const schema = createSchema();
const world = graphOf(worldFolder);
const changed = renamed("alpha-1900", "Omega");

/** The world with another title for one work. */
function renamed(id: string, title: string): Graph {
  const nodes = world.nodes.map((node) =>
    node.id === id ? { ...node, properties: { ...node.properties, title, label: title } } : node,
  );
  return { ...world, nodes };
}

/** A graph of places with nothing but a name, all with the same key to sort by. */
function places(count: number): Graph {
  const nodes = Array.from({ length: count }, (_, at): GraphNode => {
    const name = `Place${at + 1}`;
    return { id: `place/${at + 1}`, labels: ["Place"], properties: { label: name, sortKey: "Place same", name } };
  });
  return { nodes, edges: [] };
}

function open(options: EmbeddedOptions = {}): Engine {
  const engine = embeddedEngine(options);
  onTestFinished(() => engine.close());
  return engine;
}

async function idsOf(engine: Engine, text: string): Promise<readonly string[]> {
  const hits = await search(createReader(engine), engine, { text, kinds: null, first: 50 });
  return hits.map(({ id }) => id);
}

/** Asks as an operation does, which runs again when a load falls into it. */
async function asked(engine: Engine, text: string): Promise<unknown> {
  const document = parse("query ($text: String!) { search(text: $text) { matched } }");
  const { data, errors: [error] = [] } = (await executeOperation(schema, engine, { document, variables: { text } }))
    .result;
  if (error) throw error.originalError ?? error;
  return (data?.["search"] as { matched: string }[]).map(({ matched }) => matched);
}

const pagesRead = ({ sent }: Recording): number => sent.filter(({ text }) => text === searchableText).length;

describe("an index of words", () => {
  test("an index is made by the first search, in one statement for 5,000 nodes, and then only read", async () => {
    const engine = recording(open());
    await engine.replace(world);
    await idsOf(engine, "alpha");
    expect(engine.sent).toHaveLength(2);
    engine.sent.length = 0;
    await idsOf(engine, "beta");
    expect(engine.sent).toHaveLength(1);
  });

  test.each([
    [4_999, 1],
    [5_000, 2],
    [5_001, 2],
  ])("an index of %i nodes is read in %i pages, and holds every node once", async (count, pages) => {
    const engine = recording(open());
    await engine.replace(places(count));
    for (const at of [1, 2, 999, 1_000, 4_998, count - 1, count]) {
      expect((await idsOf(engine, `place${at}`)).filter((id) => id === `place/${at}`)).toHaveLength(1);
    }
    expect(await search(createReader(engine), engine, { text: "place", kinds: null, first: 10_000 })).toHaveLength(
      count,
    );
    expect(pagesRead(engine)).toBe(pages);
  });

  test("an index is made again after a load, which is seen at once", async () => {
    const engine = open();
    await engine.replace(world);
    expect(await idsOf(engine, "alpha")).toEqual(["alpha-1900"]);
    await engine.replace(changed);
    expect(await idsOf(engine, "alpha")).toEqual([]);
    expect(await idsOf(engine, "omega")).toEqual(["alpha-1900"]);
  });

  test("an index is kept where a load changes nothing", async () => {
    const engine = recording(open());
    await engine.replace(world);
    await idsOf(engine, "alpha");
    await engine.replace(world);
    await idsOf(engine, "alpha");
    expect(pagesRead(engine)).toBe(1);
  });

  test("an index is that of its graph, even where another graph has the same version", async () => {
    const folder = mkdtempSync(join(tmpdir(), "film-graph-search-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "film.graph");
    const reading = open({ file, recheckAfter: 0 });
    expect(await open({ file }).replace(world)).toEqual({ changed: true, version: 1 });
    expect(await idsOf(reading, "alpha")).toEqual(["alpha-1900"]);
    rmSync(file);
    expect(await open({ file }).replace(changed)).toEqual({ changed: true, version: 1 });
    expect(await idsOf(reading, "alpha")).toEqual([]);
    expect(await idsOf(reading, "omega")).toEqual(["alpha-1900"]);
  });

  test("an index belongs to one engine", async () => {
    const [one, other] = [open(), open()];
    await one.replace(world);
    await other.replace(changed);
    expect(await idsOf(one, "alpha")).toEqual(["alpha-1900"]);
    expect(await idsOf(other, "alpha")).toEqual([]);
    expect(await idsOf(one, "alpha")).toEqual(["alpha-1900"]);
  });

  test("an index is made once for operations that search at the same time, the first time and after a load", async () => {
    const engine = recording(open());
    for (const [graph, found] of [
      [world, ["Alpha"]],
      [changed, []],
    ] as const) {
      await engine.replace(graph);
      engine.sent.length = 0;
      const answers = await Promise.all(Array.from({ length: 5 }, () => asked(engine, "alpha")));
      expect(answers).toEqual(Array.from({ length: 5 }, () => found));
      expect(pagesRead(engine)).toBe(1);
    }
  });

  test("an index that could not be made is made again, by the next search and by those that waited", async () => {
    let failures = 1;
    const engine = recording(open(), async ({ text }) => {
      if (text !== searchableText || failures-- <= 0) return;
      // Long enough for the other searches to come and wait.
      await sleep(50);
      throw new GraphUnavailable("Away for a moment.");
    });
    await engine.replace(world);
    const answers = await Promise.allSettled([1, 2, 3].map(() => asked(engine, "alpha")));
    expect(answers.filter(({ status }) => status === "rejected")).toEqual([
      { status: "rejected", reason: new GraphUnavailable("Away for a moment.") },
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toEqual([
      { status: "fulfilled", value: ["Alpha"] },
      { status: "fulfilled", value: ["Alpha"] },
    ]);
    expect(pagesRead(engine)).toBe(2);
    failures = 1;
    await engine.replace(changed);
    await expect(asked(engine, "omega")).rejects.toThrow("Away for a moment.");
    expect(await asked(engine, "omega")).toEqual(["Omega"]);
  });

  test("an index never mixes two graphs: a load while it is made runs the operation again", async () => {
    const loads = [changed];
    const engine = recording(open(), async ({ text }) => {
      const load = text === searchableText && loads.pop();
      if (load) await engine.replace(load);
    });
    await engine.replace(world);
    expect(await asked(engine, "omega")).toEqual(["Omega"]);
    expect(await asked(engine, "alpha")).toEqual([]);
  });

  test("an index that fails because of a load leaves that of the newer graph alone", async () => {
    const loads = [changed];
    const engine: Recording = recording(open(), async ({ text }) => {
      const load = text === searchableText && loads.pop();
      if (!load) return;
      await engine.replace(load);
      await idsOf(engine, "omega");
    });
    await engine.replace(world);
    expect(await asked(engine, "omega")).toEqual(["Omega"]);
    expect(pagesRead(engine)).toBe(2);
  });
});
