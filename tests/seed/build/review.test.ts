import { describe, expect, test } from "vitest";
import { world, node, edge, graphWith, evidence, essay } from "./world-graph.ts";

describe("a review", () => {
  test("a review is a node that keeps which part each paragraph belongs to", () => {
    expect(node("review/first-essay")).toMatchObject({
      labels: ["Review"],
      properties: {
        label: "First essay (The Quarterly)",
        sortKey: "Review 1951 03 01 first essay",
        paragraphParts: ["FURNITURE", "BODY", "BODY", "FURNITURE"],
        factProperty: ["title", "published", "url"],
        factValue: ["First essay", "1951-03-01/1951-03-01", "https://example.org/first-essay"],
      },
    });
    expect(node("review/unsigned-notice").properties).toMatchObject({
      sortKey: "Review unknown unsigned notice",
      factProperty: ["title"],
    });
  });

  test("a review is published, has an author unless it is unsigned, and mentions what it names", () => {
    expect(edge("review/first-essay PUBLISHED_IN publication/quarterly").properties).toEqual(
      evidence({ Origin: "LOOKUP", Source: "source/catalogue", Certainty: "CONFIRMED" }),
    );
    expect(edge("person/first-critic WROTE review/first-essay").properties).toEqual(
      evidence({ Origin: "ESSAY", Review: "review/first-essay", Paragraphs: "1", Certainty: "CONFIRMED" }),
    );
    expect(world.edges.some(({ type, to }) => type === "WROTE" && to === "review/unsigned-notice")).toBe(false);
    expect(edge("review/first-essay MENTIONS alpha-1900").properties).toEqual({
      position: 0,
      ...evidence({ Origin: "ESSAY", Review: "review/first-essay", Paragraphs: "2,3", Certainty: "CONFIRMED" }),
    });
  });
});

describe("a claim", () => {
  test("a claim is a node with its paragraphs counted over the essay and over the prose", () => {
    expect(node("review/first-essay/3-better-than")).toMatchObject({
      labels: ["Claim"],
      properties: {
        label: "The film falls short of the novel it adapts.",
        sortKey: "Claim 1951 03 01 first essay 0001",
        mode: "ASSERTION",
        paragraphs: [2, 3],
        bodyParagraphs: [1, 2],
        likeness: true,
        difference: true,
        explicit: true,
        factProperty: ["correction"],
        factValue: ["The film adapts another chapter."],
        factOrigin: ["LOOKUP"],
      },
    });
    expect(node("review/first-essay/3-robot").properties).toMatchObject({
      mode: "QUESTION",
      speaker: "The engineer",
      bodyParagraphs: [2],
    });
  });

  test("a claim keeps the years in which its review can have been published, if they are known", () => {
    expect(node("review/second-essay/1-answer").properties).toMatchObject({
      reviewedEarliest: 1999,
      reviewedLatest: 2000,
    });
    expect(node("review/unsigned-notice/1-dull").properties).not.toHaveProperty("reviewedEarliest");
    expect(node("review/unsigned-notice/1-dull").properties).not.toHaveProperty("speaker");
    expect(node("review/unsigned-notice/1-dull").properties).not.toHaveProperty("likeness");
  });

  test("a claim is made by its review and is about its subjects, in order", () => {
    expect(edge("review/first-essay MAKES review/first-essay/3-better-than").properties).toMatchObject({ position: 1 });
    expect(edge("review/first-essay/3-better-than ABOUT beta-1950").properties).toEqual({
      stance: "CRITICISES",
      aspect: "its plot",
      position: 1,
      ...evidence({ Origin: "ESSAY", Review: "review/first-essay", Paragraphs: "2,3", Certainty: "CONFIRMED" }),
    });
    expect(edge("review/first-essay/3-robot ABOUT trope/servants").properties).not.toHaveProperty("aspect");
  });

  test("an implicit comparison is about its subjects by inference, and is certainly made", () => {
    const graph = graphWith({
      "review/comparing.yaml": essay(`claims:
  - id: 1-a
    text: Alike.
    paragraphs: [1]
    about: [{ subject: alpha-1900, stance: PRAISES }, { subject: beta-1950, stance: PRAISES }]
    comparison: { likeness: true, difference: false, explicit: false }`),
    });
    const certainty = (id: string): unknown => edge(id, graph).properties["evidenceCertainty"];
    expect(certainty("review/comparing/1-a ABOUT alpha-1900")).toEqual(["INFERRED"]);
    expect(certainty("review/comparing/1-a ABOUT beta-1950")).toEqual(["INFERRED"]);
    expect(certainty("review/comparing MAKES review/comparing/1-a")).toEqual(["CONFIRMED"]);
  });
});
