import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSeed } from "../../../seed/check.ts";
import { buildGraph } from "../../../seed/build/build-graph.ts";
import { withDerivedProperties } from "../../../seed/build/derived-properties.ts";
import { node as buildNode } from "../../../seed/build/node-and-edge.ts";
import { indexSeed } from "../../../seed/seed.ts";
import { readSource, type SeedSource } from "../../../seed/read.ts";
import { graphHash } from "../../../src/graph/dataset.ts";
import { assertWhole, type Graph, type GraphEdge, type GraphNode } from "../../../src/graph/graph.ts";
import { evidenceProperties, factProperties } from "../../../src/graph/evidence.ts";
import { nodeKinds, kindOf, labelOf } from "../../../src/graph/vocabulary.ts";
import { graphOf, seedFolder, worldFolder } from "../../world.ts";
import { type Files, worldWith } from "../temporary.ts";

const world = graphOf(worldFolder);

function node(id: string, graph = world): GraphNode {
  const found = graph.nodes.find((each) => each.id === id);
  if (!found) throw new Error(`The graph must have a node "${id}".`);
  return found;
}

function edge(id: string, graph = world): GraphEdge {
  const found = graph.edges.find((each) => each.id === id);
  if (!found) throw new Error(`The graph must have an edge "${id}".`);
  return found;
}

function graphWith(files: Files): Graph {
  return graphOf(worldWith(files));
}

/** The evidence of one piece, as the lists hold it. */
function evidence(
  piece: Partial<Record<"Origin" | "Review" | "Paragraphs" | "Source" | "Certainty" | "Note", string>>,
) {
  const base = { Origin: "COMMON", Review: "", Paragraphs: "", Source: "", Certainty: "INFERRED", Note: "", ...piece };
  return Object.fromEntries(Object.entries(base).map(([list, value]) => [`evidence${list}`, [value]]));
}

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

describe("a person", () => {
  test("a person is a node, and a Critic too if they wrote a review", () => {
    expect(node("person/author")).toMatchObject({
      labels: ["Person"],
      properties: {
        label: "The author",
        search: "the author\na. pen-name",
        factProperty: ["name", "imdb"],
        factValue: ["The author", "nm0000001"],
      },
    });
    const critics = world.nodes.filter(({ labels }) => labels.includes("Critic"));
    expect(critics.map(({ id, labels }) => [id, labels])).toEqual([
      ["person/first-critic", ["Person", "Critic"]],
      ["person/second-critic", ["Person", "Critic"]],
    ]);
  });
});

describe("a publication, an organisation, a place and a source", () => {
  test("a publication, an organisation, a place and a source are nodes with their names", () => {
    expect(node("publication/quarterly")).toMatchObject({
      labels: ["Publication"],
      properties: { name: "The Quarterly" },
    });
    expect(node("organisation/studio").properties).toMatchObject({ name: "The studio", fictional: false });
    expect(node("place/harbour").properties).toMatchObject({
      name: "The harbour",
      fictional: true,
      factValue: ["The harbour"],
    });
    expect(node("source/catalogue")).toMatchObject({
      labels: ["Source"],
      properties: { title: "The catalogue", url: "https://example.org/catalogue", licence: "CC0" },
    });
  });
});

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
      evidenceCertainty: ["CONFIRMED", "INFERRED"],
      evidenceNote: ["", "The question and the sides are framed by the editors of this graph."],
    });
  });
});

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

describe("a record that was renamed", () => {
  test("a renamed record is no node, and its old id is redirected to its new one", () => {
    expect(world.nodes.map(({ id }) => id)).not.toContain("trope/doppelgaenger");
    expect(world.redirects).toEqual(new Map([["trope/doppelgaenger", "trope/doubles"]]));
  });
});

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
      - { source: catalogue, certainty: UNKNOWN }
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

