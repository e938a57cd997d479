import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TropeRow } from "../../../src/query/nodes.ts";
import { cycleFindings, timeFindings, truncatedFinding } from "../../../src/traversals/history/findings.ts";
import { inTimeOrder, type StepRow } from "../../../src/traversals/history/lineage-step.ts";
import { stepRow, tropeRow, workRow } from "./history-rows.ts";

const [doubles, mirrors, twins] = [tropeRow("doubles"), tropeRow("mirrors"), tropeRow("twins")];

function found(steps: readonly StepRow[], descent: readonly { from: TropeRow; to: TropeRow }[] = []): string[] {
  return timeFindings(inTimeOrder(steps), descent).map(
    ({ kind, message, about }) => `${kind}: ${message} [${about.map(({ id }) => id).join(" ")}]`,
  );
}

test("a history without oddities has no findings", () => {
  const steps = [
    stepRow(workRow("alpha", { year: 1900 }), "doubles"),
    stepRow(workRow("beta", { year: 1950 }), "mirrors"),
  ];
  expect(found(steps, [{ from: mirrors, to: doubles }])).toEqual([]);
  expect(found([])).toEqual([]);
});

describe("an older descendant", () => {
  const descent = [{ from: mirrors, to: doubles }];

  test("an older descendant is reported with the first known use of both tropes", () => {
    const steps = [
      stepRow(workRow("tale", { year: -20 }), "mirrors"),
      stepRow(workRow("alpha", { year: 100 }), "doubles"),
      stepRow(workRow("beta", { year: 150 }), "doubles"),
    ];
    expect(found(steps, descent)).toEqual([
      'OLDER_DESCENDANT: "Mirrors" is held to come from "Doubles", yet its first known use is older: Tale (20 BC) against Alpha (AD 100). [mirrors doubles tale alpha]',
    ]);
  });

  test("an older descendant is reported once where two relations say the same", () => {
    const steps = [stepRow(workRow("alpha", { year: 1 }), "mirrors"), stepRow(workRow("beta", { year: 2 }), "doubles")];
    expect(found(steps, [...descent, ...descent])).toHaveLength(1);
  });

  test.each([
    ["both uses are of one year", { year: 1900 }, { year: 1900 }],
    ["the years may overlap", { yearEarliest: 1880, yearLatest: 1910 }, { year: 1900 }],
    ["nobody knows how old the ancestor's use is", { year: 1900 }, { yearLatest: 1950 }],
    ["nobody knows how young the descendant's use is", { yearEarliest: 1900 }, { year: 1950 }],
    ["the descendant's use is undated", {}, { year: 1950 }],
    ["the ancestor's use is undated", { year: 1950 }, {}],
  ])("an older descendant is not reported where %s", (_why, mirrored, doubled) => {
    const steps = [stepRow(workRow("alpha", mirrored), "mirrors"), stepRow(workRow("beta", doubled), "doubles")];
    expect(found(steps, descent).filter((each) => each.startsWith("OLDER"))).toEqual([]);
  });

  test("an older descendant is not reported of a trope without a known use", () => {
    expect(found([stepRow(workRow("alpha", { year: 1900 }), "mirrors")], descent)).toEqual([]);
    expect(found([stepRow(workRow("alpha", { year: 1900 }), "doubles")], descent)).toEqual([]);
  });

  test("an older descendant is reported where its latest possible year is before the ancestor's earliest", () => {
    const steps = [
      stepRow(workRow("alpha", { yearEarliest: 1580, yearLatest: 1700 }), "mirrors"),
      stepRow(workRow("beta", { yearEarliest: 1701, yearLatest: 1750 }), "doubles"),
    ];
    expect(found(steps, descent)).toEqual([
      'OLDER_DESCENDANT: "Mirrors" is held to come from "Doubles", yet its first known use is older: Alpha (1580 to 1700) against Beta (1701 to 1750). [mirrors doubles alpha beta]',
    ]);
  });
});

