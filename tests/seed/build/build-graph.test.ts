import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSeed } from "../../../seed/check.ts";
import { buildGraph } from "../../../seed/build/build-graph.ts";
import { indexSeed } from "../../../seed/seed.ts";
import { readSource, type SeedSource } from "../../../seed/read.ts";
import { graphHash } from "../../../src/graph/dataset.ts";
import { assertWhole } from "../../../src/graph/graph.ts";
import { evidenceProperties, factProperties } from "../../../src/graph/evidence.ts";
import { nodeKinds, kindOf } from "../../../src/graph/vocabulary.ts";
import { seedFolder, worldFolder } from "../../world.ts";
import { worldWith } from "../temporary.ts";
import { world, node, edge, graphWith } from "./world-graph.ts";

describe("a record that was renamed", () => {
  test("a renamed record is no node, and its old id is redirected to its new one", () => {
    expect(world.nodes.map(({ id }) => id)).not.toContain("trope/doppelgaenger");
    expect(world.redirects).toEqual(new Map([["trope/doppelgaenger", "trope/doubles"]]));
  });
});

describe.each([
  ["the world", worldFolder],
  ["the full seed", seedFolder],
])("the graph of %s", (_name, folder) => {
  const source = readSource(folder);
  const graph = buildGraph(indexSeed(source));

  test("the records have no problem", () => {
    expect(checkSeed(folder).problems).toEqual([]);
  });

  test("the graph has each id once, and its edges join its own nodes", () => {
    expect(() => assertWhole(graph)).not.toThrow();
  });

  test("every edge has evidence, in lists of one length", () => {
    for (const { id, properties } of graph.edges) {
      const lengths = evidenceProperties("evidence").map((list) => (properties[list] as readonly string[]).length);
      expect([id, new Set(lengths).size, lengths[0]]).toEqual([id, 1, Math.max(1, lengths[0] ?? 0)]);
    }
  });

  test("every node has its facts in lists of one length", () => {
    for (const { id, properties } of graph.nodes) {
      const lists = factProperties.map((list) => properties[list] as readonly string[] | undefined);
      expect([id, new Set(lists.map((list) => list?.length)).size]).toEqual([id, 1]);
    }
  });

  test("every node has a label and a sort key", () => {
    for (const { id, labels, properties } of graph.nodes) {
      const { label, sortKey } = properties as { label: string; sortKey: string };
      expect([id, label.trim() !== "", sortKey.startsWith(`${labels[0]} `)]).toEqual([id, true, true]);
      expect(sortKey.length).toBeGreaterThan(`${labels[0]} `.length);
    }
  });

  test("every node has a kind, and every kind has a node", () => {
    const kinds = new Set(graph.nodes.map(({ labels }) => kindOf(labels)));
    expect([...kinds].sort()).toEqual([...nodeKinds].sort());
    for (const { id, labels } of graph.nodes) expect([id, kindOf(labels)]).not.toEqual([id, undefined]);
  });

  test("the graph holds only what both engines store: no null, no map, whole numbers, lists of one type", () => {
    for (const { properties } of [...graph.nodes, ...graph.edges]) {
      for (const value of Object.values(properties)) {
        const items: readonly unknown[] = Array.isArray(value) ? value : [value];
        expect(new Set(items.map((item) => typeof item)).size).toBeLessThanOrEqual(1);
        for (const item of items) {
          expect(typeof item === "string" || typeof item === "boolean" || Number.isSafeInteger(item)).toBe(true);
        }
      }
    }
  });

  test("every property has the same type wherever it occurs", () => {
    const types = new Map<string, string>();
    for (const { properties } of [...graph.nodes, ...graph.edges]) {
      for (const [name, value] of Object.entries(properties)) {
        const type = Array.isArray(value) ? (value.length === 0 ? undefined : `${typeof value[0]} list`) : typeof value;
        if (type === undefined) continue;
        expect([name, type]).toEqual([name, types.get(name) ?? type]);
        types.set(name, type);
      }
    }
  });

  test("building the graph leaves the records as they are", () => {
    const before = JSON.stringify(source);
    buildGraph(indexSeed(source));
    expect(JSON.stringify(source)).toBe(before);
  });

  test("the graph does not depend on the order of the records", () => {
    const hash = graphHash(graph);
    fc.assert(
      fc.property(shuffled(source), (other) => {
        expect(graphHash(buildGraph(indexSeed(other)))).toBe(hash);
      }),
      { numRuns: 5 },
    );
  });
});

test("a change of one word changes the hash of the graph", () => {
  const changed = graphWith({ "trope/servants.yaml": "name: Servants\ngloss: Somebody is made in order to serve.\n" });
  expect(graphHash(changed)).not.toBe(graphHash(world));
});

test("records with broken references still make a graph in which ids can be found", () => {
  const folder = worldWith({
    "work/delta-1960.yaml": `title: Delta
form: FILM
facts: {}
bonds: [{ from: one, to: other, kind: love, evidence: [{ common: true }] }]
`,
    "review/third-essay.yaml": `title: Third
titleCertainty: UNKNOWN
publication: none
byline: SIGNED
critic: none
publishedCertainty: UNKNOWN
facts: {}
paragraphs: { count: 1, parts: { CAPTION: [7] } }
claims: []
`,
    "debate/none.yaml":
      "topic: What?\nkind: DIRECT\nsides: [{ position: So., claims: [none, review/first-essay/none] }]\n",
    "chain/none.yaml": "title: None\nsteps: [{ work: none, trope: none }, { work: greek-letters, trope: doubles }]\n",
  });
  const { seed, problems } = checkSeed(folder);
  expect(problems.length).toBeGreaterThan(0);
  const graph = buildGraph(seed);
  expect(node("delta-1960/one>other", graph).properties["label"]).toBe("one to other: love");
  expect(edge("person/none WROTE review/third-essay", graph).properties["evidenceOrigin"]).toEqual([]);
  expect(edge("review/third-essay PUBLISHED_IN publication/none", graph).properties["evidenceOrigin"]).toEqual([]);
  expect(edge("none TAKES_SIDE_IN debate/none", graph).properties["evidenceOrigin"]).toEqual(["EDITORIAL"]);
  expect(edge("review/first-essay/none TAKES_SIDE_IN debate/none", graph).properties["evidenceOrigin"]).toEqual([
    "EDITORIAL",
  ]);
  expect(edge("chain/none INCLUDES none 0", graph).properties["evidenceOrigin"]).toEqual([]);
});

function shuffled(source: SeedSource): fc.Arbitrary<SeedSource> {
  const whole = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  return fc
    .tuple(whole(source.records), whole(source.moved))
    .map(([records, moved]) => ({ ...source, records, moved }));
}
