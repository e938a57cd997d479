import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createReader } from "../../src/query/reader.ts";
import { recording } from "../engines/recording.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";

describe("the size of a graph", () => {
  const engine = recording(embeddedEngine());
  const seed = graphOf(seedFolder);
  beforeAll(() => engine.replace(seed));
  afterAll(() => engine.close());

  const labelled = (graph: Graph, label: string): number =>
    graph.nodes.filter(({ labels }) => labels[0] === label).length;

  test("the size of a graph is how many nodes it has of each kind, and how many uses", async () => {
    const size = await createReader(engine).size();
    expect(size.nodes).toBe(seed.nodes.length);
    expect(size.nodesOf("WORK")).toBe(labelled(seed, "Work"));
    expect(size.nodesOf("CLAIM")).toBe(labelled(seed, "Claim"));
    const pairs = seed.edges.filter(({ type }) => type === "USES").map(({ from, to }) => `${from} ${to}`);
    expect(size.uses).toBe(new Set(pairs).size);
    expect(size.usualUses("TROPE")).toBeCloseTo(size.uses / labelled(seed, "Trope"));
  });

  test("the size of a graph is read once for each version, and again after a load", async () => {
    const before = await createReader(engine).size();
    engine.sent.length = 0;
    expect(await createReader(engine).size()).toBe(before);
    expect(engine.sent).toEqual([]);
    await engine.replace(graphOf(worldFolder));
    const after = await createReader(engine).size();
    expect(after.nodesOf("WORK")).toBe(labelled(graphOf(worldFolder), "Work"));
    await engine.replace(seed);
  });

  test("the uses of hubs are known, and those of others are not", async () => {
    const world = graphOf(worldFolder);
    const [trope, work] = ["Trope", "Work"].map((label) => world.nodes.find(({ labels }) => labels[0] === label));
    if (!trope || !work) throw new Error("The world must have a trope and a work.");
    const more = Array.from({ length: 150 }, (_, place) => ({ ...work, id: `more-${place}` }));
    const uses = more.map(({ id }) => ({
      id: `${id} USES ${trope.id}`,
      type: "USES" as const,
      from: id,
      to: trope.id,
      properties: world.edges.find(({ type }) => type === "USES")?.properties ?? {},
    }));
    const hub = { ...trope, properties: { ...trope.properties, workCount: 150 } };
    const nodes = [...world.nodes.map((node) => (node === trope ? hub : node)), ...more];
    await engine.replace({ ...world, nodes, edges: [...world.edges, ...uses] });
    const size = await createReader(engine).size();
    expect(size.usesOf(trope.id)).toBe(150);
    expect(size.usesOf("more-0")).toBeUndefined();
    await engine.replace(seed);
  });
});
