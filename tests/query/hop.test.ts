import { describe, expect, test } from "vitest";
import { column, type Hop, hopStatement, hopTotalStatement, readReached } from "../../src/query/hop.ts";
import { hops } from "../../src/query/hops.ts";
import type { Page } from "../../src/query/keyset.ts";

const next: Page = { first: 1, after: { key: "", id: "" }, filters: {}, projection: "full" };
const textOf = (hop: Hop, page: Partial<Page> = {}): string => hopStatement(hop, { ...next, ...page }, []).text;

describe("a page of a hop", () => {
  test("a page of a hop comes after the position, in the hop's order, from as many nodes as are asked", () => {
    expect(textOf(hops.workCharacters)).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (from:FilmGraph {id: id})
        CALL (from) {
          MATCH (from)-[edge:FEATURES]->(to:Character)
          WHERE edge.position >= $afterKey AND (edge.position > $afterKey OR edge.id > $afterId)
          WITH from, edge, to ORDER BY edge.position, edge.id LIMIT $first
          RETURN collect([edge.position, edge.id, to.id, to.label, to.name, to.named, to.nature]) AS reached
        }
        RETURN collect([id, reached]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("a page of names or summaries reads what names its nodes, and nothing of its edges", () => {
    expect(textOf(hops.workTropes, { projection: "summary" })).toContain("RETURN collect([to.id, to.name]) AS reached");
    expect(textOf(hops.workTropes, { projection: "name" })).toContain("RETURN collect(to.name) AS reached");
  });

  test("a page of a hop holds what the edge says, and with evidence what supports it", () => {
    expect(textOf(hops.workTropes, { projection: "withEvidence" })).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (from:FilmGraph {id: id})
        CALL (from) {
          MATCH (from)-[edge:USES]->(to:Trope)
          WHERE to.sortKey >= $afterKey AND (to.sortKey > $afterKey OR coalesce(edge.usage, "") > $afterId)
          WITH from, edge, to ORDER BY to.sortKey, coalesce(edge.usage, "") LIMIT $first
          RETURN collect([to.sortKey, coalesce(edge.usage, ""), edge.usage, edge.how, edge.role, edge.evidenceOrigin, edge.evidenceReview, edge.evidenceParagraphs, edge.evidenceSource, edge.evidenceLocator, edge.evidenceCertainty, edge.evidenceNote, to.id, to.label, to.name, to.alternativeNames, to.gloss, to.group]) AS reached
        }
        RETURN collect([id, reached]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("a page of a hop keeps what passes the filters", () => {
    expect(textOf(hops.claimsAbout, { filters: { critic: [], stance: [] } })).toMatchInlineSnapshot(`
        "MATCH (dataset:FilmGraph {id: "dataset"})
        CALL () {
          UNWIND $ids AS id
          MATCH (from:FilmGraph {id: id})
          CALL (from) {
            MATCH (from)<-[edge:ABOUT]-(to:Claim)
            WHERE edge.stance IN $stance AND EXISTS { MATCH (to)<-[:MAKES]-(review:Review) MATCH (review)<-[:WROTE]-(:FilmGraph {id: $critic}) } AND to.sortKey > $afterKey
            WITH from, edge, to ORDER BY to.sortKey LIMIT $first
            RETURN collect([to.sortKey, "", edge.stance, edge.aspect, to.id, to.label, to.text, to.mode, to.speaker, to.paragraphs, to.bodyParagraphs, to.likeness, to.difference, to.explicit]) AS reached
          }
          RETURN collect([id, reached]) AS rows
        }
        RETURN dataset.version AS version, rows"
      `);
  });

  test("a hop may take two steps, of which only the second is the edge", () => {
    expect(textOf(hops.claimCritic)).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (from:FilmGraph {id: id})
        CALL (from) {
          MATCH (from)<-[:MAKES]-(review:Review)
          MATCH (review)<-[edge:WROTE]-(to:Person)
          WHERE to.sortKey > $afterKey
          WITH from, edge, to ORDER BY to.sortKey LIMIT $first
          RETURN collect([to.sortKey, "", to.id, to.label, to.name, to.alternativeNames]) AS reached
        }
        RETURN collect([id, reached]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("a hop may lead to nodes of any kind, which come back as labels and properties", () => {
    expect(textOf(hops.reviewMentions)).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (from:FilmGraph {id: id})
        CALL (from) {
          MATCH (from)-[edge:MENTIONS]->(to:FilmGraph)
          WHERE edge.position >= $afterKey AND (edge.position > $afterKey OR edge.id > $afterId)
          WITH from, edge, to ORDER BY edge.position, edge.id LIMIT $first
          RETURN collect([edge.position, edge.id, labels(to), properties(to)]) AS reached
        }
        RETURN collect([id, reached]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });
});

describe("the total of a hop", () => {
  test("the total of a hop counts edges, because one node may be reached twice", () => {
    expect(hopTotalStatement(hops.workRelations, {}, []).text).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (from:FilmGraph {id: id})
        CALL (from) {
          MATCH (from)-[edge:ADAPTS|REMAKES|SEQUEL_OF|REINTERPRETS|ALLUDES_TO|NAMED_AFTER|PART_OF|SUCCEEDS]-(to:Work)
          RETURN count(edge) AS total
        }
        RETURN collect([id, total]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("the total of a hop counts what passes the filters", () => {
    expect(hopTotalStatement(hops.workRelations, { relation: [] }, []).text).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (from:FilmGraph {id: id})
        CALL (from) {
          MATCH (from)-[edge:ADAPTS|REMAKES|SEQUEL_OF|REINTERPRETS|ALLUDES_TO|NAMED_AFTER|PART_OF|SUCCEEDS]-(to:Work)
          WHERE type(edge) IN $relation
          RETURN count(edge) AS total
        }
        RETURN collect([id, total]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });
});

describe("a row of a hop", () => {
  const node = ["person/author", "The author", "The author", []];

  test("a row of a hop is read as the edge, its values under their names, and the node", () => {
    const row = [0, "an edge", "AUTHOR", ...node];
    expect(readReached(hops.workCredits, [row], "full")).toEqual([
      {
        list: "Work.credits",
        position: { key: 0, id: "an edge" },
        role: "AUTHOR",
        evidence: [],
        node: {
          nodeKind: "PERSON",
          id: "person/author",
          label: "The author",
          name: "The author",
          alternativeNames: [],
        },
      },
    ]);
  });

  test("a row of names is the name, and a row of summaries the id and the name, without a position", () => {
    const read = { list: "Work.credits", position: null, evidence: [] };
    expect(readReached(hops.workCredits, ["The author"], "name")).toEqual([
      { ...read, node: { nodeKind: "PERSON", name: "The author" } },
    ]);
    expect(readReached(hops.workCredits, [["person/author", "The author"]], "summary")).toEqual([
      { ...read, node: { nodeKind: "PERSON", id: "person/author", name: "The author" } },
    ]);
  });

  test("an edge's value of a row's own name neither compiles nor replaces what the row holds", () => {
    const base = { ...hops.workCredits, edge: {} };
    // @ts-expect-error No column may be called as a property of every row is.
    const named: Hop = { ...base, edge: { node: column<string>("edge.node") } };
    const [edge] = readReached(named, [[0, "an edge", "not the node", ...node]], "full");
    expect(edge?.node).toMatchObject({ id: "person/author" });
  });
});
