import { describe, expect, test } from "vitest";
import { datasetText } from "../../src/graph/dataset.ts";
import { factsText, nodeText } from "../../src/query/lookups.ts";

describe("look-ups", () => {
  test("a look-up finds many nodes of one kind by id", () => {
    expect(nodeText("BOND", "full")).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (to:FilmGraph:Bond {id: id})
        RETURN collect([id, to.id, to.label, to.kind]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("a look-up finds many nodes of any kind by id", () => {
    expect(nodeText("ANY", "full")).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (to:FilmGraph {id: id})
        RETURN collect([id, labels(to), properties(to)]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("look-ups find what supports a node's properties, and which graph this is", () => {
    expect(factsText).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (to:FilmGraph {id: id})
        WHERE to.factProperty IS NOT NULL
        RETURN collect([id, to.factProperty, to.factValue, to.factOrigin, to.factReview, to.factParagraphs, to.factSource, to.factLocator, to.factCertainty, to.factNote]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
    expect(datasetText).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (node:FilmGraph {id: "dataset"})
        RETURN collect([node.version, node.hash, node.countKinds, node.counts]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("a look-up reads a summary of a node of one kind, but all of a node of any kind", () => {
    expect(nodeText("WORK", "summary")).toContain("collect([id, to.id, to.title, to.form, to.year])");
    expect(nodeText("ANY", "summary")).toBe(nodeText("ANY", "full"));
  });
});
