import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { GraphEdge } from "../../src/graph/graph.ts";
import type { Hop } from "../../src/query/hop.ts";
import type { Collection } from "../../src/query/collection.ts";
import { hops } from "../../src/query/hops.ts";
import { createReader } from "../../src/query/reader.ts";
import { collections } from "../../src/query/collections.ts";
import type { Page } from "../../src/query/keyset.ts";
import { createLoaders, wholeList } from "../../src/query/loaders.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";
import { listedBy, reachedBy } from "../oracles/lists.ts";

const whole: Page = { ...wholeList, first: 100_000 };
const withEvidence: Page = { ...whole, projection: "withEvidence" };

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
    const loaders = createLoaders(createReader(engine));
    const [reached, totals] = await Promise.all([
      Promise.all(ids.map((id) => loaders.hop(hop, id, withEvidence))),
      Promise.all(ids.map((id) => loaders.hopTotal(hop, id, {}))),
    ]);
    let edges = 0;
    ids.forEach((id, index) => {
      const expected = reachedBy(graph, hop, id);
      const found = reached[index]?.map(({ position, node }) => [position?.id, node.id]);
      expect(found, id).toEqual(expected.map(({ edge, to }) => [tiebreakerOf(hop, edge), to.id]));
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

  test.each(Object.entries<Collection>(collections))(
    "the collection %s lists its kind, in order",
    async (_key, collection) => {
      const loaders = createLoaders(createReader(engine));
      const expected = listedBy(graph, collection).map(({ id }) => id);
      const listed = await loaders.collection(collection, whole);
      expect(listed.map(({ node }) => node.id)).toEqual(expected);
      expect(await loaders.collectionTotal(collection, {})).toBe(expected.length);
      expect(expected.length).toBeGreaterThan(0);
    },
  );
});

describe("the hops and collections", () => {
  const every: readonly (readonly [string, Hop | Collection])[] = [
    ...Object.entries(hops),
    ...Object.entries(collections),
  ];

  test("hops and collections each have a name of their own, which cursors and batches use", () => {
    expect(new Set(every.map(([, { name }]) => name)).size).toBe(every.length);
  });

  test("hops and collections join only filters that they also have alone", () => {
    const joined = every.flatMap(([, { filters }]) => Object.keys(filters).filter((name) => name.includes("+")));
    expect(joined).toEqual(["work+usage", "work+usage", "about+stance"]);
    for (const [name, { filters }] of every) {
      const parts = Object.keys(filters).flatMap((each) => each.split("+"));
      expect(Object.keys(filters), name).toEqual(expect.arrayContaining(parts));
    }
  });

  test("a filter of a hop or collection takes its value as the parameter of its name", () => {
    for (const [name, { filters }] of every) {
      for (const [filter, predicate] of Object.entries<string>(filters)) {
        const parameters = new Set([...predicate.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
        expect([...parameters].sort(), `${name} ${filter}`).toEqual(filter.split("+").sort());
      }
    }
  });
});

/** What orders an edge's row among others with the same sort key. */
function tiebreakerOf({ tiebreaker }: Hop, { id, properties: { usage = "" } }: GraphEdge): unknown {
  if (tiebreaker === null) return "";
  return tiebreaker === "edge.id" ? id : usage;
}
