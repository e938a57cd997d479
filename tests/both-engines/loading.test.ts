import { beforeAll, describe, expect, inject, test } from "vitest";
import neo4j from "neo4j-driver";
import { datasetText, graphHash } from "../../src/graph/dataset.ts";
import { buildGraph } from "../../seed/build/build-graph.ts";
import { checkSeed } from "../../seed/check.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { edgeId, type Graph } from "../../src/graph/graph.ts";
import { worldWith } from "../seed/temporary.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";
import { onEachEngine, openTestNeo4j } from "./on-each-engine.ts";
import { inLabelOrder, storedGraph, storedHash } from "./stored-graph.ts";

const world = inLabelOrder(graphOf(worldFolder));

/** The world with a node fewer, a node more, a node and an edge changed, a label changed and an edge of another type. */
function changedWorld(): Graph {
  const gone = "trope/mirrors";
  const nodes = world.nodes
    .filter(({ id }) => id !== gone)
    .map((node) => {
      if (node.id === "beta-1950")
        return { ...node, labels: ["Work"], properties: { ...node.properties, title: "Beta!" } };
      return node;
    });
  const edges = world.edges
    .filter(({ from, to }) => from !== gone && to !== gone)
    .map((edge) => (edge.type === "ADAPTS" ? { ...edge, properties: { ...edge.properties, position: 7 } } : edge))
    .map((edge) =>
      edge.type === "SEQUEL_OF"
        ? { ...edge, type: "SUCCEEDS" as const, id: edgeId(edge.from, "SUCCEEDS", edge.to) }
        : edge,
    );
  const added = {
    id: "place/new",
    labels: ["Place"],
    properties: { label: "New", sortKey: "Place new", name: "New", fictional: true },
  };
  return { nodes: [...nodes, added], edges, redirects: new Map([["trope/mirror", "beta-1950"]]) };
}

async function dataset(engine: Engine): Promise<{ version: number; hash: string }> {
  const [row] = await engine.read({ text: datasetText, parameters: {} });
  const [version, hash] = (row?.[1] as [number, string][])[0] ?? [0, ""];
  return { version, hash };
}

onEachEngine((engine) => {
  test("a load makes the stored graph equal to the given one, whatever stood there", async () => {
    for (const graph of [world, changedWorld(), world]) {
      await engine.replace(graph);
      expect(await storedHash(engine)).toBe(graphHash(graph));
      expect((await storedGraph(engine)).edges).toHaveLength(graph.edges.length);
    }
  });

  test("each load that changes something raises the version by one and records the hash", async () => {
    await engine.replace(world);
    const before = await dataset(engine);
    const outcome = await engine.replace(changedWorld());
    const after = await dataset(engine);
    expect(outcome).toEqual({ changed: true, version: before.version + 1 });
    expect(after).toEqual({ version: before.version + 1, hash: graphHash(changedWorld()) });
  });

  test("loading the same graph again does nothing", async () => {
    const { version } = await engine.replace(world);
    const again = { ...world, nodes: [...world.nodes].reverse(), edges: [...world.edges].reverse() };
    expect(await engine.replace(again)).toEqual({ changed: false, version });
    expect((await dataset(engine)).version).toBe(version);
  });

  test("readers see whole graphs only while loads go on", async () => {
    const hashes = new Map([world, changedWorld()].map((graph) => [graphHash(graph), graph.nodes.length + 1]));
    await engine.replace(world);
    const rounds = { done: 0 };
    const loads = (async () => {
      for (; rounds.done < 4; rounds.done++) await engine.replace(rounds.done % 2 ? world : changedWorld());
    })();
    let reads = 0;
    while (rounds.done < 4) {
      const [row] = await engine.read({
        text: 'MATCH (dataset:FilmGraph {id: "dataset"}) CALL () { MATCH (node:FilmGraph) RETURN count(node) AS nodes } RETURN dataset.hash, nodes',
        parameters: {},
      });
      expect(hashes.get(row?.[0] as string)).toBe(row?.[1]);
      reads++;
    }
    await loads;
    expect(reads).toBeGreaterThan(3);
  });

  test("an edge that joins no node of the graph is refused and the old graph stays", async () => {
    await engine.replace(world);
    const [edge] = world.edges;
    if (!edge) throw new Error("The world must have edges.");
    const broken = { nodes: world.nodes, edges: [...world.edges, { ...edge, id: "broken", to: "nowhere" }] };
    await expect(engine.replace(broken)).rejects.toThrow('no node has the id "nowhere"');
    expect(await storedHash(engine)).toBe(graphHash(world));
  });

  test("a load that is to write always raises the version of an equal graph", async () => {
    const { version } = await engine.replace(world);
    expect(await engine.replace(world, "always")).toEqual({ changed: true, version: version + 1 });
    expect(await dataset(engine)).toEqual({ version: version + 1, hash: graphHash(world) });
  });

  test("a title that is longer than an index holds is loaded on both engines", async () => {
    const long = worldWith({
      "work/long-1950.yaml": `title: ${"\uFDFA".repeat(300)}\nform: FILM\nyear: 1950\nfacts: { title: [{ common: true }], year: [{ common: true }] }\n`,
      "work/long-1951.yaml": `title: ${"\uFDFA".repeat(300)}\nform: FILM\nyear: 1951\nfacts: { title: [{ common: true }], year: [{ common: true }] }\n`,
    });
    const graph = inLabelOrder(buildGraph(checkSeed(long).seed));
    await engine.replace(graph);
    expect(await storedHash(engine)).toBe(graphHash(graph));
  });

  test("the full seed reads back as it was loaded", async () => {
    const seed = graphOf(seedFolder);
    await engine.replace(seed);
    expect(await storedHash(engine)).toBe(graphHash(inLabelOrder(seed)));
  });
});

