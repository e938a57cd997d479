import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText, filtersOf } from "../../../src/graphql/connections/arguments.ts";

const badInput = (message: string): object =>
  expect.objectContaining({ message, extensions: { code: "BAD_USER_INPUT" } }) as object;
const long = "x".repeat(201);

describe("an id", () => {
  test("an id may have 200 characters", () => {
    expect(checkText("x".repeat(200), "id")).toBe("x".repeat(200));
  });

  test("an id of 201 characters is refused, naming the argument", () => {
    expect(() => checkText(long, "id")).toThrow(badInput('"id" must be at most 200 characters long, but has 201.'));
    expect(() => checkText(long, "critic")).toThrow(
      badInput('"critic" must be at most 200 characters long, but has 201.'),
    );
  });
});

describe("filters", () => {
  test.each([null, undefined, {}])("a filter %j filters nothing", (given) => {
    expect(filtersOf(given)).toEqual({});
  });

  test("filters that are null or left out filter nothing", () => {
    expect(filtersOf({ form: null, person: undefined, fromYear: 1900 })).toEqual({ fromYear: 1900 });
  });

  test("filters keep false, zero and the empty list", () => {
    expect(filtersOf({ named: false, fromYear: 0, form: [] })).toEqual({ named: false, fromYear: 0, form: [] });
  });

  test("filters on words are folded as the graph's own words are", () => {
    expect(filtersOf({ nameContains: "ÉNGINEER Ⅳ" })).toEqual({ nameContains: "engineer iv" });
  });

  test("filters on words ignore spaces around them", () => {
    expect(filtersOf({ titleContains: " \t blade runner\u00a0" })).toEqual({ titleContains: "blade runner" });
    expect(filtersOf({ textContains: "  " })).toEqual({ textContains: "" });
  });

  test("filters on years, however far away, stay among the years that a graph can hold", () => {
    for (const far of [99_999, 100_000, 2_147_483_647]) {
      const [late, early] = [
        { toYear: far, reviewedBefore: far },
        { fromYear: -far, reviewedAfter: -far },
      ];
      expect(filtersOf(late)).toEqual({ toYear: 99_998, reviewedBefore: 99_998 });
      expect(filtersOf(early)).toEqual({ fromYear: -99_998, reviewedAfter: -99_998 });
    }
  });

  test.each([
    [{ fromYear: 2020, toYear: 2000 }, '"toYear" must not be before "fromYear" 2020, but is 2000.'],
    [{ fromYear: 99_999, toYear: 99_998 }, '"toYear" must not be before "fromYear" 99999, but is 99998.'],
    [
      { reviewedAfter: 2000, reviewedBefore: 2000 },
      '"reviewedBefore" must be after "reviewedAfter" 2000, but is 2000.',
    ],
  ])("filters on years with no year between them are refused: %j", (given, sentence) => {
    expect(() => filtersOf(given)).toThrow(badInput(sentence));
  });

  test("filters on years that follow each other, or of which one is left out, are accepted", () => {
    for (const given of [
      { fromYear: 2000, toYear: 2000 },
      { reviewedAfter: 1999, reviewedBefore: 2000 },
    ]) {
      expect(filtersOf(given)).toEqual(given);
    }
    expect(filtersOf({ fromYear: 2000, toYear: null, reviewedBefore: -1 })).toEqual({
      fromYear: 2000,
      reviewedBefore: -1,
    });
  });

  test("filters on ids and groups are kept as they are", () => {
    expect(filtersOf({ group: "Selves", critic: "person/É" })).toEqual({ group: "Selves", critic: "person/É" });
  });

  test("filters hold each value once, in the order given", () => {
    expect(filtersOf({ comparing: ["b", "a", "b"] })).toEqual({ comparing: ["b", "a"] });
  });

  test.each([
    [{ textContains: long }, '"textContains" must be at most 200 characters long, but has 201.'],
    [{ group: long }, '"group" must be at most 200 characters long, but has 201.'],
    [{ comparing: ["her-2013", long] }, '"comparing" must be at most 200 characters long, but has 201.'],
    [
      { comparing: Array.from({ length: 101 }, (_, each) => String(each)) },
      '"comparing" must hold at most 100 values, but holds 101.',
    ],
  ])("filters that are too long are refused: %#", (given, sentence) => {
    expect(() => filtersOf(given)).toThrow(badInput(sentence));
  });

  test("filters have the names that were given, and no others", () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.string({ maxLength: 200 }),
      fc.array(fc.string({ maxLength: 20 }), { maxLength: 100 }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (given) => {
        const wanted = Object.keys(given).filter((name) => given[name] !== null);
        expect(Object.keys(filtersOf(given))).toEqual(wanted);
      }),
    );
  });
});
