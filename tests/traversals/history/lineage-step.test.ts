import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodeColumns } from "../../../src/query/nodes.ts";
import { evidenceProperties } from "../../../src/graph/evidence.ts";
import {
  formatStart,
  inTimeOrder,
  readUse,
  startBounds,
  startYear,
  useColumns,
} from "../../../src/traversals/history/lineage-step.ts";
import { stepRow, workRow } from "./history-rows.ts";

const years = [
  { known: {}, start: null, bounds: null, written: "undated" },
  { known: { year: 1816 }, start: 1816, bounds: [1816, 1816], written: "1816" },
  { known: { year: -385 }, start: -385, bounds: [-385, -385], written: "385 BC" },
  { known: { year: 1952, endYear: 1968 }, start: 1952, bounds: [1952, 1952], written: "1952" },
  { known: { yearEarliest: 1580, yearLatest: 1847 }, start: 1580, bounds: [1580, 1847], written: "1580 to 1847" },
  { known: { yearEarliest: -20, yearLatest: 10 }, start: -20, bounds: [-20, 10], written: "20 BC to AD 10" },
  { known: { yearEarliest: 1999, yearLatest: 1999 }, start: 1999, bounds: [1999, 1999], written: "1999" },
  { known: { yearLatest: -429 }, start: -429, bounds: [-Infinity, -429], written: "429 BC or earlier" },
  { known: { yearEarliest: 50 }, start: 50, bounds: [50, Infinity], written: "AD 50 or later" },
  { known: { year: 8, yearEarliest: 1, yearLatest: 18 }, start: 8, bounds: [8, 8], written: "AD 8" },
] as const;

describe("a work's beginning", () => {
  test.each(years)("with $known is written $written", ({ known, start, bounds, written }) => {
    const work = workRow("alpha", known);
    expect([startYear(work), startBounds(work), formatStart(work)]).toEqual([start, bounds, written]);
  });
});

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
    const steps = years.flatMap(({ known }, index) => [
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
  }: Partial<Record<string, unknown>>): unknown[] {
    const columns: Record<string, unknown> = {
      "trope.id": "trope/doubles",
      "edge.role": role,
      "edge.usage": usage,
      "edge.evidenceOrigin": (certainties as string[]).map(() => "COMMON"),
      "edge.evidenceCertainty": certainties,
      ...Object.fromEntries(
        ["Review", "Paragraphs", "Source", "Note"].map((list) => [
          `edge.evidence${list}`,
          (certainties as string[]).map(() => ""),
        ]),
      ),
      "to.id": "alpha-1900",
      "to.label": "Alpha (1900)",
      "to.title": "Alpha",
      "to.year": 1900,
    };
    return useColumns.map((column) => columns[column] ?? null);
  }

  test("is read from columns that name the edge, the trope, the evidence and the work", () => {
    expect(useColumns).toHaveLength(4 + evidenceProperties("evidence").length + nodeColumns("WORK").length);
    expect(readUse(use({ usage: "STRAIGHT" }))).toMatchObject({
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
    expect(readUse(use({ role }))).toMatchObject({ role, earliestKnown });
  });

  test.each([
    [["UNKNOWN", "INFERRED", "CONFIRMED"], "CONFIRMED"],
    [["UNKNOWN", "INFERRED"], "INFERRED"],
    [["UNKNOWN"], "UNKNOWN"],
    [[], "UNKNOWN"],
  ])("with evidence that is %j is %s", (certainties, certainty) => {
    expect(readUse(use({ certainties }))).toMatchObject({ certainty });
  });
});