describe.each([
  ["the world", worldFolder],
  ["the full seed", seedFolder],
])("the graph of %s", (_name, folder) => {
  const source = readSource(folder);
  const graph = buildGraph(indexSeed(source));

  test("the records have no problem", () => {
    expect(checkSeed(folder).problems).toEqual([]);
  });

  test("the graph has each id once, and its edges join its own nodes", () => {
    expect(() => assertWhole(graph)).not.toThrow();
  });

  test("every edge has evidence, in lists of one length", () => {
    for (const { id, properties } of graph.edges) {
      const lengths = evidenceProperties("evidence").map((list) => (properties[list] as readonly string[]).length);
      expect([id, new Set(lengths).size, lengths[0]]).toEqual([id, 1, Math.max(1, lengths[0] ?? 0)]);
    }
  });

  test("every node has its facts in lists of one length", () => {
    for (const { id, properties } of graph.nodes) {
      const lists = factProperties.map((list) => properties[list] as readonly string[] | undefined);
      expect([id, new Set(lists.map((list) => list?.length)).size]).toEqual([id, 1]);
    }
  });

  test("every node has a label and a sort key", () => {
    for (const { id, labels, properties } of graph.nodes) {
      const { label, sortKey } = properties as { label: string; sortKey: string };
      expect([id, label.trim() !== "", sortKey.startsWith(`${labels[0]} `)]).toEqual([id, true, true]);
      expect(sortKey.length).toBeGreaterThan(`${labels[0]} `.length);
    }
  });

  test("every node has a kind, and every kind has a node", () => {
    const kinds = new Set(graph.nodes.map(({ labels }) => kindOf(labels)));
    expect([...kinds].sort()).toEqual([...nodeKinds].sort());
    for (const { id, labels } of graph.nodes) expect([id, kindOf(labels)]).not.toEqual([id, undefined]);
  });

  test("the graph holds only what both engines store: no null, no map, whole numbers, lists of one type", () => {
    for (const { properties } of [...graph.nodes, ...graph.edges]) {
      for (const value of Object.values(properties)) {
        const items: readonly unknown[] = Array.isArray(value) ? value : [value];
        expect(new Set(items.map((item) => typeof item)).size).toBeLessThanOrEqual(1);
        for (const item of items) {
          expect(typeof item === "string" || typeof item === "boolean" || Number.isSafeInteger(item)).toBe(true);
        }
      }
    }
  });

  test("every property has the same type wherever it occurs", () => {
    const types = new Map<string, string>();
    for (const { properties } of [...graph.nodes, ...graph.edges]) {
      for (const [name, value] of Object.entries(properties)) {
        const type = Array.isArray(value) ? (value.length === 0 ? undefined : `${typeof value[0]} list`) : typeof value;
        if (type === undefined) continue;
        expect([name, type]).toEqual([name, types.get(name) ?? type]);
        types.set(name, type);
      }
    }
  });

  test("building the graph leaves the records as they are", () => {
    const before = JSON.stringify(source);
    buildGraph(indexSeed(source));
    expect(JSON.stringify(source)).toBe(before);
  });

  test("the graph does not depend on the order of the records", () => {
    const hash = graphHash(graph);
    fc.assert(
      fc.property(shuffled(source), (other) => {
        expect(graphHash(buildGraph(indexSeed(other)))).toBe(hash);
      }),
      { numRuns: 5 },
    );
  });
});

test("a change of one word changes the hash of the graph", () => {
  const changed = graphWith({ "trope/servants.yaml": "name: Servants\ngloss: Somebody is made in order to serve.\n" });
  expect(graphHash(changed)).not.toBe(graphHash(world));
});

test("records with broken references still make a graph in which ids can be found", () => {
  const folder = worldWith({
    "work/delta-1960.yaml": `title: Delta
form: FILM
facts: {}
bonds: [{ from: one, to: other, kind: love, evidence: [{ common: true }] }]
`,
    "review/third-essay.yaml": `title: Third
titleCertainty: UNKNOWN
publication: none
byline: SIGNED
critic: none
publishedCertainty: UNKNOWN
facts: {}
paragraphs: { count: 1, parts: { CAPTION: [7] } }
claims: []
`,
    "debate/none.yaml":
      "topic: What?\nkind: DIRECT\nsides: [{ position: So., claims: [none, review/first-essay/none] }]\n",
    "chain/none.yaml": "title: None\nsteps: [{ work: none, trope: none }, { work: greek-letters, trope: doubles }]\n",
  });
  const { seed, problems } = checkSeed(folder);
  expect(problems.length).toBeGreaterThan(0);
  const graph = buildGraph(seed);
  expect(node("delta-1960/one>other", graph).properties["label"]).toBe("one to other: love");
  expect(edge("person/none WROTE review/third-essay", graph).properties["evidenceOrigin"]).toEqual([]);
  expect(edge("review/third-essay PUBLISHED_IN publication/none", graph).properties["evidenceOrigin"]).toEqual([]);
  expect(edge("none TAKES_SIDE_IN debate/none", graph).properties["evidenceOrigin"]).toEqual(["EDITORIAL"]);
  expect(edge("review/first-essay/none TAKES_SIDE_IN debate/none", graph).properties["evidenceOrigin"]).toEqual([
    "EDITORIAL",
  ]);
  expect(edge("chain/none INCLUDES none 0", graph).properties["evidenceOrigin"]).toEqual([]);
});

test("every kind of node has a label of its own", () => {
  expect(new Set(Object.values(labelOf)).size).toBe(nodeKinds.length);
});

function essay(rest: string): string {
  return `title: Another essay
titleCertainty: UNKNOWN
publication: quarterly
byline: UNSIGNED
publishedCertainty: UNKNOWN
facts: { title: [{ common: true }], publication: [{ common: true }] }
paragraphs: { count: 1, parts: {} }
${rest}
`;
}

function shuffled(source: SeedSource): fc.Arbitrary<SeedSource> {
  const whole = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  return fc
    .tuple(whole(source.records), whole(source.moved))
    .map(([records, moved]) => ({ ...source, records, moved }));
}
