import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import grafeo from "@grafeo-db/js";
import fc from "fast-check";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { datasetText, graphHash, readDataset } from "../../src/graph/dataset.ts";
import { whyUnreadable } from "../../src/engines/embedded-file.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { type Engine, GraphEmpty, GraphUnavailable, readVersioned } from "../../src/engines/engine.ts";
import { openEngine } from "../../src/engines/open.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Parameter } from "../../src/graph/statement.ts";
import { graphOf, worldFolder } from "../world.ts";

const world = graphOf(worldFolder);
const smaller: Graph = { nodes: world.nodes.slice(0, 3), edges: [] };
const count = { text: "MATCH (node:FilmGraph) RETURN count(node)", parameters: {} };
const countOf = async (engine: Engine): Promise<unknown> => (await engine.read(count))[0]?.[0];
/** The nodes of a graph with the one that says which graph it is. */
const whole = (graph: Graph): number => graph.nodes.length + 1;

async function everythingIn(engine: Engine): Promise<unknown> {
  const read = async (text: string) => ((await engine.read({ text, parameters: {} })) as [string][]).sort(byId);
  return [
    await read("MATCH (node:FilmGraph) RETURN node.id, labels(node), properties(node)"),
    await read("MATCH (from:FilmGraph)-[edge]->(to) RETURN edge.id, from.id, type(edge), to.id, properties(edge)"),
  ];
}

function byId([a]: [string], [b]: [string]): number {
  return a < b ? -1 : 1;
}

const refusal =
  'The file "graph" holds no whole film graph. Move it away and load again, or name another in GRAPH_FILE.';

const folders: string[] = [];
const engines: Engine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "film-graph-"));
  folders.push(folder);
  return folder;
}

/** An engine that looks at its file before every read, unless a test says otherwise. */
function open(file?: string, recheckAfter = 0): Engine {
  const engine = embeddedEngine({ file, recheckAfter });
  engines.push(engine);
  return engine;
}

async function loaded(file: string, graph = world): Promise<void> {
  const engine = open(file);
  await engine.replace(graph);
  await engine.close();
}

