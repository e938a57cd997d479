import { describe, expect, test } from "vitest";
import { withDerivedProperties } from "../../../seed/build/derived-properties.ts";
import { node as buildNode } from "../../../seed/build/node-and-edge.ts";
import { world, node } from "./world-graph.ts";

describe("a derived property", () => {
  test("every node of a kind knows how many edges it has", () => {
    for (const { id, properties } of world.nodes) {
      const degree = world.edges.filter(({ from, to }) => from === id || to === id).length;
      expect([id, properties["degree"]]).toEqual([id, degree]);
    }
  });

  test("a trope knows how many works use it, each once, and how rare that makes it", () => {
    // Five works; ln(6/3), ln(6/2) and ln(6/1) in millionths.
    expect(node("trope/doubles").properties).toMatchObject({ workCount: 3, rarity: 693_147 });
    expect(node("trope/servants").properties).toMatchObject({ workCount: 2, rarity: 1_098_612 });
    expect(node("trope/mirrors").properties).toMatchObject({ workCount: 1, rarity: 1_791_759 });
  });

  test("nodes with equal sort keys, and only those, get their ids as a tiebreaker", () => {
    const named = (id: string, name: string) => buildNode({ kind: "WORK", id, label: name, properties: {} });
    const works = [named("b", "Her"), named("a", "Her"), named("c", "Her 2"), named("d", "He")];
    const keys = withDerivedProperties(works, []).map(({ properties }) => properties["sortKey"]);
    expect(keys).toEqual(["Work her\tb", "Work her\ta", "Work her 2", "Work he"]);
    expect([...keys].sort()).toEqual(["Work he", "Work her\ta", "Work her\tb", "Work her 2"]);
  });

  test("the weight of a work is that of its tropes, each counted once", () => {
    expect(node("beta-1950").properties["tropeWeight"]).toBe(693_147 + 1_098_612);
    expect(node("greek-letters").properties["tropeWeight"]).toBe(0);
  });
});
