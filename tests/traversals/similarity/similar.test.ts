import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { createReader } from "../../../src/query/reader.ts";
import { compareWorks } from "../../../src/traversals/similarity/compare.ts";
import { association, rankByAssociation } from "../../../src/traversals/similarity/association.ts";
import { similarTropes } from "../../../src/traversals/similarity/similar-tropes.ts";
import { leading, similarWorks } from "../../../src/traversals/similarity/similar-works.ts";
import { usesOfWorks, type WorkUses } from "../../../src/traversals/similarity/uses.ts";
import { askingEngine, askingOf } from "../../graphql/ask.ts";
import { randomGraph } from "../../random-graph.ts";
import { seedFolder, worldFolder } from "../../world.ts";
import { companyOf, likeOf, plainCompany, plainLike } from "../../oracles/compare.ts";
import { edge, idsOf, node } from "../tiny-graph.ts";

/** Works that use tropes, each trope with how many works are said to use it, and a rarity of one for each. */
function using(works: Readonly<Record<string, string>>, counts: Readonly<Record<string, number>> = {}): Graph {
  const list = Object.entries(works).map(([id, tropes]) => ({ id, tropes: tropes.split(" ") }));
  const tropes = [...new Set(list.flatMap((each) => each.tropes))];
  const common = { alternativeNames: [], gloss: "" };
  return {
    nodes: [
      ...list.map(({ id, tropes }, at) =>
        node("Work", id, { title: id, alternativeTitles: [], form: "FILM", sortYear: at, tropeWeight: tropes.length }),
      ),
      ...tropes.map((id) => {
        const users = list.filter((each) => each.tropes.includes(id)).length;
        return node("Trope", id, {
          ...common,
          name: id,
          sortKey: `Trope ${id}`,
          workCount: counts[id] ?? users,
          rarity: 1,
        });
      }),
    ],
    edges: list.flatMap((each) => each.tropes.map((trope) => edge(each.id, "USES", trope))),
  };
}

describe("the tropes that lead to other works", () => {
  const workOf = (...counts: readonly number[]): WorkUses =>
    ({ uses: counts.map((workCount, at) => ({ trope: { id: `t${at}` }, workCount })) }) as unknown as WorkUses;

  test.each([
    [[], 100, { commonest: 0, uses: 0 }],
    [[3, 1, 2], 100, { commonest: 3, uses: 6 }],
    [[3, 1, 2], 6, { commonest: 3, uses: 6 }],
    [[3, 1, 2], 5, { commonest: 2, uses: 3 }],
    [[9], 5, { commonest: 0, uses: 0 }],
  ])(
    "where tropes are used by %j works, the rarest with %i uses in all lead to similar works",
    (counts, most, expected) => {
      expect(leading(workOf(...counts), most)).toEqual(expected);
    },
  );

  test("tropes as common as each other lead to similar works together or not at all", () => {
    expect(leading(workOf(1, 2, 2, 2), 6)).toEqual({ commonest: 1, uses: 1 });
    expect(leading(workOf(1, 2, 2, 2), 7)).toEqual({ commonest: 2, uses: 7 });
  });

  test("a trope leads to similar works once, however often a work uses it", () => {
    const { uses } = workOf(4);
    expect(leading({ uses: [...uses, ...uses] } as unknown as WorkUses, 5)).toEqual({ commonest: 4, uses: 4 });
  });
});

