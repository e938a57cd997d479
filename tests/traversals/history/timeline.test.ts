import fc from "fast-check";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Engine } from "../../../src/engines/engine.ts";
import type { Graph, GraphEdge } from "../../../src/graph/graph.ts";
import { createReader } from "../../../src/query/reader.ts";
import { timeline, type TimelineQuestion } from "../../../src/traversals/history/timeline.ts";
import { askingEngine, askingOf } from "../../graphql/ask.ts";
import { randomGraph } from "../../random-graph.ts";
import { graphOf, seedFolder, worldFolder } from "../../world.ts";
import { plainTimeline } from "../../oracles/timeline.ts";
import { timelineQuestion } from "./timeline-question.ts";

const everything: TimelineQuestion = { tropes: null, works: null, fromYear: null, toYear: null, first: 500 };

/** The world with a use by a work that has no year. */
const world = ((): Graph => {
  const given = graphOf(worldFolder);
  const use = given.edges.find(({ type }) => type === "USES") as GraphEdge;
  const undated = { ...use, id: "greek-letters USES trope/mirrors", from: "greek-letters", to: "trope/mirrors" };
  return { ...given, edges: [...given.edges, undated] };
})();

function open(): Engine {
  const engine = embeddedEngine();
  onTestFinished(() => engine.close());
  return engine;
}

/** A timeline's steps without their evidence, and with ids in the place of works. */
async function plain(engine: Engine, question: TimelineQuestion): Promise<object> {
  const { steps, truncated } = await timeline(createReader(engine), question);
  return { steps: steps.map(({ work, evidence: _evidence, ...step }) => ({ work: work.id, ...step })), truncated };
}

