import { describe, expect, test } from "vitest";
import { world, node, edge, graphWith, evidence, essay } from "./world-graph.ts";

describe("a work", () => {
  test("a work is a node with its texts, its years and its keys for sorting and searching", () => {
    expect(node("alpha-1900")).toMatchObject({
      labels: ["Work"],
      properties: {
        label: "Alpha (1900)",
        sortKey: "Work alpha",
        title: "Alpha",
        alternativeTitles: ["The First"],
        form: "NOVEL",
        year: 1900,
        sortYear: 1900,
        sortNewest: -1900,
        lastYear: 1900,
        search: "alpha\nthe first",
      },
    });
  });

  test("a work of the form FILM is a Film too, and is sorted without its article", () => {
    expect(node("gamma-2000")).toMatchObject({
      labels: ["Work", "Film"],
      properties: { label: "The Gamma (2000)", sortKey: "Work gamma", endYear: 2002, lastYear: 2002 },
    });
  });

  test("a work stores no unknown year, and is sorted last without one", () => {
    const { properties } = node("greek-letters");
    expect(properties).toMatchObject({
      label: "Greek letters (series)",
      sortYear: 99_999,
      sortNewest: 99_999,
      lastYear: -99_999,
    });
    expect(Object.keys(properties)).not.toEqual(expect.arrayContaining(["year"]));
    expect(Object.values(properties)).not.toContain(undefined);
  });

  test("a work with bounds is sorted by its earliest year, and its label has no year", () => {
    expect(node("old-tale").properties).toMatchObject({
      label: "Old tale",
      yearEarliest: -400,
      yearLatest: -300,
      sortYear: -400,
      sortNewest: 400,
      lastYear: -300,
    });
  });

  test("a work with two equal bounds has their year in its label, written out where it is BC", () => {
    const graph = graphWith({
      "work/poem-8.yaml": `title: Poem
form: POEM
yearEarliest: -8
yearLatest: -8
facts: { title: [{ common: true }], year: [{ common: true }] }
uses: [{ trope: doubles, evidence: [{ common: true }] }]
`,
    });
    expect(node("poem-8", graph).properties).toMatchObject({ label: "Poem (8 BC)", sortYear: -8 });
  });

  test("a work has each of its facts with each piece of its evidence, and the evidence for the year with every year", () => {
    expect(node("beta-1950").properties).toMatchObject({
      factProperty: ["title", "year", "year", "imdb", "tmdb"],
      factValue: ["Beta", "1950", "1950", "tt0000001", "7"],
      factOrigin: ["ESSAY", "LOOKUP", "COMMON", "LOOKUP", "LOOKUP"],
      factReview: ["review/first-essay", "", "", "", ""],
      factParagraphs: ["3", "", "", "", ""],
      factSource: ["", "source/catalogue", "", "source/catalogue", "source/catalogue"],
      factLocator: ["", "", "", "", ""],
      factCertainty: ["CONFIRMED", "CONFIRMED", "INFERRED", "CONFIRMED", "CONFIRMED"],
      factNote: ["", "", "", "", ""],
    });
    expect(node("old-tale").properties).toMatchObject({
      factProperty: ["title", "yearEarliest", "yearLatest"],
      factValue: ["Old tale", "-400", "-300"],
    });
  });

  test("a work is discussed where an essay mentions it or makes a claim about it", () => {
    const discussed = world.nodes.filter(({ properties }) => properties["discussedInEssays"] === true);
    expect(discussed.map(({ id }) => id)).toEqual(["alpha-1900", "beta-1950"]);
    const graph = graphWith({
      "review/claiming.yaml": essay(
        "claims: [{ id: 1-a, text: A., paragraphs: [1], about: [{ subject: old-tale, stance: MIXED }] }]",
      ),
      "review/mentioning.yaml": essay("claims: []\nmentions: [{ node: gamma-2000, paragraphs: [1] }]"),
    });
    expect(node("old-tale", graph).properties["discussedInEssays"]).toBe(true);
    expect(node("gamma-2000", graph).properties["discussedInEssays"]).toBe(true);
    expect(node("greek-letters", graph).properties["discussedInEssays"]).toBe(false);
  });

  test("a work is part of a whole, uses tropes and is related to other works", () => {
    expect(edge("beta-1950 PART_OF greek-letters")).toMatchObject({
      type: "PART_OF",
      from: "beta-1950",
      to: "greek-letters",
    });
    expect(edge("alpha-1900 USES trope/doubles STRAIGHT").properties).toEqual({
      usage: "STRAIGHT",
      role: "MAKER",
      how: "One man is two.",
      ...evidence({ Origin: "ESSAY", Review: "review/first-essay", Paragraphs: "2", Certainty: "CONFIRMED" }),
    });
    expect(edge("alpha-1900 USES trope/mirrors").properties).toEqual(evidence({}));
    expect(edge("gamma-2000 SEQUEL_OF beta-1950")).toMatchObject({ from: "gamma-2000", to: "beta-1950" });
  });
});

describe("a credit", () => {
  test("a credit keeps its role and its place in the billing", () => {
    expect(edge("person/director CREDITED_FOR beta-1950 WRITER").properties).toMatchObject({
      role: "WRITER",
      position: 1,
    });
  });

  test("each performer is credited once, with the evidence of every part", () => {
    expect(edge("person/player CREDITED_FOR beta-1950 PERFORMER").properties).toMatchObject({
      role: "PERFORMER",
      position: 2,
      evidenceOrigin: ["ESSAY", "LOOKUP"],
      evidenceReview: ["review/second-essay", ""],
      evidenceParagraphs: ["1", ""],
      evidenceSource: ["", "source/catalogue"],
      evidenceLocator: ["", "entry 12"],
    });
    expect(world.edges.filter(({ from, type }) => from === "person/player" && type === "CREDITED_FOR")).toHaveLength(1);
  });

  test("a written credit for performing is kept as written, and a credit for other work is kept too", () => {
    const graph = graphWith({
      "work/delta-1960.yaml": `title: Delta
form: FILM
facts: { title: [{ common: true }] }
credits:
  - { person: player, role: PERFORMER, evidence: [{ source: catalogue }] }
  - { person: director, role: DIRECTOR, evidence: [{ source: catalogue }] }
characters:
  - id: robot
    name: A robot
    evidence: [{ common: true }]
    performers:
      - { person: player, evidence: [{ common: true }] }
      - { person: director, evidence: [{ common: true }] }
`,
    });
    const credits = graph.edges.filter(({ to, type }) => to === "delta-1960" && type === "CREDITED_FOR");
    expect(credits.map(({ id, properties }) => [id, properties["evidenceOrigin"]])).toEqual([
      ["person/player CREDITED_FOR delta-1960 PERFORMER", ["LOOKUP"]],
      ["person/director CREDITED_FOR delta-1960 DIRECTOR", ["LOOKUP"]],
      ["person/director CREDITED_FOR delta-1960 PERFORMER", ["COMMON"]],
    ]);
  });
});
