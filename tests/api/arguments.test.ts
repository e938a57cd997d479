import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFirst, checkId, filtersOf } from "../../src/api/arguments.ts";

const badInput = (message: string): object =>
  expect.objectContaining({ message, extensions: { code: "BAD_USER_INPUT" } }) as object;
const long = "x".repeat(201);

describe("how many rows", () => {
  test.each([1, 20, 100])("%i may be asked for", (first) => {
    expect(checkFirst(first)).toBe(first);
  });

  test.each([0, -1, 101, 2_147_483_647, -2_147_483_648])("%i is refused, naming the bounds", (first) => {
    expect(() => checkFirst(first)).toThrow(badInput(`"first" must be from 1 to 100, but is ${first}.`));
  });
});

describe("an id", () => {
  test("may have 200 characters", () => {
    expect(checkId("x".repeat(200))).toBe("x".repeat(200));
  });

  test("of 201 characters is refused, naming the argument", () => {
    expect(() => checkId(long)).toThrow(badInput('"id" must be at most 200 characters long, but has 201.'));
    expect(() => checkId(long, "critic")).toThrow(
      badInput('"critic" must be at most 200 characters long, but has 201.'),
    );
  });
});

describe("filters", () => {
  test.each([null, undefined, {}])("%j filters nothing", (given) => {
    expect(filtersOf(given)).toEqual({});
  });

  test("that are null or left out are none", () => {
    expect(filtersOf({ form: null, person: undefined, fromYear: 1900 })).toEqual({ fromYear: 1900 });
  });

  test("keep false, zero and the empty list, which do filter", () => {
    expect(filtersOf({ named: false, fromYear: 0, form: [] })).toEqual({ named: false, fromYear: 0, form: [] });
  });

  test("on words are folded as the graph's own words are", () => {
    expect(filtersOf({ nameContains: "ÉNGINEER Ⅳ" })).toEqual({ nameContains: "engineer iv" });
  });

  test("on ids and groups are kept as they are", () => {
    expect(filtersOf({ group: "Selves", critic: "person/É" })).toEqual({ group: "Selves", critic: "person/É" });
  });

  test("hold each value once, in the order given", () => {
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
  ])("that are too long are refused: %#", (given, sentence) => {
    expect(() => filtersOf(given)).toThrow(badInput(sentence));
  });

  test("never grow what is asked beyond what was given", () => {
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