describe("a timeline", () => {
  const engine = embeddedEngine();
  beforeAll(async () => {
    await engine.replace(world);
    return () => engine.close();
  });
  const uses = async (question: Partial<TimelineQuestion>): Promise<readonly string[]> => {
    const { steps } = await timeline(createReader(engine), { ...everything, ...question });
    return steps.map(({ work, trope, usage }) => [work.id, trope, usage].join(" ").trim());
  };
  const works = async (question: Partial<TimelineQuestion>): Promise<readonly string[]> => {
    const { steps } = await timeline(createReader(engine), { ...everything, ...question });
    return [...new Set(steps.map(({ work }) => work.id))];
  };
  const undated = "greek-letters";

  test("holds every use, the oldest first, the undated last, by id within a year", async () => {
    expect(await uses({})).toEqual([
      "old-tale trope/doubles",
      "alpha-1900 trope/doubles STRAIGHT",
      "alpha-1900 trope/mirrors",
      "beta-1950 trope/doubles AVERTED",
      "beta-1950 trope/doubles PLAYED_WITH",
      "beta-1950 trope/servants STRAIGHT",
      "gamma-2000 trope/servants INVERTED",
      "greek-letters trope/mirrors STRAIGHT",
    ]);
  });

  test("holds the uses of some tropes alone", async () => {
    expect(await uses({ tropes: ["trope/servants", "trope/mirrors"] })).toEqual([
      "alpha-1900 trope/mirrors",
      "beta-1950 trope/servants STRAIGHT",
      "gamma-2000 trope/servants INVERTED",
      "greek-letters trope/mirrors STRAIGHT",
    ]);
  });

  test("holds the uses by some works alone", async () => {
    expect(await uses({ works: ["gamma-2000", "old-tale"] })).toEqual([
      "old-tale trope/doubles",
      "gamma-2000 trope/servants INVERTED",
    ]);
  });

  test("holds the uses of some tropes by some works", async () => {
    expect(await uses({ tropes: ["trope/servants"], works: ["beta-1950", "alpha-1900"] })).toEqual([
      "beta-1950 trope/servants STRAIGHT",
    ]);
  });

  test("of unknown ids, ids of another kind, or no ids is empty", async () => {
    for (const ids of [["nothing"], ["person/director"], []]) {
      expect(await uses({ tropes: ids })).toEqual([]);
      expect(await uses({ works: ids })).toEqual([]);
      expect(await uses({ tropes: ids, works: ["beta-1950"] })).toEqual([]);
      expect(await uses({ tropes: ["trope/doubles"], works: ids })).toEqual([]);
    }
    expect(await uses({ works: ["trope/doubles"] })).toEqual([]);
  });

  test.each([
    [2001, 2001],
    [2002, 2020],
    [1999, 2000],
    [2000, null],
  ])("counts a run from 2000 to 2002 for %j to %j", async (fromYear, toYear) => {
    expect(await works({ fromYear, toYear })).toEqual(["gamma-2000"]);
  });

  test.each([
    [2003, null],
    [2003, 2003],
    [1951, 1999],
    [-299, 1899],
    [0, 0],
  ])("holds nothing from %j to %j, where nothing lies", async (fromYear, toYear) => {
    expect(await works({ fromYear, toYear })).toEqual([]);
  });

  test.each([
    [-350, -350],
    [-500, -400],
    [-300, -1],
    [null, -300],
    [null, 1899],
  ])("counts a work of some year from -400 to -300 for %j to %j", async (fromYear, toYear) => {
    expect(await works({ fromYear, toYear })).toEqual(["old-tale"]);
  });

  test("has an undated work only where no year is asked for", async () => {
    expect(await works({})).toContain(undated);
    expect(await works({ works: [undated] })).toEqual([undated]);
    for (const far of [99_998, 99_999, 2_147_483_647]) {
      for (const years of [{ fromYear: -far }, { toYear: far }, { fromYear: -far, toYear: far }]) {
        expect(await works(years)).toEqual(["old-tale", "alpha-1900", "beta-1950", "gamma-2000"]);
        expect(await works({ ...years, tropes: ["trope/mirrors"] })).toEqual(["alpha-1900"]);
        expect(await works({ ...years, works: [undated] })).toEqual([]);
      }
    }
  });

  test("gives the first of its steps, and tells whether there are more", async () => {
    const all = await uses({});
    for (const first of [1, 2, 4, 7, 8, 9]) {
      expect(await uses({ first })).toEqual(all.slice(0, first));
      const { truncated } = await timeline(createReader(engine), { ...everything, first });
      expect(truncated).toBe(first < all.length);
    }
  });

  test("is not cut short by works without uses", async () => {
    const unused = open();
    await unused.replace({
      ...world,
      edges: world.edges.filter(({ type, to }) => type !== "USES" || to !== "trope/doubles"),
    });
    const { steps, truncated } = await timeline(createReader(unused), { ...everything, first: 1 });
    expect(steps).toMatchObject([{ work: { id: "alpha-1900" }, trope: "trope/mirrors" }]);
    expect(truncated).toBe(true);
  });

  test("tells what chains know of a use, beside its own role and evidence", async () => {
    const { steps } = await timeline(createReader(engine), { ...everything, tropes: ["trope/doubles"] });
    expect(steps).toMatchObject([
      { work: { id: "old-tale" }, role: "UR_EXAMPLE", earliestKnown: true, certainty: "INFERRED", characters: [] },
      { work: { id: "alpha-1900" }, earliestKnown: false, certainty: "CONFIRMED", characters: ["alpha-1900/hero"] },
      { work: { id: "beta-1950" }, usage: "AVERTED", note: "No double appears." },
      { work: { id: "beta-1950" }, usage: "PLAYED_WITH", note: null },
    ]);
    for (const { evidence } of steps) expect(evidence.length).toBeGreaterThan(0);
  });

  test("takes two statements, and one where it is empty", async () => {
    for (const tropes of [["trope/doubles"], null]) {
      for (const chosen of [["beta-1950"], null]) {
        const reader = createReader(engine);
        await timeline(reader, { ...everything, tropes, works: chosen });
        expect(reader.statements()).toBe(2);
      }
    }
    const reader = createReader(engine);
    await timeline(reader, { ...everything, tropes: ["nothing"] });
    expect(reader.statements()).toBe(1);
  });
});

describe("a timeline of ids that were renamed", () => {
  const engine = embeddedEngine();
  const { ask } = askingEngine(engine);
  beforeAll(async () => {
    await engine.replace({ ...world, redirects: new Map([...(world.redirects ?? []), ["beta-1949", "beta-1950"]]) });
    return () => engine.close();
  });
  const query = `query ($tropes: [ID!], $works: [ID!], $first: Int! = 100) {
    timeline(tropes: $tropes, works: $works, first: $first) { truncated steps { work { id } trope { id } usage } }
  }`;

  test("a timeline of old ids is that of the new ids, each once, beside ids that were not renamed", async () => {
    const tropes = ["trope/servants", "trope/doppelgaenger"];
    const current = await ask(query, { tropes: ["trope/servants", "trope/doubles"] });
    expect(current.data).not.toMatchObject({ timeline: { steps: [] } });
    expect((await ask(query, { tropes })).data).toEqual(current.data);
    expect((await ask(query, { tropes: ["trope/doubles", ...tropes] })).data).toEqual(current.data);
    expect((await ask(query, { tropes, first: 1 })).data).toMatchObject({
      timeline: { steps: [{ work: { id: "old-tale" }, trope: { id: "trope/doubles" } }] },
    });
    for (const chosen of [null, tropes]) {
      for (const [old, works] of [
        [["beta-1949"], ["beta-1950"]],
        [
          ["alpha-1900", "beta-1949", "beta-1950"],
          ["alpha-1900", "beta-1950"],
        ],
      ] as const) {
        const found = await ask(query, { tropes: chosen, works: old });
        expect(found.data).toEqual((await ask(query, { tropes: chosen, works })).data);
        expect(found.data).not.toMatchObject({ timeline: { steps: [] } });
      }
    }
  });
});

