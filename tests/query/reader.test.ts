import { describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { GraphEmpty } from "../../src/engines/engine.ts";
import { createReader, GraphChanged } from "../../src/query/reader.ts";
import { versioned } from "../../src/graph/statement.ts";
import { recording } from "../engines/recording.ts";
import { graphOf, worldFolder } from "../world.ts";

const ids = {
  text: versioned(["UNWIND $ids AS id", "MATCH (to:FilmGraph {id: id})", "RETURN collect(to.id) AS rows"]),
  parameters: { ids: ["beta-1950", "nothing"] },
};

describe("a reader", () => {
  test("a reader reads the rows of a statement, and the version of the graph that they are of", async () => {
    const engine = embeddedEngine();
    await engine.replace(graphOf(worldFolder));
    const reader = createReader(engine);
    expect(reader.version()).toBeUndefined();
    expect(reader.statements()).toBe(0);
    expect(await reader.read(ids)).toEqual(["beta-1950"]);
    expect(reader.version()).toBe(1);
    expect(reader.statements()).toBe(1);
    await engine.close();
  });

  test("a reader refuses to read on once another graph was loaded, and a new reader reads that one", async () => {
    const engine = embeddedEngine();
    const graph = graphOf(worldFolder);
    await engine.replace(graph);
    const reader = createReader(engine);
    await reader.read(ids);
    await engine.replace({ nodes: graph.nodes.filter(({ id }) => id !== "debate/film-or-novel"), edges: [] });
    await expect(reader.read(ids)).rejects.toThrow(GraphChanged);
    await expect(reader.read(ids)).rejects.toThrow("The graph was reloaded while the operation ran.");
    expect(reader.statements()).toBe(3);
    const next = createReader(engine);
    expect(await next.read(ids)).toEqual(["beta-1950"]);
    expect(next.version()).toBe(2);
    await engine.close();
  });

  test("a reader reads on where the same graph was loaded again", async () => {
    const engine = embeddedEngine();
    await engine.replace(graphOf(worldFolder));
    const reader = createReader(engine);
    await reader.read(ids);
    expect(await engine.replace(graphOf(worldFolder))).toEqual({ changed: false, version: 1 });
    expect(await reader.read(ids)).toEqual(["beta-1950"]);
    await engine.close();
  });

  test("a reader finds no graph in a database that holds only other things", async () => {
    const engine = embeddedEngine();
    await expect(createReader(engine).read(ids)).rejects.toThrow(GraphEmpty);
    await expect(createReader({ ...engine, read: async () => [] }).read(ids)).rejects.toThrow(GraphEmpty);
  });

  test("reads the redirects of a version once, however many readers ask for them", async () => {
    const engine = recording(embeddedEngine());
    const world = graphOf(worldFolder);
    await engine.replace(world);
    const [one, other] = [createReader(engine), createReader(engine)];
    const redirects = await one.redirects();
    expect(redirects).toEqual(new Map([["trope/doppelgaenger", "trope/doubles"]]));
    expect(await one.redirects()).toBe(redirects);
    expect(await other.redirects()).toBe(redirects);
    expect([one.version(), other.version()]).toEqual([1, 1]);
    expect(engine.sent).toHaveLength(1);
    await engine.replace({ ...world, redirects: new Map() });
    await expect(other.read(ids)).rejects.toThrow(GraphChanged);
    expect(await createReader(engine).redirects()).toEqual(new Map());
    await engine.close();
  });

  test("refuses rows of another version than that of the redirects it gave", async () => {
    const inner = embeddedEngine();
    const engine = { ...inner, loads: () => 0 };
    const world = graphOf(worldFolder);
    await inner.replace(world);
    await createReader(engine).redirects();
    await inner.replace({ ...world, redirects: new Map() });
    const reader = createReader(engine);
    expect((await reader.redirects()).size).toBe(1);
    await expect(reader.read(ids)).rejects.toThrow(GraphChanged);
    expect((await createReader(engine).redirects()).size).toBe(0);
    await inner.close();
  });

  test("follows a record that was renamed twice to its last id", async () => {
    const engine = embeddedEngine();
    const redirects = new Map([
      ["first", "second"],
      ["second", "beta-1950"],
    ]);
    await engine.replace({ ...graphOf(worldFolder), redirects });
    const found = await createReader(engine).redirects();
    expect([found.get("first"), found.get("second")]).toEqual(["beta-1950", "beta-1950"]);
    await engine.close();
  });
});
