import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { SeedRefused } from "../../seed/check.ts";
import { loadSeed } from "../../seed/load.ts";
import { datasetText, graphHash, readDataset } from "../../src/graph/dataset.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { type Engine, readVersioned } from "../../src/engines/engine.ts";
import { graphOf, worldFolder } from "../world.ts";
import { folderWith, worldWith } from "./temporary.ts";

function open(file?: string): Engine {
  const engine = embeddedEngine({ file });
  onTestFinished(() => engine.close());
  return engine;
}

async function held(engine: Engine): Promise<{ version: number; hash: string }> {
  const [row] = await engine.read({ text: datasetText, parameters: {} });
  const [version, hash] = (row?.[1] as [number, string][])[0] ?? [0, ""];
  return { version, hash };
}

const refused = { "work/beta-1950.yaml": "title: Beta\nform: FILM\nfacts: {}\n" };

describe("loadSeed", () => {
  test("after a load an engine holds the graph of the records", async () => {
    const engine = open();
    expect(await loadSeed(worldFolder, engine)).toEqual({ changed: true, version: 1 });
    expect(await held(engine)).toEqual({ version: 1, hash: graphHash(graphOf(worldFolder)) });
  });

  test("unchanged records load nothing, and changed ones make a new version", async () => {
    const engine = open();
    await loadSeed(worldFolder, engine);
    expect(await loadSeed(worldWith({}), engine)).toEqual({ changed: false, version: 1 });
    const changed = worldWith({
      "place/harbour.yaml": "name: Port\nfictional: true\nfacts: { name: [{ common: true }] }\n",
    });
    expect(await loadSeed(changed, engine)).toEqual({ changed: true, version: 2 });
    expect(await held(engine)).toEqual({ version: 2, hash: graphHash(graphOf(changed)) });
  });

  test("records with problems are refused with all of them, and the engine keeps its graph", async () => {
    const engine = open();
    await loadSeed(worldFolder, engine);
    const refusal = await loadSeed(worldWith(refused), engine).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SeedRefused);
    expect((refusal as SeedRefused).problems.length).toBeGreaterThan(1);
    expect(await held(engine)).toEqual({ version: 1, hash: graphHash(graphOf(worldFolder)) });
  });

  test("a folder without records is refused, and the engine keeps its graph", async () => {
    const engine = open();
    await loadSeed(worldFolder, engine);
    const refusal: unknown = await loadSeed(folderWith({ "work/.gitkeep": "" }), engine).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(SeedRefused);
    expect(refusal).toMatchObject({
      problems: [{ file: ".", message: "The data folder holds no record, and loading it would empty the graph." }],
    });
    expect(await held(engine)).toEqual({ version: 1, hash: graphHash(graphOf(worldFolder)) });
  });

  test("records with a problem create no graph file", async () => {
    const file = join(folderWith({}), "film.graph");
    const engine = open(file);
    await expect(loadSeed(worldWith(refused), engine)).rejects.toBeInstanceOf(SeedRefused);
    await expect(held(engine)).rejects.toMatchObject({ name: "GraphUnavailable" });
  });

  test("another process reads the graph that was loaded into a file", async () => {
    const file = join(folderWith({}), "deep", "film.graph");
    await loadSeed(worldFolder, open(file));
    const other = open(file);
    expect(await held(other)).toEqual({ version: 1, hash: graphHash(graphOf(worldFolder)) });
    const [, [row]] = await readVersioned(other, { text: datasetText, parameters: {} });
    const { counts } = readDataset(row);
    expect(counts.find(({ kind }) => kind === "WORK")).toEqual({ kind: "WORK", count: 5 });
  });
});