describe("a gap", () => {
  test("a gap is reported with the works on its two sides", () => {
    expect(found([stepRow(workRow("tale", { year: -385 })), stepRow(workRow("alpha", { year: 1816 }))])).toEqual([
      "GAP: No use is known for 2,200 years between Tale (385 BC) and Alpha (1816). [tale alpha]",
    ]);
  });

  test.each([
    ["300 years are none", { year: 1600 }, { year: 1900 }, []],
    ["301 years are one", { year: 1600 }, { year: 1901 }, ["301"]],
    ["there is no year 0", { year: -1 }, { year: 300 }, []],
    [
      "years are counted from the latest that the older can be",
      { yearEarliest: 50, yearLatest: 150 },
      { year: 451 },
      ["301"],
    ],
    [
      "years are counted to the earliest that the younger can be",
      { year: 50 },
      { yearEarliest: 400, yearLatest: 600 },
      ["350"],
    ],
    ["a run counts to its end", { year: 1500, endYear: 1650 }, { year: 1900 }, []],
    ["what can be of any age ends none", { year: 50 }, { yearLatest: 1900 }, []],
    ["what can be younger than all begins none", { yearEarliest: 50 }, { year: 1900 }, []],
    ["what is undated ends none", { year: 50 }, {}, []],
  ])("a gap is counted so that %s", (_how, older, younger, years) => {
    const findings = found([stepRow(workRow("alpha", older)), stepRow(workRow("beta", younger))]);
    expect(findings.flatMap((each) => /for (.+) years/.exec(each)?.[1] ?? [])).toEqual(years);
  });

  test("a gap is not reported where a work of uncertain date may fill it", () => {
    const steps = [
      stepRow(workRow("myth", { yearEarliest: -500, yearLatest: 1500 })),
      stepRow(workRow("alpha", { year: -400 })),
      stepRow(workRow("beta", { year: 1000 })),
    ];
    expect(found(steps)).toEqual([]);
  });

  test("every gap is reported", () => {
    const steps = [{ year: -500 }, { year: 1 }, { year: 1000 }].map((known, index) =>
      stepRow(workRow(`work-${index}`, known)),
    );
    expect(found(steps)).toEqual([
      "GAP: No use is known for 500 years between Work-0 (500 BC) and Work-1 (AD 1). [work-0 work-1]",
      "GAP: No use is known for 999 years between Work-1 (AD 1) and Work-2 (1000). [work-1 work-2]",
    ]);
  });
});

describe("an uncertain origin", () => {
  test.each(["INFERRED", "UNKNOWN"] as const)(
    "an uncertain origin is reported where the first step is %s",
    (certainty) => {
      const steps = [
        stepRow(workRow("beta", { year: 1950 })),
        stepRow(workRow("alpha", { year: 1900 }), "doubles", { certainty }),
      ];
      expect(found(steps)).toEqual([
        "UNCERTAIN_ORIGIN: The history begins with Alpha (1900), and that is not certain. [alpha]",
      ]);
    },
  );

  test("an uncertain origin is not reported where only a later step is uncertain", () => {
    const steps = [
      stepRow(workRow("alpha", { year: 1900 })),
      stepRow(workRow("beta", { year: 1950 }), "doubles", { certainty: "INFERRED" }),
    ];
    expect(found(steps)).toEqual([]);
  });
});

test("an undated work is reported once, however many tropes it uses", () => {
  const steps = [
    stepRow(workRow("alpha", { year: 1900 })),
    stepRow(workRow("tale"), "doubles"),
    stepRow(workRow("tale"), "mirrors"),
  ];
  expect(found(steps)).toEqual(["UNDATED: Tale has no known year, so it stands last. [tale]"]);
});

test("a bound that was met is reported", () => {
  expect(truncatedFinding(doubles)).toEqual({
    kind: "TRUNCATED",
    message: "There may be more than is shown: a bound was met.",
    about: [doubles],
  });
});

