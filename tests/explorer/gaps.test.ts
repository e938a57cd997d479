import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapsBefore, yearsBetween } from "../../explorer/app/views/trope/gaps.ts";
import type { WorkRow } from "../../src/query/nodes.ts";
import { timeFindings } from "../../src/traversals/history/findings.ts";
import { inTimeOrder } from "../../src/traversals/history/lineage-step.ts";
import { stepRow, workRow } from "../traversals/history/history-rows.ts";

/** After so many years the server's findings speak of a gap. */
const told = 300;

describe("the gaps that a timeline states", () => {
  test.each([
    ["are counted from year to year", { year: 1816 }, { year: 1886 }, 70],
    ["know no year 0", { yearLatest: -200 }, { year: 8 }, 207],
    [
      "begin after all years in which a work can have been made",
      { yearEarliest: 1580, yearLatest: 1847 },
      { year: 1816 },
      0,
    ],
    ["begin after the end of a run", { year: 1850, endYear: 1950 }, { year: 2013 }, 63],
    [
      "end with the first year in which a work can have been made",
      { year: 8 },
      { yearEarliest: 1580, yearLatest: 1847 },
      1572,
    ],
    ["are none before a work that can be of any age", { year: 8 }, { yearLatest: 1847 }, 0],
    ["are none after a work that can be as young as any", { yearEarliest: 8 }, { year: 1847 }, 0],
    ["are none before a work without a year", { year: 8 }, {}, 0],
  ])("%s", (_how, older, younger, years) => {
    expect(gapsBefore([workRow("alpha", older), workRow("beta", younger)])).toEqual([0, years]);
  });

  test("are not begun by a work that ended before an earlier one", () => {
    const works = [{ year: 1850, endYear: 1950 }, { year: 1860 }, {}, { year: 2013 }];
    expect(gapsBefore(works.map((years, index) => workRow(`work-${index}`, years)))).toEqual([0, 0, 0, 63]);
  });

  test("are those of the findings beside it, wherever the findings tell one", () => {
    const year = fc.option(fc.integer({ min: -1000, max: 2020 }).filter((drawn) => drawn !== 0));
    const years = fc.record({ year, endYear: year, yearEarliest: year, yearLatest: year });
    fc.assert(
      fc.property(fc.array(years, { maxLength: 8 }), (drawn) => {
        const rows = drawn.map((each, index) => workRow(`work-${index}`, each));
        const steps = inTimeOrder(rows.map((work) => stepRow(work)));
        expect(statedOf(steps.map(({ work }) => work))).toEqual(
          timeFindings(steps, []).flatMap(({ kind, message, about }) =>
            kind === "GAP" ? [[about[1]?.id, /for (.+) years/.exec(message)?.[1]]] : [],
          ),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

test("the years between two are fewer by one where our era begins between them", () => {
  expect([yearsBetween(-1, 1), yearsBetween(-2, -1), yearsBetween(1, 2)]).toEqual([1, 1, 1]);
});

/** The long gaps of a timeline, each by the work after it. */
function statedOf(works: readonly WorkRow[]): (readonly [string, string])[] {
  const gaps = gapsBefore(works);
  return works.flatMap(({ id }, index) => {
    const gap = gaps[index] ?? 0;
    return gap > told ? [[id, gap.toLocaleString("en")] as const] : [];
  });
}