describe.each([
  ["in memory", () => undefined],
  ["in a file", () => join(newFolder(), "graph")],
])("a graph %s", (_name, file) => {
  test("an embedded graph does not exist before it is loaded", async () => {
    await expect(countOf(open(file()))).rejects.toThrow(GraphEmpty);
  });

  test("an embedded graph is whole once it is loaded, and names its version", async () => {
    const engine = open(file());
    expect(await engine.replace(world)).toEqual({ changed: true, version: 1 });
    expect(await countOf(engine)).toBe(whole(world));
    const [, [row]] = await readVersioned(engine, { text: datasetText, parameters: {} });
    const { version, hash } = readDataset(row);
    expect({ version, hash }).toEqual({ version: 1, hash: graphHash(world) });
  });

  test("loading the same graph again changes nothing, whatever its order", async () => {
    const engine = open(file());
    await engine.replace(world);
    const turned = { ...world, nodes: [...world.nodes].reverse(), edges: [...world.edges].reverse() };
    expect(await engine.replace(turned)).toEqual({ changed: false, version: 1 });
    expect(await engine.replace(smaller)).toEqual({ changed: true, version: 2 });
    expect(await engine.replace(world)).toEqual({ changed: true, version: 3 });
    expect(await countOf(engine)).toBe(whole(world));
  });

  test("an embedded graph stays as it was if a load fails", async () => {
    const engine = open(file());
    await engine.replace(smaller);
    const dangling = { nodes: [], edges: world.edges.slice(0, 1) };
    await expect(engine.replace(dangling)).rejects.toThrow(/^A graph's edges must join its own nodes, but no node has/);
    expect(await countOf(engine)).toBe(whole(smaller));
    expect(await engine.replace(world)).toEqual({ changed: true, version: 2 });
  });

  test("an embedded graph may be empty", async () => {
    const engine = open(file());
    expect(await engine.replace({ nodes: [], edges: [] })).toEqual({ changed: true, version: 1 });
    expect(await countOf(engine)).toBe(1);
  });

  test("an embedded graph keeps every property as it was, with accents and lists", async () => {
    const engine = open(file());
    const properties = { text: "Éngineer\n\"'\\ 漢 🎬", whole: -400, true: true, words: ["a", ""], numbers: [1, 2] };
    await engine.replace({ nodes: [{ id: "one", labels: ["Work"], properties }], edges: [] });
    const text = "MATCH (node:FilmGraph {id: $id}) RETURN properties(node)";
    const [row] = await engine.read({ text, parameters: { id: "one" } });
    expect(row).toEqual([{ ...properties, id: "one" }]);
  });

  test("a read that began before a load gets the graph that it began with", async () => {
    const engine = open(file());
    await engine.replace(world);
    const text = `MATCH (a:FilmGraph) MATCH (b:FilmGraph) RETURN count(a)`;
    const reads = Array.from({ length: 20 }, () => engine.read({ text, parameters: {} }));
    const [counts] = await Promise.all([Promise.all(reads), engine.replace(smaller)]);
    for (const [row] of counts) expect([whole(world) ** 2, whole(smaller) ** 2]).toContain(row?.[0]);
    expect(counts[0]?.[0]?.[0]).toBe(whole(world) ** 2);
    expect(await countOf(engine)).toBe(whole(smaller));
  });

  test("a closed engine refuses further reads, but those that run may end", async () => {
    const engine = open(file());
    await engine.replace(world);
    const running = countOf(engine);
    await engine.close();
    expect(await running).toBe(whole(world));
    await engine.close();
  });
});

describe("a file", () => {
  test("a graph file keeps the graph for the next process", async () => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    const engine = open(file);
    expect(await countOf(engine)).toBe(whole(world));
    expect(await engine.replace(world)).toEqual({ changed: false, version: 1 });
    expect(readdirSync(join(file, ".."))).toEqual(["graph"]);
  });

  test("a graph file is created with its folders", async () => {
    const file = join(newFolder(), "some", "where", "graph");
    await loaded(file);
    expect(existsSync(file)).toBe(true);
  });

  test("a graph file is read again after another engine loaded it", async () => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    const reader = open(file);
    expect(await countOf(reader)).toBe(whole(world));
    await loaded(file, smaller);
    expect(await countOf(reader)).toBe(whole(smaller));
  });

  test("a graph file is trusted for a while before it is checked again", async () => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    const patient = open(file, 60_000);
    const prompt = open(file, 30);
    expect(await Promise.all([countOf(patient), countOf(prompt)])).toEqual([whole(world), whole(world)]);
    await loaded(file, smaller);
    await sleep(40);
    expect(await Promise.all([countOf(patient), countOf(prompt)])).toEqual([whole(world), whole(smaller)]);
  });

  test("a graph file is opened once for concurrent reads", async () => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    const engine = open(file);
    expect(await Promise.all([countOf(engine), countOf(engine), countOf(engine)])).toEqual(
      Array.from({ length: 3 }, () => whole(world)),
    );
  });

  test("a removed graph file holds no graph, and holds one again once it is loaded", async () => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    const engine = open(file);
    await countOf(engine);
    rmSync(file);
    await expect(countOf(engine)).rejects.toThrow(GraphEmpty);
    await loaded(file, smaller);
    expect(await countOf(engine)).toBe(whole(smaller));
  });

  test.each([
    ["is something else", (file: string) => writeFileSync(file, "no graph")],
    ["is empty", (file: string) => writeFileSync(file, "")],
    ["is cut off near its end", (file: string) => truncateSync(file, Math.floor(readFileSync(file).length * 0.9))],
    ["is cut off in the middle", (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ["is cut off near its start", (file: string) => truncateSync(file, 100)],
    [
      "is damaged in the middle",
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.fill(0xff, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2));
        writeFileSync(file, bytes);
      },
    ],
  ])("a graph file that %s is refused by its name, and never half read", async (_name, damage) => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    damage(file);
    const engine = open(file);
    await expect(countOf(engine)).rejects.toThrow(new GraphUnavailable(refusal));
    await expect(engine.replace(world)).rejects.toThrow(new GraphUnavailable(refusal));
    rmSync(file);
    expect(await engine.replace(world)).toEqual({ changed: true, version: 1 });
  });

  test("a file that holds a foreign graph is refused", async () => {
    const file = join(newFolder(), "graph");
    const other = grafeo.GrafeoDB.create();
    other.createNode(["Person"], { name: "Somebody" });
    other.save(file);
    other.close();
    await expect(countOf(open(file))).rejects.toThrow(new GraphUnavailable(refusal));
  });

  test("a graph file that is damaged anywhere gives the same graph or none, never another", async () => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    const bytes = readFileSync(file);
    const expected = await everythingIn(open(file));
    const damage = fc.record({
      at: fc.nat(bytes.length - 1),
      cut: fc.boolean(),
      flip: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, cut, flip }) => {
        const damaged = Buffer.from(cut ? bytes.subarray(0, at) : bytes);
        if (!cut) damaged[at] = (damaged[at] ?? 0) ^ flip;
        writeFileSync(file, damaged);
        const engine = embeddedEngine({ file });
        try {
          expect(await everythingIn(engine)).toEqual(expected);
        } catch (error) {
          expect(error).toEqual(new GraphUnavailable(refusal));
        }
        await engine.close();
      }),
      { numRuns: 40 },
    );
  });

  test("a load removes the leftovers of loads that were killed, and nothing else", async () => {
    const folder = newFolder();
    const file = join(folder, "graph");
    const kept = ["graph.notes", "graph.partial", "other.x.loading"];
    for (const name of kept) writeFileSync(join(folder, name), "");
    // The first process of a container that was killed has the number of the one that loads next.
    for (const name of ["1", process.pid, "loading", "a1b2"])
      for (const ending of ["loading", "loading.partial", "loading.partial.creating"])
        writeFileSync(join(folder, `graph.${name}.${ending}`), "half");
    mkdirSync(join(folder, "graph.c3d4.loading", "c3d4"), { recursive: true });
    await loaded(file);
    expect(readdirSync(folder).sort()).toEqual(["graph", ...kept]);
  });

  test("a load that changes nothing also removes leftovers whose process is unknown", async () => {
    const folder = newFolder();
    for (let load = 0; load < 2; load++) {
      writeFileSync(join(folder, "graph.x.loading"), "half");
      await loaded(join(folder, "graph"));
      expect(readdirSync(folder)).toEqual(["graph"]);
    }
  });
});