describe("the association of two tropes", () => {
  test("the association of two tropes is 1 where neither occurs without the other, 0 at chance, and below at less", () => {
    expect(association(3, 3, 3, 100)).toBe(1);
    expect(association(7, 7, 7, 9)).toBe(1);
    expect(association(2, 10, 20, 100)).toBe(0);
    expect(association(2, 20, 20, 100)).toBeLessThan(0);
  });

  test("the association of two tropes is symmetric, and falls with the other's uses at equal co-occurrences", () => {
    const counts = fc.tuple(
      fc.integer({ min: 2, max: 50 }),
      fc.nat(50),
      fc.nat(50),
      fc.integer({ min: 1, max: 1_000 }),
    );
    fc.assert(
      fc.property(counts, ([common, more, others, rest]) => {
        const [a, b] = [common + more, common + others];
        const works = common + more + others + rest;
        const value = association(common, a, b, works);
        expect(value).toBe(association(common, b, a, works));
        expect(value).toBeLessThanOrEqual(1);
        expect(association(common, a, b + 1, works)).toBeLessThan(value);
      }),
    );
  });

  test("a ranking by association puts the closest first, then by id, without what co-occurs no more often than chance", () => {
    const coOccurring = [
      [
        2,
        [
          ["d", 2],
          ["c", 4],
          ["b", 4],
          ["chance", 20],
        ],
      ],
      [5, [["a", 50]]],
    ] as const;
    expect(rankByAssociation({ using: 10, coOccurring }, 100, 9).map(({ id }) => id)).toEqual(["d", "b", "c"]);
    expect(rankByAssociation({ using: 10, coOccurring }, 100, 2).map(({ id, using: count }) => [id, count])).toEqual([
      ["d", 2],
      ["b", 4],
    ]);
  });
});

describe("at the bounds", () => {
  const engine = embeddedEngine();
  const { ask } = askingEngine(engine);
  afterAll(() => engine.close());

  test("the commonest tropes of a work with too many uses find no work, but count in its similarities", async () => {
    // More works are said to use "common" than are looked through.
    const graph = using(
      { asked: "rare common", near: "rare common far", stranger: "common", lesser: "rare else1 else2" },
      { common: 50_001 },
    );
    await engine.replace(graph);
    const [rows] = (await similarWorks(createReader(engine), ["asked"], 5)).values();
    expect(rows?.map(({ work, value }) => [work.id, value])).toEqual([
      ["near", 2 / 3],
      ["lesser", 1 / 4],
    ]);
  });

  test("more similar works than asked for are weighed by all their tropes", async () => {
    // By the rare tropes alone "first" would be more alike than "second".
    const graph = using(
      { asked: "r1 r2 c1 c2", first: "r1 r2 x", second: "r1 c1 c2" },
      { c1: 30_000, c2: 30_001, r1: 1, r2: 1 },
    );
    await engine.replace(graph);
    const [rows] = (await similarWorks(createReader(engine), ["asked"], 1)).values();
    expect(rows?.map(({ work, value }) => [work.id, value])).toEqual([["second", 3 / 4]]);
  });

  test("of a trope of more than 3,000 works the oldest are searched for similar tropes", async () => {
    const old = Array.from({ length: 3_000 }, (_, at) => [
      `w${String(at).padStart(4, "0")}`,
      at < 3 ? "all early" : "all",
    ]);
    const young = ["x1", "x2", "x3"].map((id) => [id, "all late"]);
    const rest = Array.from({ length: 100 }, (_, at) => [`y${at}`, "none"]);
    await engine.replace(using(Object.fromEntries([...old, ...young, ...rest]) as Record<string, string>));
    const found = await similarTropes(createReader(engine), ["all", "late"], 5);
    expect(found.get("all")?.map(({ trope, works }) => [trope.id, works.map(({ id }) => id)])).toEqual([
      ["early", ["w0000", "w0001", "w0002"]],
    ]);
    expect(found.get("all")?.[0]?.value).toBe(association(3, 3_000, 3, 3_103));
    expect(found.get("late")?.map(({ trope, works }) => [trope.id, works.length])).toEqual([["all", 3]]);
  });

  test("a similar trope comes with at most a hundred works in common, the oldest", async () => {
    const both = Array.from({ length: 102 }, (_, at) => [`w${999 - at}`, "one other"]);
    await engine.replace(using({ ...(Object.fromEntries(both) as Record<string, string>), rest: "none" }));
    const [[other] = []] = (await similarTropes(createReader(engine), ["one"], 5)).values();
    expect(other?.works).toHaveLength(100);
    expect([other?.works[0]?.id, other?.works.at(-1)?.id]).toEqual(["w999", "w900"]);
  });

  test("a search for similar nodes that would read too many uses is refused, with the bound", async () => {
    const works = Array.from({ length: 11 }, (_, at) => [`w${at}`, "common hub"]);
    const counts = { common: 45_000, hub: 2_501 };
    await engine.replace(using(Object.fromEntries(works) as Record<string, string>, counts));
    const ids = works.map(([id = ""]) => id);
    await expect(similarWorks(createReader(engine), ids, 10)).rejects.toThrow(
      `"similar" would read 522,511 uses of tropes for these nodes, but reads at most 500,000 at once; ask it of fewer.`,
    );
    expect((await similarWorks(createReader(engine), ["w0"], 1)).get("w0")).toMatchObject([{ value: 1 }]);
    await expect(similarTropes(createReader(engine), ["common", "hub"], 10)).rejects.toThrow(
      `"similar" would read 5,501 uses of tropes for these nodes, but reads at most 5,000 at once; ask it of fewer.`,
    );
    const { errors } = await ask('{ trope(id: "hub") { similar(first: 1) { value } } one: work(id: "none") { id } }');
    expect(errors).toBeUndefined();
  });

  test("a search for nodes similar to very many is refused before anything is read", async () => {
    const ids = Array.from({ length: 101 }, (_, at) => `w${at}`);
    const reader = createReader(engine);
    await expect(similarWorks(reader, ids, 1)).rejects.toThrow(
      `"similar" with "first" 1 can be asked of at most 100 nodes at once, but is asked of 101.`,
    );
    await expect(similarTropes(reader, ids, 50)).rejects.toThrow(
      `"similar" with "first" 50 can be asked of at most 20 nodes at once, but is asked of 101.`,
    );
    expect(reader.statements()).toBe(0);
  });
});

