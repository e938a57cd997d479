import { describe, expect, test } from "vitest";
import { z } from "zod";
import { describedValues, isDescribedBy, schemaAt } from "../../seed/schema-walk.ts";

const word = z.string();
const pair = z.strictObject({ left: word, right: z.number().optional() });
const list = z.array(pair);
const schema = z.strictObject({ pairs: list.optional(), alone: pair, free: z.union([z.string(), z.null()]) });

describe("the values that a schema describes", () => {
  const value = { pairs: [{ left: "a", right: 1 }, { left: "b" }], alone: { left: "c" }, free: null };

  test("the values that a schema describes are the whole value and all inside it, from the outside in, each with its path", () => {
    const paths = describedValues(schema, value).map(({ path }) => path.join("."));
    expect(paths).toEqual([
      "",
      "pairs",
      "pairs.0",
      "pairs.0.left",
      "pairs.0.right",
      "pairs.1",
      "pairs.1.left",
      "alone",
      "alone.left",
    ]);
  });

  test("values are found by the schema that describes them", () => {
    const described = describedValues(schema, value);
    const words = described.flatMap((each) => (isDescribedBy(each, word) ? [each.value.toUpperCase()] : []));
    expect(words).toEqual(["A", "B", "C"]);
    expect(described.filter((each) => isDescribedBy(each, list)).map(({ path }) => path)).toEqual([["pairs"]]);
  });

  test("a value that the schema does not describe is left out", () => {
    expect(describedValues(schema, { other: "a" }).map(({ path }) => path)).toEqual([[]]);
    expect(describedValues(schema, undefined)).toEqual([]);
  });
});

describe("the schema at a path", () => {
  test("the schema at a path is found through lists, maps and optional keys", () => {
    expect(schemaAt(schema, ["pairs", 7, "left"])).toBe(word);
    expect(schemaAt(schema, ["pairs"])).toBe(list);
    expect(schemaAt(schema, [])).toBe(schema);
  });

  test("there is no schema at a path with an unknown key", () => {
    expect(schemaAt(schema, ["pairs", 7, "middle"])).toBeUndefined();
    expect(schemaAt(schema, ["alone", "left", "deeper"])).toBeUndefined();
    expect(schemaAt(schema, ["nothing", "inside"])).toBeUndefined();
  });
});