describe.skipIf(inject("neo4jUri") === "")("on Neo4j", () => {
  const engine = openTestNeo4j();
  const driver = neo4j.driver(inject("neo4jUri"), undefined, { disableLosslessIntegers: true });
  const run = async (text: string, parameters = {}): Promise<unknown[][]> => {
    const { records } = await driver.executeQuery(text, parameters, { database: "neo4j" });
    return records.map((record) => [...record.values()] as unknown[]);
  };

  beforeAll(async () => {
    // The shape of Neo4j's example graph: labels and a property that ours have too, and none of our common label.
    await run(`CREATE (one:Person {name: "Somebody", id: "person/director", sortKey: "Person somebody"})
      -[:ACTED_IN {roles: ["Herself"]}]->(film:Movie {title: "Beta", released: 1950})<-[:DIRECTED]-(:Person {name: "Else"})
      CREATE (:Work {id: "alpha-1900", title: "Not ours"}), (:Trope {id: "trope/doubles"}), (:Dataset {id: "dataset"})`);
    return async () => {
      await run("MATCH (stranger) WHERE NOT stranger:FilmGraph DETACH DELETE stranger");
      await driver.close();
      await engine.close();
    };
  });

  const strangers = (): Promise<unknown[][]> =>
    run(`MATCH (node) WHERE NOT node:FilmGraph OPTIONAL MATCH (node)-[edge]-(other)
      RETURN elementId(node), labels(node), properties(node), collect(type(edge)) AS edges ORDER BY elementId(node)`);

  test("another graph in the same database is neither touched nor read", async () => {
    await engine.replace(graphOf(seedFolder));
    const before = await strangers();
    expect(before).toHaveLength(6);
    await engine.replace(world);
    await engine.replace(changedWorld());
    await engine.replace(world);
    expect(await strangers()).toEqual(before);
    expect(await storedHash(engine)).toBe(graphHash(world));
    const people = await run("MATCH (person:FilmGraph:Person) RETURN count(person)");
    expect(people).toEqual([[5]]);
  });

  test("a stranger's edge to a node of ours outlives a load that keeps the node", async () => {
    await engine.replace(world);
    await run('MATCH (node:FilmGraph {id: "beta-1950"}) CREATE (:Note {text: "mine"})-[:ON]->(node)');
    await engine.replace(changedWorld());
    const notes = await run("MATCH (note:Note)-[:ON]->(node:FilmGraph) RETURN node.id, node.title");
    expect(notes).toEqual([["beta-1950", "Beta!"]]);
    await run("MATCH (note:Note) DETACH DELETE note");
  });

  test.each([
    ["edges", "MATCH (:FilmGraph)-[edge:USES]->() DELETE edge"],
    ["nodes", 'MATCH (node:FilmGraph {id: "beta-1950"}) DETACH DELETE node'],
    ["a property", 'MATCH (node:FilmGraph {id: "beta-1950"}) SET node.title = "Other"'],
    [
      "edges stored twice,",
      "MATCH (from:FilmGraph)-[edge:USES]->(to) CREATE (from)-[more:USES]->(to) SET more = properties(edge)",
    ],
    ["a label", 'MATCH (node:FilmGraph {id: "beta-1950"}) REMOVE node:Work'],
    ["everything of ours", "MATCH (node:FilmGraph) DETACH DELETE node"],
  ])("a load repairs %s changed by hand, though the stored hash is that of the records", async (_what, text) => {
    await engine.replace(world);
    await run(text);
    expect(await storedHash(engine)).not.toBe(graphHash(world));
    expect(await engine.replace(world)).toMatchObject({ changed: true });
    expect(await storedHash(engine)).toBe(graphHash(world));
    expect(await engine.replace(world)).toMatchObject({ changed: false });
  });

  test("loads that meet have versions of their own, which rise", async () => {
    await engine.replace(world);
    const { version } = await dataset(engine);
    const others = Array.from({ length: 3 }, () => openTestNeo4j());
    const outcomes = await Promise.all(
      others.map((other, place) => other.replace(place % 2 ? world : changedWorld(), "always")),
    );
    for (const other of others) await other.close();
    expect(outcomes.map((outcome) => outcome.version).sort()).toEqual([1, 2, 3].map((more) => version + more));
    expect((await dataset(engine)).version).toBe(version + 3);
  });
});
