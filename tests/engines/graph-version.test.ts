import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import { createGraphVersion } from "../../src/engines/graph-version.ts";
import { graphOf, worldFolder } from "../world.ts";
import { recording } from "./recording.ts";

const world = graphOf(worldFolder);
const renamed = {
  ...world,
  nodes: world.nodes.map((node) => ({ ...node, properties: { ...node.properties, new: 1 } })),
};

describe("which graph an engine holds", () => {
  const state = { down: false };
  const engine = recording(embeddedEngine(), () => {
    if (state.down) throw new GraphUnavailable("The database cannot be reached now.");
  });
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    state.down = false;
    await engine.replace(world);
    engine.sent.length = 0;
  });
  afterEach(() => vi.useRealTimers());

  test("the version of a graph is read once for concurrent callers, and not again for a quarter of a second", async () => {
    const version = createGraphVersion(engine);
    const told = await Promise.all([version.current(), version.current(), version.current()]);
    expect(new Set(told).size).toBe(1);
    vi.advanceTimersByTime(240);
    expect(await version.current()).toBe(told[0]);
    expect(engine.sent).toHaveLength(1);
    vi.advanceTimersByTime(20);
    expect(await version.current()).toBe(told[0]);
    expect(engine.sent).toHaveLength(2);
  });

  test("the version of a graph is read again right after a load by this process, and differs", async () => {
    const version = createGraphVersion(engine);
    const before = await version.current();
    await engine.replace(renamed);
    expect(await version.current()).not.toBe(before);
    await engine.replace(renamed);
    await version.current();
    expect(engine.sent).toHaveLength(2);
  });

  test("the version of a graph after a load is not taken from a read that began before it", async () => {
    const version = createGraphVersion(engine);
    const asked = version.current();
    await engine.replace(renamed);
    const current = await version.current();
    const [row] = await engine.read({ text: 'MATCH (it:FilmGraph {id: "dataset"}) RETURN it.hash', parameters: {} });
    expect(current).toContain(row?.[0] as string);
    await asked;
    expect(await version.current()).toBe(current);
  });

  test("the version of a graph is unknown while the engine does not answer, and known when it does again", async () => {
    const version = createGraphVersion(engine);
    state.down = true;
    await expect(version.current()).rejects.toThrow("cannot be reached");
    state.down = false;
    expect(await version.current()).toMatch(/^\d+ [0-9a-f]{64}$/);
  });
});
