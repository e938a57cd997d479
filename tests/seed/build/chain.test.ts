import { describe, expect, test } from "vitest";
import { node, edge, graphWith, evidence } from "./world-graph.ts";

describe("a chain", () => {
  test("a chain includes works, with the role, usage and evidence of the use that each step names", () => {
    expect(node("chain/doubles-through-time")).toMatchObject({
      labels: ["Chain"],
      properties: { label: "Doubles through time", title: "Doubles through time" },
    });
    expect(edge("chain/doubles-through-time INCLUDES alpha-1900 1").properties).toEqual({
      trope: "trope/doubles",
      characters: ["alpha-1900/hero"],
      role: "MAKER",
      usage: "STRAIGHT",
      earliestKnown: false,
      certainty: "CONFIRMED",
      position: 1,
      ...evidence({ Origin: "ESSAY", Review: "review/first-essay", Paragraphs: "2", Certainty: "CONFIRMED" }),
    });
    expect(edge("chain/doubles-through-time INCLUDES old-tale 0").properties).toMatchObject({
      role: "UR_EXAMPLE",
      characters: [],
      earliestKnown: true,
      certainty: "INFERRED",
    });
    expect(edge("chain/doubles-through-time INCLUDES beta-1950 2").properties).toMatchObject({
      usage: "AVERTED",
      note: "No double appears.",
      evidenceReview: ["review/first-essay"],
    });
  });

  test("a chain traces each of its tropes once", () => {
    const graph = graphWith({
      "chain/two-tropes.yaml": `title: Two tropes
steps:
  - { work: alpha-1900, trope: doubles }
  - { work: alpha-1900, trope: mirrors }
  - { work: beta-1950, trope: doubles, usage: PLAYED_WITH }
`,
    });
    const traced = graph.edges.filter(({ from, type }) => from === "chain/two-tropes" && type === "TRACES");
    expect(traced.map(({ to }) => to)).toEqual(["trope/doubles", "trope/mirrors"]);
    expect(edge("chain/two-tropes INCLUDES beta-1950 2", graph).properties).toMatchObject({
      usage: "PLAYED_WITH",
      evidenceReview: ["review/second-essay"],
    });
  });
});
