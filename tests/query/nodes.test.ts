import { describe, expect, test } from "vitest";
import { nodeColumns, readNode } from "../../src/query/nodes.ts";
import { evidenceProperties, factProperties, readEvidence, readFacts } from "../../src/graph/evidence.ts";
import { labelOf, nodeKinds } from "../../src/graph/vocabulary.ts";
import { graphOf, worldFolder } from "../world.ts";

const world = graphOf(worldFolder);

describe("a node's columns", () => {
  test("are its id, its label and what its type needs", () => {
    expect(nodeColumns("BOND")).toEqual(["to.id", "to.label", "to.kind"]);
    expect(nodeColumns("ANY")).toEqual(["labels(to)", "properties(to)"]);
  });

  test.each(nodeKinds)("are read back in their order for a %s", (kind) => {
    const columns = nodeColumns(kind).map((column) => column.replace("to.", ""));
    const row = ["before", ...columns.map((column) => `its ${column}`), "after"];
    const { nodeKind, ...read } = readNode(kind, row, 1) ?? {};
    expect(nodeKind).toBe(kind);
    expect(read).toEqual(Object.fromEntries(columns.map((column) => [column, `its ${column}`])));
  });

  test.each(nodeKinds)("give one node for a %s, be it read as its kind or as any", (kind) => {
    const nodes = world.nodes.filter(({ labels }) => labels.includes(labelOf[kind]));
    expect(nodes.length).toBeGreaterThan(0);
    for (const { id, labels, properties } of nodes) {
      const stored: Readonly<Record<string, unknown>> = { ...properties, id };
      const columns = nodeColumns(kind).map((column) => stored[column.replace("to.", "")]);
      const asAny = readNode("ANY", [["FilmGraph", ...labels], stored], 0);
      expect(asAny).toEqual(readNode(kind, columns, 0));
      expect(asAny).toMatchObject({ nodeKind: kind, id, label: properties["label"] });
    }
  });

  test("a value that is not stored is null", () => {
    expect(readNode("CHARACTER", ["a/b", "B", "B", true], 0)).toEqual({
      nodeKind: "CHARACTER",
      id: "a/b",
      label: "B",
      name: "B",
      named: true,
      nature: null,
    });
    expect(readNode("ANY", [["Bond"], { id: "a/b>c", label: "B" }], 0)).toEqual({
      nodeKind: "BOND",
      id: "a/b>c",
      label: "B",
      kind: null,
    });
  });

  test("a node of no kind that is known is none", () => {
    expect(
      readNode("ANY", [["FilmGraph", "Dataset"], { id: "dataset", label: "The film graph's data set" }], 0),
    ).toBeNull();
  });
});

describe("evidence", () => {
  test("lies in six lists under a prefix", () => {
    expect(evidenceProperties("evidence")).toEqual([
      "evidenceOrigin",
      "evidenceReview",
      "evidenceParagraphs",
      "evidenceSource",
      "evidenceCertainty",
      "evidenceNote",
    ]);
    expect(factProperties).toEqual(["factProperty", "factValue", ...evidenceProperties("fact")]);
  });

  test("is read from its lists, from where they start", () => {
    const row = [
      "before",
      ["ESSAY", "LOOKUP", "COMMON", "EDITORIAL"],
      ["review/a", "", "", ""],
      ["2,13", "", "", ""],
      ["", "source/b", "", ""],
      ["CONFIRMED", "UNKNOWN", "INFERRED", "INFERRED"],
      ["", "", "", "Ours."],
      "after",
    ];
    const nothing = { review: null, paragraphs: [], source: null, note: null };
    expect(readEvidence(row, 1)).toEqual([
      { ...nothing, origin: "ESSAY", review: "review/a", paragraphs: [2, 13], certainty: "CONFIRMED" },
      { ...nothing, origin: "LOOKUP", source: "source/b", certainty: "UNKNOWN" },
      { ...nothing, origin: "COMMON", certainty: "INFERRED" },
      { ...nothing, origin: "EDITORIAL", certainty: "INFERRED", note: "Ours." },
    ]);
  });

  test("is unknown where a list is too short to say", () => {
    expect(readEvidence([["COMMON"], [], [], [], [], []], 0)).toEqual([
      { origin: "COMMON", review: null, paragraphs: [], source: null, certainty: "UNKNOWN", note: null },
    ]);
  });

  test("of every edge of the world is read as it was written", () => {
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
  test("of one property and value are one fact, with all its evidence", () => {
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

  test("of one property and two values are two, wherever they stand", () => {
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
    ];
    expect(readFacts(row, 0).map(({ property, value }) => [property, value])).toEqual([
      ["year", "1950"],
      ["title", "1950"],
      ["year", "1951"],
    ]);
  });

  test("may be none", () => {
    expect(readFacts([[], [], [], [], [], [], [], []], 0)).toEqual([]);
  });
});