describe("in the tiny world", () => {
  const { ask } = askingOf(worldFolder);

  test("similar works share rare tropes, and similar tropes co-occur", async () => {
    const { data, errors, statements } = await ask(`{
      work(id: "beta-1950") { similar { work { id } value shared { trope { id } uses { work { id } usage } sameUsage } } }
      trope(id: "trope/servants") { similar { trope { id } } }
    }`);
    expect(errors).toBeUndefined();
    const [doubles, servants, mirrors] = [3, 2, 1].map((each) => Math.round(Math.log(6 / each) * 1e6)) as [
      number,
      number,
      number,
    ];
    const own = [
      { work: { id: "beta-1950" }, usage: "AVERTED" },
      { work: { id: "beta-1950" }, usage: "PLAYED_WITH" },
    ];
    const shared = { trope: { id: "trope/doubles" }, sameUsage: false };
    expect(data).toEqual({
      work: {
        similar: [
          {
            work: { id: "gamma-2000" },
            value: servants / (doubles + servants),
            shared: [
              {
                trope: { id: "trope/servants" },
                uses: [
                  { work: { id: "beta-1950" }, usage: "STRAIGHT" },
                  { work: { id: "gamma-2000" }, usage: "INVERTED" },
                ],
                sameUsage: false,
              },
            ],
          },
          {
            work: { id: "old-tale" },
            value: doubles / (doubles + servants),
            shared: [{ ...shared, uses: [{ work: { id: "old-tale" }, usage: null }, ...own] }],
          },
          {
            work: { id: "alpha-1900" },
            value: doubles / (doubles + servants + mirrors),
            shared: [{ ...shared, uses: [{ work: { id: "alpha-1900" }, usage: "STRAIGHT" }, ...own] }],
          },
        ],
      },
      // One work uses servants and doubles, and one is no company.
      trope: { similar: [] },
    });
    // Two look-ups, two for similar works, one for tropes that meet none twice.
    expect(statements).toHaveLength(5);
  });

  test("a work without tropes has no similar works", async () => {
    const { data } = await ask(`{ work(id: "greek-letters") { similar { value } } }`);
    expect(data).toEqual({ work: { similar: [] } });
  });

  test.each([0, -1, 51])("similar(first: %i) is refused before it is looked for", async (first) => {
    const { data, errors, statements } = await ask(`{
      work(id: "beta-1950") { id similar(first: ${first}) { value } }
      trope(id: "trope/doubles") { id similar(first: ${first}) { value } }
    }`);
    const refusal = {
      message: `"first" must be from 1 to 50, but is ${first}.`,
      extensions: { code: "BAD_USER_INPUT" },
    };
    expect(errors).toMatchObject([refusal, refusal]);
    expect(data).toMatchObject({ work: { id: "beta-1950", similar: null }, trope: { similar: null } });
    expect(statements).toHaveLength(2);
  });
});

