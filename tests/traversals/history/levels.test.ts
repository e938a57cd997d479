import { describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { createReader } from "../../../src/query/reader.ts";
import { descentRelations } from "../../../src/graph/vocabulary.ts";
import { derivations } from "../../../src/traversals/history/ancestry.ts";
import {
  levelsParameters,
  levelsText,
  maxHistoryHops,
  maxLevelSize,
  readLevels,
} from "../../../src/traversals/history/levels.ts";
import { traversalStatements } from "../../../src/traversals/catalogue.ts";

describe("the text of levels", () => {
  test("the text of levels is a call for each, which leaves out what earlier ones hold", () => {
    const lines = levelsText({ label: "Work", types: ["ADAPTS", "REMAKES"] }).split("\n");
    expect([...lines.slice(0, 6), ...lines.slice(-4)].join("\n")).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (root:FilmGraph:Work {id: id})
        CALL (root) { MATCH (root)-[:ADAPTS|REMAKES]->(to:Work) WHERE $up > 0 AND to <> root WITH DISTINCT to ORDER BY to.id LIMIT $most RETURN collect(to.id) AS ancestors1 }
        CALL (root, ancestors1) { UNWIND ancestors1 AS near MATCH (from:FilmGraph {id: near}) MATCH (from)-[:ADAPTS|REMAKES]->(to:Work) WHERE $up > 1 AND to <> root AND NOT to.id IN ancestors1 WITH DISTINCT to ORDER BY to.id LIMIT $most RETURN collect(to.id) AS ancestors2 }
        CALL (root, descendants1, descendants2, descendants3, descendants4, descendants5, descendants6, descendants7, descendants8, descendants9) { UNWIND descendants9 AS near MATCH (from:FilmGraph {id: near}) MATCH (from)<-[:ADAPTS|REMAKES]-(to:Work) WHERE $down > 9 AND to <> root AND NOT to.id IN descendants1 AND NOT to.id IN descendants2 AND NOT to.id IN descendants3 AND NOT to.id IN descendants4 AND NOT to.id IN descendants5 AND NOT to.id IN descendants6 AND NOT to.id IN descendants7 AND NOT to.id IN descendants8 AND NOT to.id IN descendants9 WITH DISTINCT to ORDER BY to.id LIMIT $most RETURN collect(to.id) AS descendants10 }
        RETURN collect([id, [ancestors1, ancestors2, ancestors3, ancestors4, ancestors5, ancestors6, ancestors7, ancestors8, ancestors9, ancestors10], [descendants1, descendants2, descendants3, descendants4, descendants5, descendants6, descendants7, descendants8, descendants9, descendants10]]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
    expect(lines).toHaveLength(2 + 2 + 2 * maxHistoryHops + 3);
  });

  test("the text of levels goes against the edges towards descendants", () => {
    expect(levelsText({ label: "Trope", types: ["VARIANT_OF"] })).toContain(
      "MATCH (root)<-[:VARIANT_OF]-(to:Trope) WHERE $down > 0 AND to <> root",
    );
  });

  test("the text of levels bounds each of them", () => {
    expect(levelsText({ label: "Trope", types: descentRelations }).match(/LIMIT \$most/g)).toHaveLength(
      2 * maxHistoryHops,
    );
  });

  test.each([
    ["ANCESTORS", { up: 3, down: 0 }],
    ["DESCENDANTS", { up: 0, down: 3 }],
    ["BOTH", { up: 3, down: 3 }],
  ] as const)("levels of %s are asked for by numbers of hops", (direction, hops) => {
    expect(levelsParameters({ ids: ["a"], direction, maxHops: 3 })).toEqual({
      ids: ["a"],
      ...hops,
      most: maxLevelSize,
    });
  });

  test("the texts of levels of tropes and of works are in the closed set of statements", () => {
    const texts = traversalStatements().map(({ text }) => text);
    expect(texts).toContain(levelsText({ label: "Trope", types: descentRelations }));
    expect(texts).toContain(levelsText({ label: "Work", types: derivations }));
  });
});

describe("the levels of a root", () => {
  test("levels hold the root and each id at its least distance, nearest first, then by id", () => {
    const { hops, truncated } = readLevels(["root", [["b"], ["c", "d"], []], [["a", "d"], ["b", "e"], []]]);
    expect([...hops]).toEqual([
      ["root", 0],
      ["a", 1],
      ["b", 1],
      ["d", 1],
      ["c", 2],
      ["e", 2],
    ]);
    expect(truncated).toBe(false);
  });

  test("levels hold the root alone where nothing is related", () => {
    expect([...readLevels(["root", [[], []], []]).hops]).toEqual([["root", 0]]);
  });

  test.each([
    [maxLevelSize - 1, false],
    [maxLevelSize, true],
  ])("levels of which one holds %i may have been cut: %s", (count, truncated) => {
    const level = Array.from({ length: count }, (_, index) => `trope/${index}`);
    expect(readLevels(["root", [["a"], level], []]).truncated).toBe(truncated);
  });
});

describe("a wide graph", () => {
  test("a wide graph is followed no further than the bound of a level", async () => {
    // Layers of 600, every trope of one joined to ten of the next: paths multiply by ten at each hop, nodes do not.
    const engine = embeddedEngine();
    try {
      await engine.replace(layered(4, 600));
      const text = levelsText({ label: "Trope", types: descentRelations });
      const parameters = levelsParameters({ ids: ["layer-0/0"], direction: "DESCENDANTS", maxHops: maxHistoryHops });
      const rows = await createReader(engine).read({ text, parameters });
      const [, , levels] = rows[0] ?? ["", [], []];
      expect(levels.map(({ length }) => length)).toEqual([500, 500, 500, 0, 0, 0, 0, 0, 0, 0]);
    } finally {
      await engine.close();
    }
  });
});

/** One trope, then layers of so many: the first layer comes from it, each later one from ten of the one before. */
function layered(layers: number, size: number): Graph {
  const layer = (at: number): string[] =>
    Array.from({ length: at === 0 ? 1 : size }, (_, index) => `layer-${at}/${index}`);
  const ids = Array.from({ length: layers }, (_, at) => layer(at));
  const edges = ids.flatMap((each, at) =>
    each.flatMap((from, index) => {
      const earlier = ids[at - 1] ?? [];
      const to = new Set(Array.from({ length: 10 }, (_, step) => earlier[(index + step) % earlier.length]));
      return [...to].flatMap((id) => (id === undefined ? [] : [{ from, to: id }]));
    }),
  );
  return {
    nodes: ids.flat().map((id) => ({ id, labels: ["Trope"], properties: { label: id } })),
    edges: edges.map(({ from, to }) => ({
      id: `${from} VARIANT_OF ${to}`,
      type: "VARIANT_OF",
      from,
      to,
      properties: {},
    })),
  };
}
