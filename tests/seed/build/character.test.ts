import { describe, expect, test } from "vitest";
import { node, edge, evidence } from "./world-graph.ts";

describe("a character", () => {
  test("a character is a node below its work, named unless the record says otherwise", () => {
    expect(node("beta-1950/robot")).toMatchObject({
      labels: ["Character"],
      properties: {
        label: "The robot",
        sortKey: "Character robot",
        name: "The robot",
        named: false,
        nature: "ARTIFICIAL",
      },
    });
    expect(node("beta-1950/engineer").properties).toMatchObject({ named: true, search: "engineer" });
    expect(node("beta-1950/engineer").properties).not.toHaveProperty("nature");
  });

  test("a character has its place in its work, and follows the characters of each further work", () => {
    expect(edge("beta-1950 FEATURES beta-1950/engineer").properties).toMatchObject({ position: 1 });
    expect(edge("beta-1950 FEATURES alpha-1900/hero").properties).toEqual({
      position: 99_999,
      ...evidence({ Origin: "LOOKUP", Source: "source/catalogue", Certainty: "CONFIRMED" }),
    });
  });

  test("a character is performed in a work, with the body unless the record says otherwise", () => {
    expect(edge("beta-1950/robot PERFORMED_BY person/player beta-1950").properties).toMatchObject({
      work: "beta-1950",
      voiceOnly: true,
      position: 0,
    });
    expect(edge("beta-1950/engineer PERFORMED_BY person/player beta-1950").properties).toMatchObject({
      voiceOnly: false,
    });
  });

  test("a character embodies tropes", () => {
    expect(edge("alpha-1900/hero EMBODIES trope/doubles").properties).toMatchObject({ how: "He meets himself." });
  });

  test("a bond is a node between two characters", () => {
    expect(node("beta-1950/robot>engineer")).toMatchObject({
      labels: ["Bond"],
      properties: { label: "The robot to Éngineer: obedience", kind: "obedience" },
    });
    expect(edge("beta-1950/robot>engineer BOND_FROM beta-1950/robot").to).toBe("beta-1950/robot");
    expect(edge("beta-1950/robot>engineer BOND_TO beta-1950/engineer").to).toBe("beta-1950/engineer");
  });
});