describe("in the full seed", () => {
  const { ask } = askingOf(seedFolder);

  test("Blade Runner 2049 is as similar to Her as a comparison says, and they share the body surrogate", async () => {
    const { data } = await ask(`{
      work(id: "her-2013") { similar(first: 50) { work { id } value shared { trope { id } } } }
      compare(works: ["blade-runner-2049-2017", "her-2013"]) { similarities { value } shared { trope { id } } }
    }`);
    const { similar } = data?.["work"] as { similar: { work: { id: string }; value: number; shared: unknown }[] };
    const { similarities, shared } = data?.["compare"] as { similarities: [{ value: number }]; shared: unknown };
    const found = similar.find(({ work }) => work.id === "blade-runner-2049-2017");
    expect(found).toEqual({ work: { id: "blade-runner-2049-2017" }, value: similarities[0].value, shared });
    expect(shared).toContainEqual({ trope: { id: "trope/body-surrogate" } });
  });

  test("lists of nodes with similar ones take two statements more than the lists", async () => {
    const { errors, statements } = await ask(`{
      films(first: 20) { edges { node { similar(first: 3) { work { label } value } } } }
    }`);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(3);
    const tropes = await ask(`{ tropes(first: 50) { edges { node { similar { trope { name } works { id } } } } } }`);
    expect(tropes.errors).toBeUndefined();
    expect(tropes.statements).toHaveLength(3);
  });
});

describe("in random graphs", () => {
  const engine = embeddedEngine();
  afterAll(() => engine.close());

  test("similar works and tropes in random graphs are what looking at every edge gives", async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, async (graph) => {
        await engine.replace(graph);
        const [works, tropes] = [idsOf(graph, "Work"), idsOf(graph, "Trope")];
        const like = await similarWorks(createReader(engine), works, 50);
        for (const id of works) expect(likeOf(like.get(id))).toEqual(plainLike(graph, id));
        const company = await similarTropes(createReader(engine), tropes, 50);
        for (const id of tropes) expect(companyOf(company.get(id))).toEqual(plainCompany(graph, id));
      }),
      { numRuns: 40 },
    );
  });

  test("fewer similar works are the first of more, and a comparison gives the same similarity", async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, fc.integer({ min: 1, max: 4 }), async (graph, first) => {
        await engine.replace(graph);
        const [works, tropes] = [idsOf(graph, "Work"), idsOf(graph, "Trope")];
        const [few, many] = [first, 50].map((each) => similarWorks(createReader(engine), works, each));
        for (const [id, rows] of await (few as NonNullable<typeof few>)) {
          expect(rows).toEqual((await many)?.get(id)?.slice(0, first));
          for (const { work, value } of rows) {
            const reader = createReader(engine);
            const pair = await compareWorks(reader, [...(await usesOfWorks(reader, [id, work.id])).values()]);
            expect(pair.similarities).toMatchObject([{ value }]);
          }
        }
        const all = await similarTropes(createReader(engine), tropes, 50);
        for (const [id, rows] of await similarTropes(createReader(engine), tropes, first)) {
          expect(rows).toEqual(all.get(id)?.slice(0, first));
        }
      }),
      { numRuns: 10 },
    );
  });
});
