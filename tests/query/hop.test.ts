import { describe, expect, test } from "vitest";
import { datasetText } from "../../src/graph/dataset.ts";
import { type Hop, type HopShape, hopText, hopTotalText, nodeText } from "../../src/query/hop.ts";
import { hops } from "../../src/query/hops.ts";
import { type Root, rootText, rootTotalText } from "../../src/query/collection.ts";
import { roots } from "../../src/query/collections.ts";
import { factsText } from "../../src/query/loaders.ts";

const plain: HopShape = { filters: [], detail: "whole", after: true };

describe("a page of a hop", () => {
  test("comes after the position, in the hop's order, from as many nodes as are asked", () => {
    expect(hopText(hops.workCharacters, plain)).toMatchInlineSnapshot(`
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

  test("of a brief list reads what names its nodes, and nothing of its edges", () => {
    expect(hopText(hops.workTropes, { filters: [], detail: "brief", after: true })).toContain(
      "RETURN collect([to.id, to.name]) AS reached",
    );
    expect(hopText(hops.workTropes, { filters: [], detail: "name", after: true })).toContain(
      "RETURN collect(to.name) AS reached",
    );
    expect(rootText(roots.works, { filters: [], brief: true, after: true })).toContain(
      "RETURN collect([to.sortYear, to.id, to.title, to.form, to.year]) AS rows",
    );
    expect(nodeText("WORK", true)).toContain("collect([id, to.id, to.title, to.form, to.year])");
    expect(nodeText("ANY", true)).toBe(nodeText("ANY", false));
  });

  test("says what the edge says, and with evidence what supports it", () => {
    expect(hopText(hops.workTropes, { filters: [], detail: "evidence", after: true })).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (from:FilmGraph {id: id})
        CALL (from) {
          MATCH (from)-[edge:USES]->(to:Trope)
          WHERE to.sortKey >= $afterKey AND (to.sortKey > $afterKey OR coalesce(edge.usage, "") > $afterId)
          WITH from, edge, to ORDER BY to.sortKey, coalesce(edge.usage, "") LIMIT $first
          RETURN collect([to.sortKey, coalesce(edge.usage, ""), edge.usage, edge.how, edge.role, edge.evidenceOrigin, edge.evidenceReview, edge.evidenceParagraphs, edge.evidenceSource, edge.evidenceCertainty, edge.evidenceNote, to.id, to.label, to.name, to.alternativeNames, to.gloss, to.group]) AS reached
        }
        RETURN collect([id, reached]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("keeps what passes the filters", () => {
    expect(hopText(hops.claimsAbout, { filters: ["critic", "stance"], detail: "whole", after: true }))
      .toMatchInlineSnapshot(`
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

  test("may walk two steps, where only the second is the edge", () => {
    expect(hopText(hops.claimCritic, plain)).toMatchInlineSnapshot(`
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

  test("may lead to any kind, which comes back as labels and properties", () => {
    expect(hopText(hops.reviewMentions, plain)).toMatchInlineSnapshot(`
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
  test("counts edges, for one node may be reached twice", () => {
    expect(hopTotalText(hops.workRelations, [])).toMatchInlineSnapshot(`
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

  test("counts what passes the filters", () => {
    expect(hopTotalText(hops.workRelations, ["relation"])).toMatchInlineSnapshot(`
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

describe("a page of a root", () => {
  test("is bounded where its sort key's index holds other kinds", () => {
    expect(rootText(roots.people, { filters: [], brief: false, after: true })).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (to:FilmGraph)
        WHERE to.sortKey > $afterKey AND to.sortKey < "Person!"
        WITH to ORDER BY to.sortKey LIMIT $first
        RETURN collect([to.sortKey, to.id, to.label, to.name, to.alternativeNames]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("is bounded below only where its sort key is its kind's own", () => {
    expect(rootText(roots.filmsByNewest, { filters: ["fromYear", "trope"], brief: false, after: true }))
      .toMatchInlineSnapshot(`
        "MATCH (dataset:FilmGraph {id: "dataset"})
        CALL () {
          MATCH (to:FilmGraph)
          WHERE to.sortNewest >= $afterKey AND (to.sortNewest > $afterKey OR to.id > $afterId) AND to.form = "FILM" AND to.lastYear >= $fromYear AND EXISTS { MATCH (to)-[:USES]->(:FilmGraph {id: $trope}) }
          WITH to ORDER BY to.sortNewest, to.id LIMIT $first
          RETURN collect([to.sortNewest, to.id, to.label, to.title, to.alternativeTitles, to.form, to.year, to.endYear, to.yearEarliest, to.yearLatest, to.discussedInEssays]) AS rows
        }
        RETURN dataset.version AS version, rows"
      `);
  });

  test("asks one edge to answer two filters that belong together", () => {
    expect(rootText(roots.claims, { filters: ["about", "stance"], brief: false, after: true })).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (to:FilmGraph)
        WHERE to.sortKey > $afterKey AND to.sortKey < "Claim!" AND EXISTS { MATCH (to)-[about:ABOUT]->(:FilmGraph {id: $about}) WHERE about.stance IN $stance }
        WITH to ORDER BY to.sortKey LIMIT $first
        RETURN collect([to.sortKey, to.id, to.label, to.text, to.mode, to.speaker, to.paragraphs, to.bodyParagraphs, to.likeness, to.difference, to.explicit]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
    expect(rootText(roots.tropes, { filters: ["usage", "work"], brief: false, after: true })).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (to:FilmGraph)
        WHERE to.sortKey > $afterKey AND to.sortKey < "Trope!" AND EXISTS { MATCH (to)<-[use:USES]-(:FilmGraph {id: $work}) WHERE use.usage IN $usage }
        WITH to ORDER BY to.sortKey LIMIT $first
        RETURN collect([to.sortKey, to.id, to.label, to.name, to.alternativeNames, to.gloss, to.group]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test.each([["about"], ["stance"]])("asks each alone where %s alone is given", (filter) => {
    expect(conditions(rootText(roots.claims, { filters: [filter], brief: false, after: true }))).toEqual([
      "to.sortKey > $afterKey",
      'to.sortKey < "Claim!"',
      roots.claims.filters[filter as "about" | "stance"],
    ]);
  });

  test("has one text for one set of filters, in whatever order they come", () => {
    expect(rootText(roots.claims, { filters: ["stance", "critic", "about"], brief: false, after: true })).toBe(
      rootText(roots.claims, { filters: ["about", "stance", "critic"], brief: false, after: true }),
    );
  });
});

describe("the total of a root", () => {
  test("counts from the start of the kind to its end", () => {
    expect(rootTotalText(roots.debates, ["kind"])).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (to:FilmGraph)
        WHERE to.sortKey >= "Debate " AND to.sortKey < "Debate!" AND to.kind IN $kind
        RETURN count(to) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("counts from the first number where the sort key is one", () => {
    expect(rootTotalText(roots.tropesByMostUsed, ["group"])).toContain(
      "WHERE to.sortMostUsed >= -9999999 AND to.group = $group",
    );
    expect(rootTotalText(roots.films, [])).toContain('WHERE to.sortYear >= -99999 AND to.form = "FILM"');
  });

  test("is the one that was counted at load where it is of a whole kind", () => {
    expect(rootTotalText(roots.tropesByMostUsed, [])).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        MATCH (to:FilmGraph {id: "dataset"})
        RETURN to.counts[6] AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });
});

describe("look-ups", () => {
  test("find many nodes of one kind by id", () => {
    expect(nodeText("BOND", false)).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (to:FilmGraph:Bond {id: id})
        RETURN collect([id, to.id, to.label, to.kind]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("find many nodes of any kind by id", () => {
    expect(nodeText("ANY", false)).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (to:FilmGraph {id: id})
        RETURN collect([id, labels(to), properties(to)]) AS rows
      }
      RETURN dataset.version AS version, rows"
    `);
  });

  test("find what supports a node's properties, and which graph this is", () => {
    expect(factsText).toMatchInlineSnapshot(`
      "MATCH (dataset:FilmGraph {id: "dataset"})
      CALL () {
        UNWIND $ids AS id
        MATCH (to:FilmGraph {id: id})
        WHERE to.factProperty IS NOT NULL
        RETURN collect([id, to.factProperty, to.factValue, to.factOrigin, to.factReview, to.factParagraphs, to.factSource, to.factCertainty, to.factNote]) AS rows
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
});

describe("the hops and roots", () => {
  const every: readonly (readonly [string, Hop | Root])[] = [...Object.entries(hops), ...Object.entries(roots)];

  test("each have a name of their own, for cursors and batches go by it", () => {
    expect(new Set(every.map(([, { name }]) => name)).size).toBe(every.length);
  });

  test("join only filters that they have alone", () => {
    const joined = every.flatMap(([, { filters }]) => Object.keys(filters).filter((name) => name.includes("+")));
    expect(joined).toEqual(["work+usage", "work+usage", "about+stance"]);
    for (const [name, { filters }] of every) {
      const parts = Object.keys(filters).flatMap((each) => each.split("+"));
      expect(Object.keys(filters), name).toEqual(expect.arrayContaining(parts));
    }
  });

  test("take each filter's value as the parameter of that name", () => {
    for (const [name, { filters }] of every) {
      for (const [filter, predicate] of Object.entries<string>(filters)) {
        const parameters = new Set([...predicate.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
        expect([...parameters].sort(), `${name} ${filter}`).toEqual(filter.split("+").sort());
      }
    }
  });
});

function conditions(text: string): string[] {
  return (/WHERE (.*)/.exec(text)?.[1] ?? "").split(" AND ");
}
