import { describe, expect, test } from "vitest";
import { edge, graphWith } from "./world-graph.ts";

describe("evidence", () => {
  test("evidence says where it comes from, and has the certainty of its origin unless the record says otherwise", () => {
    const graph = graphWith({
      "trope/triples.yaml": `name: Triples
gloss: Three.
relations:
  - relation: VARIANT_OF
    trope: doubles
    evidence:
      - { review: first-essay, paragraphs: [3, 2] }
      - { review: first-essay, paragraphs: [2], certainty: INFERRED, note: Between the lines. }
      - { source: catalogue }
      - { source: catalogue, locator: p. 7, certainty: UNKNOWN }
      - { common: true }
      - { common: true, certainty: CONFIRMED, note: Everybody knows. }
      - { editorial: Our reading. }
      - { editorial: Our reading., certainty: CONFIRMED, note: And firm. }
`,
    });
    const { properties } = edge("trope/triples VARIANT_OF trope/doubles", graph);
    expect(properties).toEqual({
      evidenceOrigin: ["ESSAY", "ESSAY", "LOOKUP", "LOOKUP", "COMMON", "COMMON", "EDITORIAL", "EDITORIAL"],
      evidenceReview: ["review/first-essay", "review/first-essay", "", "", "", "", "", ""],
      evidenceParagraphs: ["3,2", "2", "", "", "", "", "", ""],
      evidenceSource: ["", "", "source/catalogue", "source/catalogue", "", "", "", ""],
      evidenceLocator: ["", "", "", "p. 7", "", "", "", ""],
      evidenceCertainty: [
        "CONFIRMED",
        "INFERRED",
        "CONFIRMED",
        "UNKNOWN",
        "INFERRED",
        "CONFIRMED",
        "INFERRED",
        "CONFIRMED",
      ],
      evidenceNote: [
        "",
        "Between the lines.",
        "",
        "",
        "",
        "Everybody knows.",
        "Our reading.",
        "Our reading. And firm.",
      ],
    });
  });
});
