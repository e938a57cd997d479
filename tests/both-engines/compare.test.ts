import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { Engine } from "../../src/engines/engine.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createReader, type Reader } from "../../src/query/reader.ts";
import { compareWorks, type WorksComparedRow } from "../../src/traversals/similarity/compare.ts";
import { similarTropes } from "../../src/traversals/similarity/similar-tropes.ts";
import { similarWorks } from "../../src/traversals/similarity/similar-works.ts";
import { usesOfWorks } from "../../src/traversals/similarity/uses.ts";
import { askingEngine } from "../graphql/ask.ts";
import { randomGraph } from "../random-graph.ts";
import { comparisonOf, companyOf, likeOf, plainCompany, plainComparison, plainLike } from "../oracles/compare.ts";
import { idsOf } from "../traversals/tiny-graph.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";
import { onEachEngine, openTestNeo4j } from "./on-each-engine.ts";

/** A reader of a graph whose size is known, which is read once for each version. */
async function readerOf(engine: Engine): Promise<Reader> {
  await createReader(engine).size();
  return createReader(engine);
}

async function compared(engine: Engine, works: readonly string[]): Promise<WorksComparedRow> {
  const reader = await readerOf(engine);
  const row = await compareWorks(reader, [...(await usesOfWorks(reader, works)).values()]);
  expect(reader.statements()).toBe(2);
  return row;
}

/** What is similar to each work and each trope of a list, each kind in two statements. */
async function similarIn(engine: Engine, works: readonly string[], tropes: readonly string[], first: number) {
  const [like, company] = [await readerOf(engine), await readerOf(engine)];
  const found = { works: await similarWorks(like, works, first), tropes: await similarTropes(company, tropes, first) };
  expect(like.statements()).toBe(2);
  expect(company.statements()).toBeLessThanOrEqual(2);
  // Rows come in no order of their own.
  return {
    works: works.map((id) => [id, found.works.get(id)]),
    tropes: tropes.map((id) => [id, found.tropes.get(id)]),
  };
}

describe.skipIf(inject("neo4jUri") === "")("on Neo4j and the embedded engine", () => {
  const embedded = embeddedEngine();
  const server = openTestNeo4j();
  afterAll(() => Promise.all([embedded.close(), server.close()]));

  async function load(graph: Graph): Promise<void> {
    await embedded.replace(graph);
    await server.replace(graph);
  }

  describe.each([
    ["tests/world", worldFolder],
    ["the full seed", seedFolder],
  ])("with %s", (_name, folder) => {
    const graph = graphOf(folder);
    const [works, tropes] = [idsOf(graph, "Work"), idsOf(graph, "Trope")];
    beforeAll(() => load(graph));

    test("comparisons are equal and right", async () => {
      for (let at = 0; at < 8; at++) {
        const some = works.filter((_, index) => (index + at) % Math.ceil(works.length / (2 + (at % 5))) === 0);
        if (some.length < 2) continue;
        const ours = await compared(embedded, some);
        expect(await compared(server, some.toReversed())).toEqual(ours);
        expect(comparisonOf(ours)).toEqual(plainComparison(graph, some));
      }
    });

    test("similar works and tropes are equal", async () => {
      for (const first of [1, 10]) {
        const some = [works, tropes].map((ids) => ids.slice(0, 100)) as [string[], string[]];
        expect(await similarIn(server, ...some, first)).toEqual(await similarIn(embedded, ...some, first));
      }
    });
  });

  test("with random graphs comparisons and what is similar are equal and right", async () => {
    const asked = randomGraph.chain((graph) =>
      fc.tuple(fc.constant(graph), fc.shuffledSubarray(idsOf(graph, "Work"), { minLength: 2 })),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([graph, shuffled]) => {
        await load(graph);
        const works = shuffled.slice(0, 6);
        const row = await compared(embedded, works);
        expect(await compared(server, works.toReversed())).toEqual(row);
        expect(comparisonOf(row)).toEqual(plainComparison(graph, works));
        for (const { value } of row.similarities) expect(value >= 0 && value <= 1).toBe(true);

        const tropes = idsOf(graph, "Trope");
        const ours = await similarIn(embedded, shuffled, tropes, 50);
        expect(await similarIn(server, shuffled, tropes, 50)).toEqual(ours);
        for (const [id, rows] of ours.works) expect(likeOf(rows as never)).toEqual(plainLike(graph, id as string));
        for (const [id, rows] of ours.tropes)
          expect(companyOf(rows as never)).toEqual(plainCompany(graph, id as string));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});

onEachEngine((engine) => {
  const { ask } = askingEngine(engine);

  test("Her, Ex Machina and Blade Runner 2049 are compared with the client's own selection on every node", async () => {
    await engine.replace(graphOf(seedFolder));
    const { data, errors, statements } = await ask(`{
      compare(works: ["her-2013", "ex-machina-2014", "blade-runner-2049-2017"]) {
        shared { trope { id } uses { work { label } } }
        comparisons { id critic { name } }
      }
    }`);
    expect(errors).toBeUndefined();
    // Two of the comparison, one for the critics.
    expect(statements).toHaveLength(3);
    const { shared, comparisons: claims } = data?.["compare"] as { shared: unknown; comparisons: unknown };
    expect(shared).toContainEqual({
      trope: { id: "trope/body-surrogate" },
      uses: [{ work: { label: "Her (2013)" } }, { work: { label: "Blade Runner 2049 (2017)" } }],
    });
    expect(claims).toContainEqual({
      id: "review/the-verge-her/11-two-surrogates",
      critic: { name: "Sheon Han" },
    });
  });

  test("pages of works and of tropes with what is similar take two statements more than the pages", async () => {
    await engine.replace(graphOf(seedFolder));
    const { errors, statements } = await ask(`{
      works(first: 40) { edges { node { similar(first: 2) { work { id } shared { trope { name } uses { usage } } } } } }
      tropes(first: 40, orderBy: MOST_USED) { edges { node { similar(first: 2) { trope { name } works { title } } } } }
    }`);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(6);
  });
});
