import { execute, GraphQLObjectType, type GraphQLResolveInfo, GraphQLSchema, GraphQLString, parse } from "graphql";
import { expect, test } from "vitest";
import { selects } from "../../../src/graphql/connections/selection.ts";

/** Which of the paths `a`, `a.b` and `a.b.c` the resolver of `list` sees in an operation. */
function seen(text: string): boolean[] {
  let found: boolean[] = [];
  const leaf = { type: GraphQLString };
  const b = new GraphQLObjectType({ name: "B", fields: { c: leaf, d: leaf } });
  const a = new GraphQLObjectType({ name: "A", fields: { b: { type: b }, d: leaf } });
  const list = new GraphQLObjectType({ name: "List", fields: { a: { type: a }, d: leaf } });
  const resolve = (_source: unknown, _arguments: unknown, _context: unknown, info: GraphQLResolveInfo): null => {
    found = [selects(info, "a"), selects(info, "a", "b"), selects(info, "a", "b", "c")];
    return null;
  };
  const query = new GraphQLObjectType({ name: "Query", fields: { list: { type: list, resolve } } });
  void execute({ schema: new GraphQLSchema({ query }), document: parse(text) });
  return found;
}

test.each([
  ["{ list { d } }", [false, false, false]],
  ["{ list { a { d } } }", [true, false, false]],
  ["{ list { a { b { d } } } }", [true, true, false]],
  ["{ list { a { b { c } } } }", [true, true, true]],
  ["{ other: list { x: a { y: b { z: c } } } }", [true, true, true]],
  ["{ list { b: a { c: b { d } } } }", [true, true, false]],
  ["{ list { a { d } } list { a { b { c } } } }", [true, true, true]],
  ["{ list { d a { d } a { b { d c } } } }", [true, true, true]],
  ["{ list { ... { a { ... on A { b { ... on B { c } } } } } } }", [true, true, true]],
  ["{ list { ...F } } fragment F on List { a { ...G } } fragment G on A { b { c } }", [true, true, true]],
  ["{ list { a { b { c @skip(if: true) } } } }", [true, true, true]],
  ["{ list { ...Nowhere d } }", [false, false, false]],
])("the fields at three paths are seen as selected or not in %s", (text, expected) => {
  expect(seen(text)).toEqual(expected);
});