describe("a file that somebody changed", () => {
  /** Changes the graph of a file with the database's own means, and saves it under the same name. */
  async function change(file: string, text: string): Promise<void> {
    const database = grafeo.GrafeoDB.openReadOnly(file);
    const copy = `${file}.copy`;
    database.save(copy);
    database.close();
    const changed = grafeo.GrafeoDB.open(copy);
    await changed.executeCypher(text);
    rmSync(file);
    changed.save(file);
    changed.close();
    rmSync(copy, { recursive: true });
  }

  test.each([
    ["edges", 'MATCH (node:FilmGraph {id: "beta-1950"})-[edge]-() DELETE edge'],
    ["a node with its edges", 'MATCH (node:FilmGraph {id: "beta-1950"}) DETACH DELETE node'],
    ["a node without edges", 'CREATE (node:FilmGraph:Work {id: "more-2000", title: "More"})'],
  ])("a file that somebody changed by %s is not read, and a load repairs it", async (_what, text) => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    const expected = await everythingIn(open(file));
    await change(file, text);
    const engine = open(file);
    await expect(countOf(engine)).rejects.toMatchObject({
      name: "GraphUnavailable",
      message: 'The file "graph" holds a film graph that is not whole. `npm run seed -- load` repairs it.',
    });
    expect(await engine.replace(world)).toEqual({ changed: true, version: 2 });
    expect(JSON.stringify(await everythingIn(engine)).replaceAll('"version":2', '"version":1')).toBe(
      JSON.stringify(expected),
    );
  });

  test("a graph is loaded again where a load is to write it always", async () => {
    for (const file of [undefined, join(newFolder(), "graph")]) {
      const engine = open(file);
      await engine.replace(world);
      expect(await engine.replace(world)).toEqual({ changed: false, version: 1 });
      expect(await engine.replace(world, "always")).toEqual({ changed: true, version: 2 });
    }
  });
});

describe("loads that meet", () => {
  test.each([
    ["in memory", () => undefined],
    ["in a file", () => join(newFolder(), "graph")],
  ])("loads that meet have versions of their own, and the last one stays: %s", async (_name, newFile) => {
    const file = newFile();
    const [one, other] = file === undefined ? [open(), undefined] : [open(file), open(file)];
    const graphs = [world, smaller, world, smaller];
    const outcomes = await Promise.all(
      graphs.map((graph, place) => (place % 2 ? (other ?? one) : one).replace(graph, "always")),
    );
    expect(outcomes.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4]);
    const last = graphs[outcomes.findIndex(({ version }) => version === 4)] ?? world;
    expect(await countOf(one)).toBe(whole(last));
  });

  test("readers of a file wait for no load", async () => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    mkdirSync(join(`${file}.loading`, "held"), { recursive: true });
    const begun = performance.now();
    expect(await countOf(open(file))).toBe(whole(world));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test("a file behind a link is loaded where the link leads", async () => {
    const folder = newFolder();
    const [file, link] = [join(folder, "graph"), join(folder, "link")];
    await loaded(file, smaller);
    symlinkSync("graph", link);
    await loaded(link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(await countOf(open(file))).toBe(whole(world));
  });
});

test.each([-3_600_000, 3_600_000])(
  "a load by another process is seen while the clock is set by %i ms",
  async (shift) => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    const reader = open(file, 10);
    expect(await countOf(reader)).toBe(whole(world));
    const now = Date.now;
    const clock = vi.spyOn(Date, "now").mockImplementation(() => now() + shift);
    onTestFinished(() => clock.mockRestore());
    await loaded(file, smaller);
    await sleep(20);
    expect(await countOf(reader)).toBe(whole(smaller));
  },
);

