import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import { createFreshness } from "../../src/engines/graph-version.ts";
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

  test("is asked once by however many want to know, and not again for a quarter of a second", async () => {
    const freshness = createFreshness(engine);
    const told = await Promise.all([freshness.current(), freshness.current(), freshness.current()]);
    expect(new Set(told).size).toBe(1);
    vi.advanceTimersByTime(240);
    expect(await freshness.current()).toBe(told[0]);
    expect(engine.sent).toHaveLength(1);
    vi.advanceTimersByTime(20);
    expect(await freshness.current()).toBe(told[0]);
    expect(engine.sent).toHaveLength(2);
  });

  test("is asked again at once after a load by this process, and differs", async () => {
    const freshness = createFreshness(engine);
    const before = await freshness.current();
    await engine.replace(renamed);
    expect(await freshness.current()).not.toBe(before);
    await engine.replace(renamed);
    await freshness.current();
    expect(engine.sent).toHaveLength(2);
  });

  test("is not taken from a question that was asked before a load", async () => {
    const freshness = createFreshness(engine);
    const asked = freshness.current();
    await engine.replace(renamed);
    const current = await freshness.current();
    const [row] = await engine.read({ text: 'MATCH (it:FilmGraph {id: "dataset"}) RETURN it.hash', parameters: {} });
    expect(current).toContain(row?.[0] as string);
    await asked;
    expect(await freshness.current()).toBe(current);
  });

  test("is not known while the engine does not answer, and is again when it does", async () => {
    const freshness = createFreshness(engine);
    state.down = true;
    await expect(freshness.current()).rejects.toThrow("cannot be reached");
    state.down = false;
    expect(await freshness.current()).toMatch(/^\d+ [0-9a-f]{64}$/);
  });
});