describe("a cycle of descent", () => {
  test("a cycle of descent is reported once, from the id that comes first", () => {
    const descent = [
      { from: twins, to: mirrors },
      { from: mirrors, to: doubles },
      { from: doubles, to: twins },
      // Two relations between the same two make no second circle.
      { from: doubles, to: twins },
    ];
    const finding = {
      kind: "CYCLE",
      message: "The descent goes in a circle: Doubles, from Twins, from Mirrors, from Doubles.",
      about: [doubles, twins, mirrors],
    };
    expect(cycleFindings(descent)).toEqual([finding]);
    expect(cycleFindings(descent.toReversed())).toEqual([finding]);
  });

  test("a cycle of a trope with itself is reported", () => {
    expect(cycleFindings([{ from: doubles, to: doubles }])).toEqual([
      { kind: "CYCLE", message: "The descent goes in a circle: Doubles, from Doubles.", about: [doubles] },
    ]);
  });

  test("a cycle that shares a trope with another is reported beside it", () => {
    const both = [
      { from: doubles, to: mirrors },
      { from: mirrors, to: doubles },
      { from: mirrors, to: twins },
      { from: twins, to: mirrors },
    ];
    expect(cycleFindings(both).map(({ message }) => message)).toEqual([
      "The descent goes in a circle: Doubles, from Mirrors, from Doubles.",
      "The descent goes in a circle: Mirrors, from Twins, from Mirrors.",
    ]);
  });

  test("two ways to one ancestor are no cycle", () => {
    const diamond = [
      { from: doubles, to: mirrors },
      { from: doubles, to: twins },
      { from: mirrors, to: tropeRow("selves") },
      { from: twins, to: tropeRow("selves") },
    ];
    expect(cycleFindings(diamond)).toEqual([]);
  });

  test("a cycle is reported exactly where a trope can be reached from itself, and is a way round", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const relation = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) });
    fc.assert(
      fc.property(fc.array(relation, { maxLength: 12 }), (relations) => {
        const cycles = cycleFindings(relations.map(({ from, to }) => ({ from: tropeRow(from), to: tropeRow(to) }))).map(
          ({ about }) => about.map(({ id }) => id),
        );
        const related = (from: string, to: string): boolean =>
          relations.some((each) => each.from === from && each.to === to);
        for (const cycle of cycles) {
          cycle.forEach((id, index) => expect(related(id, cycle[(index + 1) % cycle.length] ?? "")).toBe(true));
          expect(new Set(cycle).size).toBe(cycle.length);
          expect([...cycle].sort()[0]).toBe(cycle[0]);
        }
        expect(new Set(cycles.map((cycle) => cycle.join())).size).toBe(cycles.length);
        expect(cycles.length > 0).toBe(ids.some((id) => reaches(relations, id, id)));
      }),
    );
  });

  test("a cycle of thousands of tropes is found without running out of stack", () => {
    const tropes = Array.from({ length: 5_000 }, (_, index) => tropeRow(`trope-${String(index).padStart(4, "0")}`));
    const descent = tropes.map((from, index) => ({ from, to: tropes[(index + 1) % tropes.length] as TropeRow }));
    expect(cycleFindings(descent.slice(0, -1))).toEqual([]);
    expect(cycleFindings(descent).map(({ about }) => about.length)).toEqual([5_000]);
  });

  test("of very many cycles a hundred are reported", () => {
    const tropes = Array.from({ length: 60 }, (_, index) => tropeRow(`trope-${index}`));
    const descent = tropes.flatMap((from) => tropes.map((to) => ({ from, to })));
    expect(cycleFindings(descent)).toHaveLength(100);
  });
});

function reaches(relations: readonly { from: string; to: string }[], start: string, end: string): boolean {
  const seen = new Set<string>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { from, to } of relations) {
      if (from !== at || seen.has(to)) continue;
      if (to === end) return true;
      seen.add(to);
      waiting.push(to);
    }
  }
  return false;
}
