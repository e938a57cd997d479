import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertValidParameters } from "../../src/engines/parameters.ts";

/** A list in a list, or a map in a map, and so on. */
function nested(depth: number, wrap: (value: unknown) => unknown): unknown {
  let value = wrap(null);
  for (let level = 1; level < depth; level++) value = wrap(value);
  return value;
}

describe("assertValidParameters", () => {
  test.each([[null], ["her"], [""], [true], [0], [-7], [Number.MAX_SAFE_INTEGER], [[]], [{}], [[1, ["a", null]]]])(
    "the parameter %j is valid",
    (value) => {
      expect(() => assertValidParameters(value)).not.toThrow();
    },
  );

  test("whatever JSON can say without fractions is a valid parameter", () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        tie("list"),
        tie("map"),
      ),
      list: fc.array(tie("value")),
      map: fc.dictionary(fc.string(), tie("value"), { noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(value, (json) => {
        expect(() => assertValidParameters(json)).not.toThrow();
      }),
    );
  });

  test.each([
    ["a fraction", 0.5, "the number 0.5"],
    ["an integer that is not safe", 2 ** 53, "the number 9007199254740992"],
    ["not a number", Number.NaN, "the number NaN"],
    ["an infinite number", Infinity, "the number Infinity"],
    ["nothing at all", undefined, "of type undefined"],
    ["a big integer", 1n, "of type bigint"],
    ["a function", () => 1, "of type function"],
    ["a symbol", Symbol("a"), "of type symbol"],
    ["a date", new Date(0), "of type object"],
    ["a map", new Map(), "of type object"],
    ["an object of no prototype", Object.create(null) as unknown, "of type object"],
    ["bytes", new Uint8Array(1), "of type object"],
  ])("%s is not a valid parameter, at any depth", (_what, value, described) => {
    const message = `A statement's parameters must be plain data, but one is ${described}.`;
    for (const parameter of [value, [value], { name: value }, { list: [1, { deep: value }] }]) {
      expect(() => assertValidParameters(parameter)).toThrow(message);
    }
  });

  test.each([
    ["lists", (value: unknown) => [value]],
    ["maps", (value: unknown) => ({ value })],
  ])("%s in a parameter may be 100 deep and no deeper", (_what, wrap) => {
    expect(() => assertValidParameters(nested(100, wrap))).not.toThrow();
    expect(() => assertValidParameters(nested(101, wrap))).toThrow(
      "A statement's parameters must be at most 100 deep.",
    );
  });

  test("a parameter that contains itself is refused rather than followed", () => {
    const list: unknown[] = [];
    list.push(list);
    const map: Record<string, unknown> = {};
    map["self"] = { map };
    for (const cyclic of [list, map]) {
      expect(() => assertValidParameters(cyclic)).toThrow("A statement's parameters must be at most 100 deep.");
    }
  });
});
