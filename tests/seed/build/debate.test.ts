import { describe, expect, test } from "vitest";
import { node, edge } from "./world-graph.ts";

describe("a debate", () => {
  test("a debate is a node with its positions, and each claim takes one on the evidence of its paragraphs and our framing", () => {
    expect(node("debate/film-or-novel")).toMatchObject({
      labels: ["Debate"],
      properties: { kind: "DIRECT", positions: ["The novel is better.", "The film is better."] },
    });
    expect(edge("review/second-essay/1-answer TAKES_SIDE_IN debate/film-or-novel").properties).toEqual({
      side: 1,
      position: 1,
      evidenceOrigin: ["ESSAY", "EDITORIAL"],
      evidenceReview: ["review/second-essay", ""],
      evidenceParagraphs: ["1", ""],
      evidenceSource: ["", ""],
      evidenceLocator: ["", ""],
      evidenceCertainty: ["CONFIRMED", "INFERRED"],
      evidenceNote: ["", "The question and the sides are framed by the editors of this graph."],
    });
  });
});
