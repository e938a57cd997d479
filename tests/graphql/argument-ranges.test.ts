import { type GraphQLArgument, type GraphQLField, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { isInRange } from "../../src/graphql/argument-ranges.ts";
import { directivesOf } from "../../src/graphql/directives.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { maxHistoryHops } from "../../src/traversals/history/levels.ts";
import { maxNeighbourHops } from "../../src/traversals/paths/neighbourhood.ts";
import { maxPathHops } from "../../src/traversals/paths/shortest-paths.ts";
import { askingOf } from "./ask.ts";

interface Ranged {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
  readonly min: number;
  readonly max: number;
}

const schema = createSchema();
const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type: type.name, field })) : [],
);
const ranged: readonly Ranged[] = fields.flatMap(({ type, field }) =>
  field.args.flatMap((argument) => {
    const { range } = directivesOf(schema, argument);
    return range ? [{ name: `${type}.${field.name}(${argument.name})`, field, argument, ...range }] : [];
  }),
);

describe("the range of an argument", () => {
  const { ask } = askingOf();

  test.each([1, 20, 100])("a client may ask for a page of %i", async (first) => {
    expect((await ask(`{ works(first: ${first}) { totalCount } }`)).errors).toBeUndefined();
  });

  test.each([0, -1, 101, 2_147_483_647, -2_147_483_648])("a page of %i is refused with a sentence", async (first) => {
    for (const time of [1, 2, 3]) {
      const { data, errors } = await ask("query ($first: Int!) { works(first: $first) { totalCount } }", { first });
      expect(data, `time ${time}`).toEqual({ works: null });
      expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
        [`"first" must be from 1 to 100, but is ${first}.`, { code: "BAD_USER_INPUT" }],
      ]);
    }
  });

  test.each([
    ['path(from: "a", to: "b", maxHops: 9) { truncated }', '"maxHops" must be from 1 to 8, but is 9.'],
    ['path(from: "a", to: "b", first: 11) { truncated }', '"first" must be from 1 to 10, but is 11.'],
    ['neighbourhood(id: "a", hops: 4) { truncated }', '"hops" must be from 1 to 3, but is 4.'],
    ['neighbourhood(id: "a", first: 501) { truncated }', '"first" must be from 1 to 500, but is 501.'],
    ['lineage(trope: "a", maxHops: 11) { __typename }', '"maxHops" must be from 1 to 10, but is 11.'],
    ['search(text: "a", first: 51) { matched }', '"first" must be from 1 to 50, but is 51.'],
    ["timeline(first: 501) { truncated }", '"first" must be from 1 to 500, but is 501.'],
  ])("a number out of its argument's own range is refused: %s", async (field, message) => {
    const { data, errors, statements } = await ask(`{ asked: ${field} }`);
    expect(data).toEqual({ asked: null });
    expect(errors?.map((error) => error.message)).toEqual([message]);
    expect(statements).toEqual([]);
  });

  test.each([
    [{ first: 1 }, true],
    [{ first: 100 }, true],
    [{ first: 0 }, false],
    [{ first: 101 }, false],
    [{}, true],
  ])("the arguments %j are in range: %s", (args, taken) => {
    const works = schema.getQueryType()?.getFields()["works"];
    expect(works && isInRange(schema, works, args)).toBe(taken);
  });
});

describe("the schema", () => {
  test("every argument `first` has a range and gives the size of a list", () => {
    const paged = fields.filter(({ field }) => field.args.some(({ name }) => name === "first"));
    const unsized = paged.filter(({ field }) => {
      const { listSize } = directivesOf(schema, field);
      return listSize?.slicingArguments?.join() !== "first";
    });
    expect(unsized).toEqual([]);
    expect(ranged.filter(({ argument }) => argument.name === "first")).toHaveLength(paged.length);
  });

  test.each(ranged)("$name says in words which numbers it takes, and has a default among them", (each) => {
    const { field, argument, min, max } = each;
    expect(argument.description).toContain(`from ${min} to ${max}`);
    expect(isInRange(schema, field, { [argument.name]: argument.defaultValue })).toBe(true);
  });

  test.each([
    ["Query.lineage(maxHops)", maxHistoryHops],
    ["Trope.lineage(maxHops)", maxHistoryHops],
    ["Work.ancestry(maxHops)", maxHistoryHops],
    ["Query.path(maxHops)", maxPathHops],
    ["Query.neighbourhood(hops)", maxNeighbourHops],
  ])("%s takes as many hops as the traversal can go", (name, hops) => {
    expect(ranged.find((each) => each.name === name)?.max).toBe(hops);
  });

  test("a field gives a size only to lists", () => {
    for (const { type, field } of fields) {
      const { listSize } = directivesOf(schema, field);
      const below = schema.getType(String(field.type).replace(/!$/, ""));
      for (const name of listSize?.sizedFields ?? []) {
        const list = isObjectType(below) ? String(below.getFields()[name]?.type) : "";
        expect(list, `${type}.${field.name} sizes ${name}`).toMatch(/^\[.*\]!?$/);
      }
    }
  });
});