describe("a timeline equals one made by going through all edges", () => {
  test.each([
    ["tests/world", world, 60],
    ["the full seed", graphOf(seedFolder), 60],
  ])("of %s", async (_name, graph, numRuns) => {
    const engine = open();
    await engine.replace(graph);
    await fc.assert(
      fc.asyncProperty(timelineQuestion(graph), async (question) => {
        expect(await plain(engine, question)).toEqual(plainTimeline(graph, question));
      }),
      { numRuns },
    );
  });

  test("of random graphs", async () => {
    const asked = randomGraph.chain((graph) => fc.tuple(fc.constant(graph), fc.array(timelineQuestion(graph))));
    const engine = open();
    await fc.assert(
      fc.asyncProperty(asked, async ([graph, questions]) => {
        await engine.replace(graph);
        for (const question of questions) {
          expect(await plain(engine, question)).toEqual(plainTimeline(graph, question));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("timeline(tropes:, works:, fromYear:, toYear:)", () => {
  const { ask } = askingOf();

  test("answers with the works, tropes and characters that the client selects", async () => {
    const { data, statements } = await ask(`{
      timeline(tropes: ["trope/doubles"], fromYear: 1850, toYear: 1949) {
        truncated
        steps { work { title year } trope { name } characters { name } usage evidence { paragraphs review { title } } }
      }
    }`);
    expect(data).toEqual({
      timeline: {
        truncated: false,
        steps: [
          {
            work: { title: "Alpha", year: 1900 },
            trope: { name: "Doubles" },
            characters: [{ name: "Hero" }],
            usage: "STRAIGHT",
            evidence: [{ paragraphs: [2], review: { title: "First essay" } }],
          },
        ],
      },
    });
    // Two of the timeline's own; one each for the tropes, the characters and the reviews that are looked at.
    expect(statements).toHaveLength(5);
  });

  test("takes null for what is left out, and each id once", async () => {
    const all = "{ timeline { truncated steps { work { id } usage } } }";
    const none = all.replace("timeline", "timeline(tropes: null, works: null, fromYear: null, toYear: null)");
    const twice = all.replace("timeline", 'timeline(works: ["beta-1950", "beta-1950"])');
    expect((await ask(none)).data).toEqual((await ask(all)).data);
    const { data } = await ask(twice);
    expect((data?.["timeline"] as { steps: unknown[] }).steps).toHaveLength(3);
  });

  test("takes one and the same year at both ends, and 500 steps", async () => {
    const { data, errors } = await ask(
      "{ timeline(fromYear: 2001, toYear: 2001, first: 500) { steps { work { id } } } }",
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ timeline: { steps: [{ work: { id: "gamma-2000" } }] } });
  });

  const many = JSON.stringify(Array.from({ length: 101 }, (_, at) => `trope/${at}`));
  test.each([
    ["fromYear: 2000, toYear: 1999", '"toYear" must not be before "fromYear" 2000, but is 1999.'],
    ["fromYear: -1, toYear: -300", '"toYear" must not be before "fromYear" -1, but is -300.'],
    ["first: 0", '"first" must be from 1 to 500, but is 0.'],
    ["first: 501", '"first" must be from 1 to 500, but is 501.'],
    [`tropes: ${many}`, '"tropes" must hold at most 100 values, but holds 101.'],
    [`works: ${many}`, '"works" must hold at most 100 values, but holds 101.'],
    [`tropes: ["${"x".repeat(201)}"]`, '"tropes" must be at most 200 characters long, but has 201.'],
  ])("refuses %j before anything is read", async (given, message) => {
    const { data, errors, statements } = await ask(`{ timeline(${given}) { truncated } }`);
    expect(data).toEqual({ timeline: null });
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
    expect(statements).toEqual([]);
  });
});
