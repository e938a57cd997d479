import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createOrders } from "../../src/engines/embedded-orders.ts";
import { collectionStatement } from "../../src/query/collection.ts";
import { collections } from "../../src/query/collections.ts";
import type { OrderedPage, Statement } from "../../src/graph/statement.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { graphOf, worldFolder } from "../world.ts";

type Place = readonly [key: string | number, apart: string, id: string];

const page = (first: number, after: OrderedPage["after"] = null): OrderedPage => ({
  order: "all",
  first,
  after,
  text: "",
});

/** Words in which the order of code points is not that of UTF-16 units. */
const words = fc.string({ unit: fc.constantFrom("a", "b", "\t", " ", "\uF900", "\u{1F600}"), maxLength: 3 });

describe("a page of an order", () => {
  test.each([
    ["words", words],
    ["numbers", fc.integer({ min: -3, max: 3 })],
  ])(
    "a page of an order holds what follows its position, for keys that are %s",
    async (_kind, key: fc.Arbitrary<string | number>) => {
      const places = fc.array(fc.tuple(key, words), { maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(places, key, words, fc.nat(25), async (found, afterKey, afterId, first) => {
          const order = found.sort(byPlace).map(([key, apart], index): Place => [key, apart, `node ${index}`]);
          const orders = createOrders(async () => order);
          const rest = order.filter((place) => byPlace(place, [afterKey, afterId]) > 0);
          const wanted = rest.slice(0, first).map(([, , id]) => id);
          expect(await orders.ids(page(first, { key: afterKey, id: afterId }))).toEqual(wanted);
          expect(await orders.ids(page(100))).toEqual(order.map(([, , id]) => id));
        }),
      );
    },
  );

  test("an order is read once for all pages that ask at the same time, and again after reading it failed", async () => {
    let asked = 0;
    const orders = createOrders(async () => {
      if (asked++ === 0) throw new Error("not now");
      return [["a", "", "one"]];
    });
    await expect(orders.ids(page(1))).rejects.toThrow("not now");
    expect(await Promise.all([orders.ids(page(1)), orders.ids(page(1))])).toEqual([["one"], ["one"]]);
    expect(asked).toBe(2);
  });
});

describe("on the embedded engine", () => {
  test.each(Object.values(collections).map((collection) => [collection.name, collection] as const))(
    "each page of %s has the rows that its text gives",
    async (_name, collection) => {
      const engine = embeddedEngine();
      await engine.replace(graphOf(worldFolder));
      const whole = collectionStatement(collection, { first: 100, after: null, filters: {}, projection: "full" });
      const all = (await engine.read(textOf(whole)))[0]?.[1] as readonly (readonly unknown[])[];
      expect(all.length).toBeGreaterThan(0);
      const positions = [[collection.order.minimum, ""], ...all.map(([key, id]) => [key, id])] as [
        string | number,
        string,
      ][];
      for (const [key, id] of positions) {
        const statement = collectionStatement(collection, {
          first: 2,
          after: { key, id },
          filters: {},
          projection: "full",
        });
        expect(statement.page).toBeDefined();
        expect(await engine.read(statement)).toEqual(await engine.read(textOf(statement)));
      }
      await engine.close();
    },
  );

  test("the first page after a load is that of the new graph", async () => {
    const engine = embeddedEngine();
    const graph = graphOf(worldFolder);
    await engine.replace(graph);
    const statement = collectionStatement(collections.works, {
      first: 1,
      after: null,
      filters: {},
      projection: "summary",
    });
    const [before] = await engine.read(statement);
    const first = graph.nodes.find(({ id }) => id === (before?.[1] as string[][])[0]?.[1]);
    const later = graph.nodes.map((node) =>
      node === first ? { ...node, properties: { ...node.properties, sortYear: 90_000 } } : node,
    );
    await engine.replace({ nodes: later, edges: graph.edges });
    const [after] = await engine.read(statement);
    expect((after?.[1] as string[][])[0]?.[1]).not.toBe(first?.id);
    await engine.close();
  });
});

/** The statement as an engine runs it that has indexes of orders. */
function textOf({ text, parameters }: Statement): Statement {
  return { text, parameters };
}

function byPlace(one: readonly [string | number, string, ...unknown[]], other: typeof one): number {
  const [a, b] = [one, other].map(([key, apart]) => [key, apart].map((each) => Buffer.from(String(each)))) as [
    [Buffer, Buffer],
    [Buffer, Buffer],
  ];
  const byKey = typeof one[0] === "number" ? one[0] - Number(other[0]) : Buffer.compare(a[0], b[0]);
  return byKey || Buffer.compare(a[1], b[1]);
}
