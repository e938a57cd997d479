import { describe, expect, test } from "vitest";
import { node, edge, graphWith, evidence } from "./world-graph.ts";

describe("a trope", () => {
  test("a trope is a node that is found by all its names and sorted by how often it is used", () => {
    expect(node("trope/doubles")).toMatchObject({
      labels: ["Trope"],
      properties: {
        label: "Doubles",
        group: "Selves",
        gloss: "One person turns out to be two.",
        alternativeNames: ["Doppelgänger"],
        search: "doubles\ndoppelganger",
        sortMostUsed: -4,
        factProperty: ["tvtropes"],
        factValue: ["Main/Doubles"],
      },
    });
    expect(node("trope/servants").properties["sortMostUsed"]).toBe(-2);
    expect(node("trope/mirrors").properties["sortMostUsed"]).toBe(-1);
    expect(node("trope/servants").properties).not.toHaveProperty("group");
    expect(node("trope/servants").properties).not.toHaveProperty("factProperty");
  });

  test("a trope is related to other tropes", () => {
    expect(edge("trope/mirrors VARIANT_OF trope/doubles").properties).toEqual(
      evidence({ Origin: "EDITORIAL", Note: "A reflection is a double." }),
    );
  });

  test("a trope that no work uses is sorted after all others", () => {
    const graph = graphWith({
      "trope/triples.yaml":
        "name: Triples\ngloss: Three.\nrelations: [{ relation: VARIANT_OF, trope: doubles, evidence: [{ common: true }] }]\n",
    });
    expect(node("trope/triples", graph).properties["sortMostUsed"]).toBe(0);
  });
});
