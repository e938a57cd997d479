import { describe, expect, test } from "vitest";
import { evidenceProperties, factProperties, readEvidence, readFacts } from "../../src/graph/evidence.ts";
import { graphOf, worldFolder } from "../world.ts";

const world = graphOf(worldFolder);

describe("evidence", () => {
  test("evidence is stored in seven lists under a prefix", () => {
    expect(evidenceProperties("evidence")).toEqual([
      "evidenceOrigin",
      "evidenceReview",
      "evidenceParagraphs",
      "evidenceSource",
      "evidenceLocator",
      "evidenceCertainty",
      "evidenceNote",
    ]);
    expect(factProperties).toEqual(["factProperty", "factValue", ...evidenceProperties("fact")]);
  });

  test("evidence is read from its lists, from an offset", () => {
    const row = [
      "before",
      ["ESSAY", "LOOKUP", "COMMON", "EDITORIAL"],
      ["review/a", "", "", ""],
      ["2,13", "", "", ""],
      ["", "source/b", "", ""],
      ["", "chapter 2", "", ""],
      ["CONFIRMED", "UNKNOWN", "INFERRED", "INFERRED"],
      ["", "", "", "Ours."],
      "after",
    ];
    const nothing = { review: null, paragraphs: [], source: null, locator: null, note: null };
    expect(readEvidence(row, 1)).toEqual([
      { ...nothing, origin: "ESSAY", review: "review/a", paragraphs: [2, 13], certainty: "CONFIRMED" },
      { ...nothing, origin: "LOOKUP", source: "source/b", locator: "chapter 2", certainty: "UNKNOWN" },
      { ...nothing, origin: "COMMON", certainty: "INFERRED" },
      { ...nothing, origin: "EDITORIAL", certainty: "INFERRED", note: "Ours." },
    ]);
  });

  test("evidence has unknown certainty where a list is too short", () => {
    expect(readEvidence([["COMMON"], [], [], [], [], [], []], 0)).toEqual([
      { origin: "COMMON", review: null, paragraphs: [], source: null, locator: null, certainty: "UNKNOWN", note: null },
    ]);
  });

  test("the evidence of every edge of the world is read as it was written", () => {
    for (const { id, properties } of world.edges) {
      const lists = evidenceProperties("evidence").map((list) => properties[list]);
      const pieces = readEvidence(lists, 0);
      expect([id, pieces.length]).toEqual([id, (lists[0] as unknown[]).length]);
      for (const { origin, review, paragraphs, source } of pieces) {
        expect([review !== null, paragraphs.length > 0, source !== null]).toEqual([
          origin === "ESSAY",
          origin === "ESSAY",
          origin === "LOOKUP",
        ]);
      }
    }
  });
});

describe("facts", () => {
  test("entries with the same property and value are one fact, with all its evidence", () => {
    const beta = world.nodes.find(({ id }) => id === "beta-1950");
    const facts = readFacts(["before", ...factProperties.map((list) => beta?.properties[list])], 1);
    expect(
      facts.map(({ property, value, evidence }) => [property, value, evidence.map(({ origin }) => origin)]),
    ).toEqual([
      ["title", "Beta", ["ESSAY"]],
      ["year", "1950", ["LOOKUP", "COMMON"]],
      ["imdb", "tt0000001", ["LOOKUP"]],
      ["tmdb", "7", ["LOOKUP"]],
    ]);
  });

  test("entries with the same property and two values are two facts, in any order", () => {
    const three = ["", "", ""];
    const row = [
      ["year", "title", "year"],
      ["1950", "1950", "1951"],
      ["COMMON", "COMMON", "COMMON"],
      three,
      three,
      three,
      three,
      three,
      three,
    ];
    expect(readFacts(row, 0).map(({ property, value }) => [property, value])).toEqual([
      ["year", "1950"],
      ["title", "1950"],
      ["year", "1951"],
    ]);
  });

  test("a node may have no facts", () => {
    expect(readFacts([[], [], [], [], [], [], [], [], []], 0)).toEqual([]);
  });
});
