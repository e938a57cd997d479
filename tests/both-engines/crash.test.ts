import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { graphHash } from "../../src/graph/dataset.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { graphOf, seedFolder } from "../world.ts";
import { openTestNeo4j } from "./on-each-engine.ts";
import { startProgram } from "../../harness/program.ts";
import { inLabelOrder, storedHash } from "./stored-graph.ts";

const kills = 10;
const folder = mkdtempSync(join(tmpdir(), "film-graph-crash-"));
const graphFile = join(folder, "film.graph");
const dataFolders = [join(folder, "one"), join(folder, "two")] as const;

beforeAll(() => {
  for (const data of dataFolders) cpSync(seedFolder, data, { recursive: true });
  // So much differs that writing it takes a while.
  rmSync(join(dataFolders[1], "chain"), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("on the embedded engine", () => {
  test("killing the loading process leaves the old graph or the new one whole, in a file", async () => {
    await surviveKills({ GRAPH_FILE: graphFile }, () => embeddedEngine({ file: graphFile }));
    await startProgram("seed/main.js", ["load"], { GRAPH_FILE: graphFile, SEED_DATA: dataFolders[0] }).exit();
    expect(readdirSync(folder).filter((name) => name.includes("loading"))).toEqual([]);
  });
});

describe.skipIf(inject("neo4jUri") === "")("on Neo4j", () => {
  test("killing the loading process leaves the old graph or the new one whole", async () => {
    const place = { NEO4J_URI: inject("neo4jUri"), NEO4J_PASSWORD: "any" };
    await surviveKills(place, () => openTestNeo4j());
  });
});

/** Loads one folder over the other, ends the loading process at random moments, and looks at what is stored each time. */
async function surviveKills(place: Readonly<Record<string, string>>, open: () => Engine): Promise<void> {
  const hashes = dataFolders.map((data) => graphHash(inLabelOrder(graphOf(data))));
  const load = (data: string) => startProgram("seed/main.js", ["load"], { ...place, SEED_DATA: data });
  // The first load into an empty database takes longer than those that are measured and ended below.
  expect(await load(dataFolders[0]).exit()).toBe(0);
  const start = Date.now();
  expect(await load(dataFolders[1]).exit()).toBe(0);
  const duration = Date.now() - start;
  let killed = 0;
  for (let round = 0; round < kills; round++) {
    const engine = open();
    const before = await storedHash(engine);
    await engine.close();
    const target = before === hashes[0] ? 1 : 0;
    const program = load(dataFolders[target]);
    await sleep(duration * (0.2 + 0.8 * Math.random()));
    const code = await program.kill("SIGKILL");
    if (code === null) killed++;
    const after = open();
    try {
      expect(hashes, program.output()).toContain(await storedHash(after));
    } finally {
      await after.close();
    }
  }
  expect(killed).toBeGreaterThan(0);
}
