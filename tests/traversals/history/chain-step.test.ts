import { describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { createReader } from "../../../src/query/reader.ts";
import type { WorkRow } from "../../../src/query/nodes.ts";
import {
  type ChainStep,
  chainStepText,
  readChainStep,
  withChainStep,
} from "../../../src/traversals/history/chain-step.ts";
import type { StepRow } from "../../../src/traversals/history/lineage-step.ts";
import { graphOf, worldFolder } from "../../world.ts";

const use: StepRow = {
  work: { nodeKind: "WORK", id: "her-2013" } as WorkRow,
  trope: "trope/voice",
  characters: [],
  role: null,
  usage: "STRAIGHT",
  earliestKnown: false,
  certainty: "CONFIRMED",
  note: null,
  evidence: [],
};
const step: ChainStep = {
  trope: "trope/voice",
  work: "her-2013",
  usage: "STRAIGHT",
  characters: ["her-2013/samantha"],
  earliestKnown: false,
  certainty: "INFERRED",
  note: null,
};

describe("a use with what chains say of it", () => {
  test("is the use itself where no chain tells of it", () => {
    expect(withChainStep(use, [])).toEqual(use);
  });

  test.each([
    ["work", { work: "ex-machina-2014" }],
    ["trope", { trope: "trope/double" }],
    ["usage", { usage: "AVERTED" as const }],
    ["usage", { usage: null }],
  ])("is left as it is by a step of another %s", (_what, other) => {
    expect(withChainStep(use, [{ ...step, ...other }])).toEqual(use);
  });

  test("gains the step's characters, certainty and note, and keeps the rest", () => {
    const chained = withChainStep(use, [{ ...step, note: "She is heard alone." }]);
    expect(chained).toEqual({
      ...use,
      characters: ["her-2013/samantha"],
      certainty: "INFERRED",
      note: "She is heard alone.",
    });
  });

  test("of unknown usage takes a step of unknown usage", () => {
    const plain = { ...use, usage: null };
    expect(withChainStep(plain, [{ ...step, usage: null }]).characters).toEqual(["her-2013/samantha"]);
  });

  test("gathers the characters of several chains, each once, in the chains' order", () => {
    const other = { ...step, characters: ["her-2013/isabella", "her-2013/samantha"] };
    expect(withChainStep(use, [step, other]).characters).toEqual(["her-2013/samantha", "her-2013/isabella"]);
  });

  test("is as sure as the first chain says, with the first note that there is", () => {
    const others = [
      { ...step, certainty: "UNKNOWN" as const, note: "One." },
      { ...step, note: "Two." },
    ];
    expect(withChainStep(use, [step, ...others])).toMatchObject({ certainty: "INFERRED", note: "One." });
  });

  test("is the earliest known one where its role or any chain says so", () => {
    const earliest = { ...step, earliestKnown: true };
    expect(withChainStep(use, [step, earliest]).earliestKnown).toBe(true);
    expect(withChainStep({ ...use, earliestKnown: true }, [step]).earliestKnown).toBe(true);
    expect(withChainStep(use, [step]).earliestKnown).toBe(false);
  });
});

describe("the steps of chains", () => {
  test("are read for the tropes that are asked for, with null for what is not stated", async () => {
    const engine = embeddedEngine();
    await engine.replace(graphOf(worldFolder));
    const steps = async (ids: readonly string[], most: number): Promise<readonly ChainStep[]> => {
      const [rows] = await createReader(engine).read({ text: chainStepText, parameters: { ids, most } });
      return rows.map(readChainStep);
    };
    const world = [
      { work: "old-tale", usage: null, characters: [], earliestKnown: true, certainty: "INFERRED", note: null },
      { work: "alpha-1900", usage: "STRAIGHT", characters: ["alpha-1900/hero"] },
      { work: "beta-1950", usage: "AVERTED", earliestKnown: false, certainty: "CONFIRMED", note: "No double appears." },
    ].sort((a, b) => (a.work < b.work ? -1 : 1));
    expect(await steps(["trope/doubles", "trope/mirrors", "nothing"], 10)).toMatchObject(world);
    expect(await steps(["trope/doubles"], 2)).toMatchObject(world.slice(0, 2));
    expect(await steps(["trope/mirrors"], 10)).toEqual([]);
    expect(await steps([], 10)).toEqual([]);
    await engine.replace(withSecondTrope(graphOf(worldFolder)));
    expect(await steps(["trope/mirrors"], 10)).toMatchObject([{ work: "gamma-2000", trope: "trope/mirrors" }]);
    expect((await steps(["trope/doubles", "trope/mirrors"], 10)).map(({ work }) => work)).toEqual([
      "alpha-1900",
      "beta-1950",
      "gamma-2000",
      "old-tale",
    ]);
    await engine.close();
  });

  /** The world with a chain that traces two tropes. */
  function withSecondTrope({ nodes, edges }: Graph): Graph {
    const [traces, includes] = ["TRACES", "INCLUDES"].map((type) => edges.find((edge) => edge.type === type));
    if (!traces || !includes) throw new Error("The world must have a chain.");
    const second = { ...traces, id: `${traces.from} TRACES trope/mirrors`, to: "trope/mirrors" };
    const properties = { ...includes.properties, trope: "trope/mirrors" };
    const its = { ...includes, id: `${includes.from} INCLUDES gamma-2000 3`, to: "gamma-2000", properties };
    return { nodes, edges: [...edges, second, its] };
  }
});
