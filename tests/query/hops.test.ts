import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { GraphEdge } from "../../src/graph/graph.ts";
import type { Hop } from "../../src/query/hop.ts";
import type { Root } from "../../src/query/collection.ts";
import { hops } from "../../src/query/hops.ts";
import { createReader } from "../../src/query/reader.ts";
import { roots } from "../../src/query/collections.ts";
import type { Target } from "../../src/query/nodes.ts";
import { createWalk, wholeList } from "../../src/query/loaders.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";
import { listedBy, reachedBy } from "../oracles/lists.ts";

const whole = { ...wholeList, first: 100_000 };

describe.each([
  ["tests/world", worldFolder],
  ["the full seed", seedFolder],
])("on %s", (_name, folder) => {
  const graph = graphOf(folder);
  const engine = embeddedEngine();
  const ids = graph.nodes.map(({ id }) => id);
  beforeAll(() => engine.replace(graph));
  afterAll(() => engine.close());

  test.each(Object.entries<Hop>(hops))("the hop %s reaches what the edges say, in order", async (_key, hop) => {
    const walk = createWalk(createReader(engine));
    const [reached, totals] = await Promise.all([
      Promise.all(ids.map((id) => walk.hop(hop as Hop & { to: Target }, id, whole, "evidence"))),
      Promise.all(ids.map((id) => walk.total(hop, id, {}))),
    ]);
    let edges = 0;
    ids.forEach((id, index) => {
      const expected = reachedBy(graph, hop, id);
      const found = reached[index]?.map(({ position, node }) => [position?.id, node.id]);
      expect(found, id).toEqual(expected.map(({ edge, to }) => [apartOf(hop, edge), to.id]));
      const places = reached[index]?.map(({ position }) => JSON.stringify([position?.key, position?.id]));
      expect(new Set(places).size, `two rows of ${id} have one place`).toBe(expected.length);
      expect(totals[index], id).toBe(expected.length);
      edges += expected.length;
    });
    expect(edges).toBeGreaterThan(0);
    for (const { evidence } of reached.flat()) expect(evidence.length).toBeGreaterThan(0);
  });

  test("no two nodes have one sort key", () => {
    const keys = graph.nodes.flatMap(({ properties: { sortKey } }) => sortKey ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(0);
  });

  test.each(Object.entries<Root>(roots))("the root %s lists its kind, in order", async (_key, root) => {
    const walk = createWalk(createReader(engine));
    const expected = listedBy(graph, root).map(({ id }) => id);
    const listed = await walk.root(root, whole, false);
    expect(listed.map(({ node }) => node.id)).toEqual(expected);
    expect(await walk.rootTotal(root, {})).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
  });
});

/** What tells an edge's row from others with the same sort key. */
function apartOf({ apart }: Hop, { id, properties: { usage = "" } }: GraphEdge): unknown {
  if (apart === null) return "";
  return apart === "edge.id" ? id : usage;
}
