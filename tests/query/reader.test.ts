import { describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { GraphEmpty } from "../../src/engines/engine.ts";
import { createReader, GraphChanged } from "../../src/query/reader.ts";
import { versioned } from "../../src/graph/statement.ts";
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
});