describe("a file that cannot be used", () => {
  const place = "name another place";

  test.each([
    ["is a folder", (file: string) => mkdirSync(file), '"graph" is no file. Name another in GRAPH_FILE.'],
    ["is a pipe", (file: string) => spawnSync("mkfifo", [file]), '"graph" is no file. Name another in GRAPH_FILE.'],
    [
      "is a link to itself",
      (file: string) => symlinkSync(file, file),
      `The path to "graph" leads through symbolic links that end nowhere: ${place}.`,
    ],
  ])("a file that cannot be used because it %s is unavailable, in a sentence", async (_name, make, sentence) => {
    const file = join(newFolder(), "graph");
    make(file);
    await expect(countOf(open(file))).rejects.toThrow(new GraphUnavailable(sentence));
    await expect(open(file).replace(world)).rejects.toThrow(new GraphUnavailable(sentence));
  });

  test("a file that cannot be used because it is below a file is refused in a sentence", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    await expect(open(join(file, "graph")).replace(world)).rejects.toThrow(
      new GraphUnavailable(`The path to "graph" leads through a file, but must lead through folders: ${place}.`),
    );
  });

  test("a good file that this process may not open is told apart from a damaged one", async () => {
    const file = join(newFolder(), "graph");
    await loaded(file);
    // Whoever runs the tests may be permitted everything, so that the database's own words are made here.
    const cause = new Error("Database error: GRAFEO-X001: Internal error: cannot inspect it: … (os error 13)");
    const sentence =
      'This user is not permitted to use "graph": name another place, or change what the user may do there.';
    expect(whyUnreadable(cause, file)).toEqual(new GraphUnavailable(sentence, { cause }));
    const damaged = new Error("Database error: GRAFEO-S002: the file is damaged at byte 0");
    expect(whyUnreadable(damaged, file)).toEqual(new GraphUnavailable(refusal, { cause: damaged }));
  });
});

describe("a statement that is wrong", () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);

  test.each([
    ["a fraction", 0.5, "must be plain data, but one is the number 0.5."],
    ["not a number", Number.NaN, "must be plain data, but one is the number NaN."],
    ["infinity", Infinity, "must be plain data, but one is the number Infinity."],
    ["an unsafe integer", 2 ** 53, "must be plain data, but one is the number 9007199254740992."],
    ["nothing", undefined, "must be plain data, but one is of type undefined."],
    ["a large integer", 1n, "must be plain data, but one is of type bigint."],
    ["a function", () => 1, "must be plain data, but one is of type function."],
    ["a date", new Date(0), "must be plain data, but one is of type object."],
    ["bytes", new Uint8Array(1), "must be plain data, but one is of type object."],
    ["cyclic", cyclic, "must be at most 100 deep."],
  ])("a statement with a parameter that is %s is refused before it is sent", async (_name, value, sentence) => {
    const engine = open();
    await engine.replace(world);
    const read = (parameter: unknown) =>
      engine.read({ text: "RETURN $value", parameters: { value: parameter as Parameter } });
    await expect(read(value)).rejects.toThrow(`A statement's parameters ${sentence}`);
    await expect(read([{ inside: value }])).rejects.toThrow(`A statement's parameters ${sentence}`);
  });

  test("a statement that is not Cypher is refused, and the graph stays open", async () => {
    const engine = open();
    await engine.replace(world);
    await expect(engine.read({ text: "MATCH (", parameters: {} })).rejects.toThrow();
    expect(await countOf(engine)).toBe(whole(world));
  });

  test("a statement may have parameters of every plain type", async () => {
    const engine = open();
    await engine.replace(world);
    const value = { text: "é", number: -1, list: [1, "a", null, [true]], none: null };
    expect(await engine.read({ text: "RETURN $value", parameters: { value } })).toEqual([[value]]);
  });
});

describe("the engine for a place", () => {
  test("the engine for memory or a file is embedded, and says where it keeps the graph", async () => {
    const folder = newFolder();
    const [memory, file] = [undefined, join(folder, "graph")].map((each) =>
      openEngine({ engine: "embedded", file: each }),
    );
    expect([memory?.name, memory?.address, file?.name, file?.address]).toEqual([
      "embedded",
      "memory",
      "embedded",
      join(folder, "graph"),
    ]);
    await Promise.all([memory?.close(), file?.close()]);
  });

  test("the engine for an address is Neo4j, and does not show the password", async () => {
    const uri = "bolt://127.0.0.1:1";
    const engine = openEngine({ engine: "neo4j", uri, user: "neo4j", password: "hunter2", database: "films" });
    expect([engine.name, engine.address]).toEqual(["neo4j", 'bolt://127.0.0.1:1, database "films"']);
    await engine.close();
  });
});
