import { describe, expect, test } from "vitest";
import { earliestYear, latestYear } from "../../seed/years.ts";

describe.each([
  ["a year", { year: 1950 }, 1950, 1950],
  ["a run of years", { year: 1950, endYear: 1955 }, 1950, 1955],
  ["a year within bounds", { year: 1950, yearEarliest: 1940, yearLatest: 1960 }, 1950, 1950],
  ["bounds", { yearEarliest: -400, yearLatest: -300 }, -400, -300],
  ["an earliest year", { yearEarliest: 1940 }, 1940, 1940],
  ["a latest year", { yearLatest: 1960 }, 1960, 1960],
  ["nothing", {}, undefined, undefined],
])("a work of which %s is known", (_known, years, earliest, latest) => {
  test(`is of ${earliest ?? "no year"} at the earliest`, () => {
    expect(earliestYear(years)).toBe(earliest);
  });

  test(`is of ${latest ?? "no year"} at the latest`, () => {
    expect(latestYear(years)).toBe(latest);
  });
});
