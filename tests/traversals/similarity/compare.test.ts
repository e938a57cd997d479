import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { createReader } from "../../../src/query/reader.ts";
import type { TropeRow, WorkRow } from "../../../src/query/nodes.ts";
import type { Usage } from "../../../src/graph/vocabulary.ts";
import { compareWorks } from "../../../src/traversals/similarity/compare.ts";
import { maxCompared } from "../../../src/traversals/similarity/compared-works.ts";
import {
  exclusiveUses,
  sharedTropes,
  similarity,
  weightedJaccard,
} from "../../../src/traversals/similarity/shared-tropes.ts";
import { usesOfWorks, type WeighedUse, type WorkUses } from "../../../src/traversals/similarity/uses.ts";
import { askingEngine, askingOf } from "../../graphql/ask.ts";
import { randomGraph } from "../../random-graph.ts";
import { graphOf, seedFolder, worldFolder } from "../../world.ts";
import { comparisonOf, plainComparison } from "../../oracles/compare.ts";
import { idsOf } from "../tiny-graph.ts";

describe("the weighted Jaccard similarity", () => {
  test.each([
    [0, 0, 0, 0],
    [0, 5, 7, 0],
    [5, 5, 5, 1],
    [1, 2, 3, 0.25],
    [3, 3, 4, 0.75],
  ])("the weighted Jaccard similarity of a shared weight of %i among %i and %i is %d", (shared, a, b, value) => {
    expect(weightedJaccard(shared, a, b)).toBe(value);
  });

  test("the weighted Jaccard similarity is symmetric, from 0 to 1, and 1 only between equals", () => {
    const weights = fc.tuple(fc.nat(1e10), fc.nat(1e10), fc.nat(1e10));
    fc.assert(
      fc.property(weights, ([shared, mine, theirs]) => {
        const [a, b] = [shared + mine, shared + theirs];
        const value = weightedJaccard(shared, a, b);
        expect(value).toBe(weightedJaccard(shared, b, a));
        expect(value >= 0 && value <= 1).toBe(true);
        expect(value === 1).toBe(shared > 0 && mine === 0 && theirs === 0);
      }),
    );
  });
});

/** A work of a year with its uses: each a trope with its rarity and the usage. */
function workOf(id: string, year: number | null, uses: readonly (readonly [string, number, Usage | null])[]): WorkUses {
  const work = { nodeKind: "WORK", id, title: id, year, yearEarliest: null, yearLatest: null } as WorkRow;
  const weights = new Map(uses.map(([trope, rarity]) => [trope, rarity]));
  return {
    work,
    weight: [...weights.values()].reduce((sum, rarity) => sum + rarity, 0),
    uses: uses.map(([trope, rarity, usage]): WeighedUse => ({
      work,
      trope: { nodeKind: "TROPE", id: `trope/${trope}`, name: trope } as TropeRow,
      rarity,
      workCount: 1,
      usage,
      how: null,
      role: null,
      evidence: [],
    })),
  };
}

describe("shared tropes", () => {
  const a = workOf("a", 2000, [
    ["the rare one", 3_000_000, "STRAIGHT"],
    ["Zeal", 1_000_000, "STRAIGHT"],
    ["Above", 1_000_000, null],
    ["Mine", 5_000_000, null],
  ]);
  const b = workOf("b", 1990, [
    ["the rare one", 3_000_000, "AVERTED"],
    ["Zeal", 1_000_000, "STRAIGHT"],
    ["Zeal", 1_000_000, "PARODIED"],
    ["Above", 1_000_000, null],
  ]);
  const c = workOf("c", null, [["Zeal", 1_000_000, "STRAIGHT"]]);

  test("shared tropes come rarest first, then by name, each with its uses by year", () => {
    const shared = sharedTropes([a, b, c]);
    expect(shared.map(({ trope, rarity }) => [trope.name, rarity])).toEqual([
      ["the rare one", 3],
      ["Above", 1],
      ["Zeal", 1],
    ]);
    expect(shared.at(-1)?.uses.map(({ work, usage }) => `${work.id} ${usage}`)).toEqual([
      "b PARODIED",
      "b STRAIGHT",
      "a STRAIGHT",
      "c STRAIGHT",
    ]);
  });

  test("shared tropes have the same usage only where every work uses them in the same ways", () => {
    expect(sharedTropes([a, b]).map(({ trope, sameUsage }) => [trope.name, sameUsage])).toEqual([
      ["the rare one", false],
      ["Above", true],
      ["Zeal", false],
    ]);
    expect(sharedTropes([a, c])).toMatchObject([{ trope: { name: "Zeal" }, sameUsage: true }]);
    expect(sharedTropes([workOf("d", 1, [["Zeal", 1, null]]), c])).toMatchObject([{ sameUsage: false }]);
  });

  test("a trope is shared by two works or more; what one work uses twice is exclusive to it", () => {
    const twice = workOf("twice", 1, [
      ["Echo", 1, "STRAIGHT"],
      ["Echo", 1, "AVERTED"],
    ]);
    expect(sharedTropes([twice, c])).toEqual([]);
    expect(exclusiveUses(twice, [twice, c]).map(({ usage }) => usage)).toEqual(["AVERTED", "STRAIGHT"]);
    expect(exclusiveUses(a, [a, b, c]).map(({ trope }) => trope.name)).toEqual(["Mine"]);
  });

  test("shared tropes make works similar by their rarity, however they are used", () => {
    expect(similarity(a, b)).toBe(5 / 10);
    expect(similarity(b, a)).toBe(5 / 10);
    expect(similarity(b, b)).toBe(1);
    expect(similarity(workOf("none", 1, []), workOf("neither", 2, []))).toBe(0);
  });
});

