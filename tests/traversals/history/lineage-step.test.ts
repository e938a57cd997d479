import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodeColumns } from "../../../src/query/nodes.ts";
import { evidenceProperties } from "../../../src/graph/evidence.ts";
import { inTimeOrder, readStep, type StepColumns, stepColumns } from "../../../src/traversals/history/lineage-step.ts";
import { stepRow, workRow } from "./history-rows.ts";

const years = [
  {},
  { year: 1816 },
  { year: -385 },
  { year: 1952, endYear: 1968 },
  { yearEarliest: 1580, yearLatest: 1847 },
  { yearEarliest: 1999, yearLatest: 1999 },
  { yearLatest: -429 },
  { yearEarliest: 50 },
];

describe("time order", () => {
  test("puts older works first, those before our era before all, and undated ones last", () => {
    const works = [
      workRow("undated"),
      workRow("new", { year: 2013 }),
      workRow("old", { year: -385 }),
      workRow("between", { yearEarliest: 1580, yearLatest: 1847 }),
    ];
    const ordered = inTimeOrder(works.map((work) => stepRow(work)));
    expect(ordered.map(({ work }) => work.id)).toEqual(["old", "between", "new", "undated"]);
  });

  test("puts works of one year by id, then by trope, then by usage", () => {
    const [alpha, beta] = [workRow("alpha", { year: 1950 }), workRow("beta", { year: 1950 })];
    const steps = [
      stepRow(alpha, "doubles"),
      stepRow(alpha, "doubles", { usage: "AVERTED" }),
      stepRow(alpha, "mirrors"),
      stepRow(beta, "doubles"),
    ];
    expect(inTimeOrder(steps.toReversed())).toEqual(steps);
  });

  test("does not hang on the order in which steps come", () => {
    const steps = years.flatMap((known, index) => [
      stepRow(workRow(`work-${index}`, known), "doubles"),
      stepRow(workRow(`work-${index}`, known), "doubles", { usage: "STRAIGHT" }),
      stepRow(workRow(`work-${index}`, known), "mirrors"),
    ]);
    const ordered = inTimeOrder(steps);
    fc.assert(
      fc.property(fc.shuffledSubarray(steps, { minLength: steps.length }), (shuffled) => {
        expect(inTimeOrder(shuffled)).toEqual(ordered);
      }),
    );
  });
});

describe("a use", () => {
  function use({
    role = null,
    usage = null,
    certainties = ["CONFIRMED"],
  }: Partial<Record<string, unknown>>): StepColumns {
    const columns: Record<string, unknown> = {
      "trope.id": "trope/doubles",
      "edge.role": role,
      "edge.usage": usage,
      "edge.evidenceOrigin": (certainties as string[]).map(() => "COMMON"),
      "edge.evidenceCertainty": certainties,
      ...Object.fromEntries(
        ["Review", "Paragraphs", "Source", "Locator", "Note"].map((list) => [
          `edge.evidence${list}`,
          (certainties as string[]).map(() => ""),
        ]),
      ),
      "to.id": "alpha-1900",
      "to.label": "Alpha (1900)",
      "to.title": "Alpha",
      "to.year": 1900,
    };
    return stepColumns.map((column) => columns[column] ?? null) as unknown as StepColumns;
  }

  test("is read from columns that name the trope, the usage, the evidence and the work", () => {
    expect(stepColumns).toHaveLength(3 + evidenceProperties("evidence").length + nodeColumns("WORK").length);
    expect(readStep(use({ usage: "STRAIGHT" }))).toMatchObject({
      work: { nodeKind: "WORK", id: "alpha-1900", title: "Alpha", year: 1900, endYear: null },
      trope: "trope/doubles",
      usage: "STRAIGHT",
      role: null,
      characters: [],
      note: null,
      evidence: [{ origin: "COMMON", review: null, paragraphs: [], certainty: "CONFIRMED" }],
    });
  });

  test.each([
    ["UR_EXAMPLE", true],
    ["MAKER", false],
    [null, false],
  ])("in the role %s is the earliest known: %s", (role, earliestKnown) => {
    expect(readStep(use({ role }))).toMatchObject({ role, earliestKnown });
  });

  test.each([
    [["UNKNOWN", "INFERRED", "CONFIRMED"], "CONFIRMED"],
    [["UNKNOWN", "INFERRED"], "INFERRED"],
    [["UNKNOWN"], "UNKNOWN"],
    [[], "UNKNOWN"],
  ])("with evidence that is %j is %s", (certainties, certainty) => {
    expect(readStep(use({ certainties }))).toMatchObject({ certainty });
  });
});
