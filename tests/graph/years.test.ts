import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareStart,
  type Dated,
  earliestStart,
  formatStart,
  gapsBefore,
  latestEnd,
  latestStart,
  startYear,
  yearsBetween,
} from "../../src/graph/years.ts";

interface Known {
  readonly known: Dated;
  readonly start: number | null;
  readonly bounds: readonly [earliestStart: number, latestStart: number, latestEnd: number];
  readonly written: string;
}

const works: readonly Known[] = [
  { known: {}, start: null, bounds: [-Infinity, Infinity, Infinity], written: "undated" },
  { known: { year: 1816 }, start: 1816, bounds: [1816, 1816, 1816], written: "1816" },
  { known: { year: -385 }, start: -385, bounds: [-385, -385, -385], written: "385 BC" },
  { known: { year: 1952, endYear: 1968 }, start: 1952, bounds: [1952, 1952, 1968], written: "1952" },
  { known: { yearEarliest: 1580, yearLatest: 1847 }, start: 1580, bounds: [1580, 1847, 1847], written: "1580 to 1847" },
  { known: { yearEarliest: -20, yearLatest: 10 }, start: -20, bounds: [-20, 10, 10], written: "20 BC to AD 10" },
  { known: { yearEarliest: 1999, yearLatest: 1999 }, start: 1999, bounds: [1999, 1999, 1999], written: "1999" },
  { known: { yearLatest: -429 }, start: -429, bounds: [-Infinity, -429, -429], written: "429 BC or earlier" },
  { known: { yearEarliest: 50 }, start: 50, bounds: [50, Infinity, Infinity], written: "AD 50 or later" },
  { known: { year: 8, yearEarliest: 1, yearLatest: 18 }, start: 8, bounds: [8, 8, 8], written: "AD 8" },
];

describe("the years of a work", () => {
  test.each(works)("a work of which $known is known was made within $bounds", ({ known, bounds }) => {
    expect([earliestStart(known), latestStart(known), latestEnd(known)]).toEqual(bounds);
  });

  test.each(works)("a work of which $known is known is placed at $start", ({ known, start }) => {
    expect(startYear(known)).toBe(start);
  });

  test.each(works)("the years of a work of which $known is known are written $written", ({ known, written }) => {
    expect(formatStart(known)).toBe(written);
  });

  test("the years of a work may be null where an engine returns null for an unknown year", () => {
    const unknown = { year: null, endYear: null, yearEarliest: null, yearLatest: null };
    expect([startYear(unknown), earliestStart(unknown), latestStart(unknown), latestEnd(unknown)]).toEqual([
      null,
      -Infinity,
      Infinity,
      Infinity,
    ]);
  });

  test("works are ordered by year, with undated ones last and equal", () => {
    const ordered = [{ yearLatest: -429 }, { year: -385 }, { yearEarliest: 50 }, { year: 2013 }, {}];
    expect(ordered.toReversed().sort(compareStart)).toEqual(ordered);
    expect(compareStart({}, {})).toBe(0);
  });
});

describe("the gap before a work", () => {
  test.each<readonly [string, Dated, Dated, number]>([
    ["is counted from year to year", { year: 1816 }, { year: 1886 }, 70],
    ["knows no year 0", { yearLatest: -200 }, { year: 8 }, 207],
    [
      "begins after all years in which the earlier one can have been made",
      { yearEarliest: 1580, yearLatest: 1847 },
      { year: 1816 },
      0,
    ],
    ["begins after the end of an earlier one's run", { year: 1850, endYear: 1950 }, { year: 2013 }, 63],
    [
      "ends with the first year in which the work can have been made",
      { year: 8 },
      { yearEarliest: 1580, yearLatest: 1847 },
      1572,
    ],
    ["is none where the work can be of any age", { year: 8 }, { yearLatest: 1847 }, 0],
    ["is none where the earlier one can be as young as any", { yearEarliest: 8 }, { year: 1847 }, 0],
    ["is none where the work has no year", { year: 8 }, {}, 0],
  ])("the gap before a work %s", (_how, older, younger, years) => {
    expect(gapsBefore([older, younger]).map((gap) => gap.years)).toEqual([0, years]);
  });

  test("the gap before a work follows the work that ended last, which is not always the one before", () => {
    const [run, during, unknown, after] = [{ year: 1850, endYear: 1950 }, { year: 1860 }, {}, { year: 2013 }];
    expect(gapsBefore([run, during, unknown, after])).toEqual([
      { years: 0, after: null },
      { years: 0, after: run },
      { years: 0, after: null },
      { years: 63, after: run },
    ]);
  });

  test("the gap before a work holds no year in which an earlier work can have run", () => {
    const year = fc.option(fc.integer({ min: -1000, max: 2020 }).filter((drawn) => drawn !== 0));
    const years = fc.record({ year, endYear: year, yearEarliest: year, yearLatest: year });
    fc.assert(
      fc.property(fc.array(years, { maxLength: 8 }), (drawn) => {
        const works = drawn.toSorted(compareStart);
        gapsBefore(works).forEach(({ years }, index) => {
          const work = works[index] ?? {};
          const earlier = works.slice(0, index).filter((each) => startYear(each) !== null);
          const free = earlier.map((each) => yearsBetween(latestEnd(each), earliestStart(work)));
          const expected = startYear(work) === null || free.length === 0 ? 0 : Math.max(0, Math.min(...free));
          expect(years).toBe(expected);
        });
      }),
      { numRuns: 1_000 },
    );
  });
});

test("there is one year fewer between a year BC and a year AD, for there is no year 0", () => {
  expect([yearsBetween(-1, 1), yearsBetween(-2, -1), yearsBetween(1, 2)]).toEqual([1, 1, 1]);
});