const everything = `{
  works { id }
  shared { trope { name } rarity uses { work { id } trope { id } usage how role evidence { origin review { id } } } sameUsage }
  alone { work { id } uses { trope { id } } }
  similarities { a { id } b { id } value }
  comparisons { id comparison { likeness difference } }
  debates { topic }
  people { name }
}`;

describe("in the tiny world", () => {
  const engine = embeddedEngine();
  const { ask } = askingEngine(engine);
  beforeAll(async () => {
    await engine.replace({ ...graphOf(worldFolder), redirects: new Map([["alpha-1899", "alpha-1900"]]) });
  });
  afterAll(() => engine.close());

  test("a comparison of two works takes two statements and what the client's own selection takes", async () => {
    const { data, errors, statements } = await ask(`{ compare(works: ["beta-1950", "alpha-1900"]) ${everything} }`);
    expect(errors).toBeUndefined();
    // Two of the comparison, one for the reviews of the evidence.
    expect(statements).toHaveLength(3);
    // Of the world's five works three use doubles, two servants and one mirrors.
    const [doubles, servants, mirrors] = [3, 2, 1].map((using) => Math.round(Math.log(6 / using) * 1e6)) as [
      number,
      number,
      number,
    ];
    const essay = [{ origin: "ESSAY", review: { id: "review/first-essay" } }];
    const second = [{ origin: "ESSAY", review: { id: "review/second-essay" } }];
    const of = (id: string): object => ({ work: { id }, trope: { id: "trope/doubles" }, how: null, role: null });
    expect(data).toEqual({
      compare: {
        works: [{ id: "alpha-1900" }, { id: "beta-1950" }],
        shared: [
          {
            trope: { name: "Doubles" },
            rarity: doubles / 1e6,
            uses: [
              { ...of("alpha-1900"), usage: "STRAIGHT", how: "One man is two.", role: "MAKER", evidence: essay },
              { ...of("beta-1950"), usage: "AVERTED", evidence: essay },
              { ...of("beta-1950"), usage: "PLAYED_WITH", evidence: second },
            ],
            sameUsage: false,
          },
        ],
        alone: [
          { work: { id: "alpha-1900" }, uses: [{ trope: { id: "trope/mirrors" } }] },
          { work: { id: "beta-1950" }, uses: [{ trope: { id: "trope/servants" } }] },
        ],
        similarities: [
          { a: { id: "alpha-1900" }, b: { id: "beta-1950" }, value: doubles / (doubles + servants + mirrors) },
        ],
        comparisons: [{ id: "review/first-essay/3-better-than", comparison: { likeness: true, difference: true } }],
        debates: [{ topic: "Is the film better than the novel?" }, { topic: "Is the novel good?" }],
        people: [],
      },
    });
  });

  test("a comparison names the people with a credit for two of the works, even where nothing else is in common", async () => {
    const { data, statements } = await ask(
      `{ compare(works: ["gamma-2000", "beta-1950", "greek-letters"]) ${everything} }`,
    );
    expect(data).toMatchObject({
      compare: {
        works: [{ id: "beta-1950" }, { id: "gamma-2000" }, { id: "greek-letters" }],
        shared: [{ trope: { name: "Artificial servants" }, sameUsage: false }],
        alone: [{ uses: [{}, {}] }, { uses: [] }, { uses: [] }],
        similarities: [{}, { value: 0 }, { value: 0 }],
        comparisons: [],
        debates: [{ topic: "Is the film better than the novel?" }],
        people: [{ name: "The director" }],
      },
    });
    expect(statements).toHaveLength(3);
  });

  test("a comparison finds a work by an id that was renamed", async () => {
    const { data, errors } = await ask(`{
      old: compare(works: ["alpha-1899", "beta-1950"]) ${everything}
      new: compare(works: ["alpha-1900", "beta-1950"]) ${everything}
    }`);
    expect(errors).toBeUndefined();
    expect(data?.["old"]).toEqual(data?.["new"]);
  });

  const six = ["a", "b", "c", "d", "e", "f"];
  test.each([
    [[], `"works" must name from 2 to 6 works, but names 0.`],
    [["alpha-1900"], `"works" must name from 2 to 6 works, but names 1.`],
    [[...six, "g"], `"works" must name from 2 to 6 works, but names 7.`],
    [["alpha-1900", "alpha-1900"], `"works" must name different works, but names "alpha-1900" twice.`],
    [["alpha-1900", "x".repeat(201)], `"works" must be at most 200 characters long, but has 201.`],
  ])("compare(works: %j) is refused before anything is read", async (works, message) => {
    const { data, errors, statements } = await ask(
      "query ($works: [ID!]!) { compare(works: $works) { works { id } } }",
      {
        works,
      },
    );
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
    expect(data).toEqual({ compare: null });
    expect(statements).toEqual([]);
  });

  test.each([
    [["alpha-1900", "nobody"], `"works" must name works of the graph, but no work has the id "nobody".`],
    [["alpha-1900", "trope/doubles"], `"works" must name works of the graph, but no work has the id "trope/doubles".`],
    [["alpha-1900", "alpha-1899"], `"works" must name different works, but names "alpha-1900" twice.`],
  ])("compare(works: %j) is refused once the graph is asked", async (works, message) => {
    const { errors } = await ask("query ($works: [ID!]!) { compare(works: $works) { works { id } } }", { works });
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("in the full seed", () => {
  const { ask } = askingOf(seedFolder);

  test("a comparison of Her, Ex Machina and Blade Runner 2049 finds the body surrogate in two, and an essay about them", async () => {
    const { data, errors, statements } = await ask(`{
      compare(works: ["blade-runner-2049-2017", "ex-machina-2014", "her-2013"]) {
        works { id }
        shared { trope { id } uses { work { id } usage } sameUsage }
        similarities { value }
        comparisons { id paragraphs }
        debates { topic }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(2);
    const {
      works,
      shared,
      similarities,
      comparisons: claims,
    } = data?.["compare"] as {
      works: unknown;
      shared: { trope: { id: string } }[];
      similarities: { value: number }[];
      comparisons: { id: string }[];
    };
    expect(works).toEqual([{ id: "her-2013" }, { id: "ex-machina-2014" }, { id: "blade-runner-2049-2017" }]);
    expect(shared.find(({ trope }) => trope.id === "trope/body-surrogate")).toEqual({
      trope: { id: "trope/body-surrogate" },
      uses: [
        { work: { id: "her-2013" }, usage: "STRAIGHT" },
        { work: { id: "blade-runner-2049-2017" }, usage: "STRAIGHT" },
      ],
      sameUsage: true,
    });
    for (const { value } of similarities) expect(value > 0 && value < 1).toBe(true);
    expect(claims).toContainEqual({ id: "review/the-verge-her/11-two-surrogates", paragraphs: [11, 19] });
    expect(claims.map(({ id }) => id)).toContain("review/the-verge-her/15-samantha-and-ava");
    expect(data?.["compare"]).toHaveProperty("debates.0.topic");
  });
});

describe("in random graphs", () => {
  const engine = embeddedEngine();
  afterAll(() => engine.close());

  async function compared(works: readonly string[]): Promise<unknown> {
    const reader = createReader(engine);
    const row = await compareWorks(reader, [...(await usesOfWorks(reader, works)).values()]);
    expect(reader.statements()).toBe(2);
    return comparisonOf(row);
  }

  function someWorks(graph: Graph): fc.Arbitrary<[Graph, string[]]> {
    const works = fc.shuffledSubarray(idsOf(graph, "Work"), { minLength: 2 });
    return works.map((each) => [graph, each.slice(0, maxCompared)]);
  }

  test("a comparison in a random graph is what looking at every edge gives, in whatever order the works are named", async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph.chain(someWorks), async ([graph, works]) => {
        await engine.replace(graph);
        const found = await compared(works);
        expect(found).toEqual(plainComparison(graph, works));
        expect(await compared(works.toReversed())).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  test("a work that uses a trope has a similarity of 1 to itself", async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, async (graph) => {
        await engine.replace(graph);
        for (const each of (await usesOfWorks(createReader(engine), idsOf(graph, "Work"))).values()) {
          expect(similarity(each, each)).toBe(each.uses.length > 0 ? 1 : 0);
        }
      }),
      { numRuns: 20 },
    );
  });
});
