import assert from "node:assert";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { getOperationAST, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Context } from "../../../src/graphql/context.ts";
import { executionOf } from "../../../src/graphql/execution/jit.ts";
import { createLoaders } from "../../../src/query/loaders.ts";
import { createReader } from "../../../src/query/reader.ts";

let isCompiled = false;
const schema = makeExecutableSchema({
  typeDefs: "type Query { self: Query name: String }",
  resolvers: {
    Query: {
      self: (_root, _arguments, { compiled = false }: Context) => {
        isCompiled = compiled;
        return {};
      },
    },
  },
});
const run = executionOf(schema);
const engine = embeddedEngine();

/** A way to run an operation, which says whether it ran compiled. */
function operationOf(query: string) {
  const document = parse(query);
  const definition = getOperationAST(document) ?? assert.fail(query);
  return async (): Promise<boolean> => {
    const graph = createLoaders(createReader(engine));
    const { errors } = await run({ document, definition, variables: {} }, { graph, engine });
    expect(errors).toBeUndefined();
    return isCompiled;
  };
}

/** Whether an operation runs compiled, each time that it is asked. */
async function timesOf(ask: () => Promise<boolean>, times: number): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  for (let time = 0; time < times; time++) answers.push(await ask());
  return answers;
}

const nested = (levels: number): string => `{ ${"self { ".repeat(levels - 1)} name ${"} ".repeat(levels - 1)} }`;
const wide = (fields: number): string =>
  `{ self { ${Array.from({ length: fields - 1 }, (_, each) => `a${each}: name`).join(" ")} } }`;

describe("an operation that comes again", () => {
  test("an operation is compiled when it comes for the third time", async () => {
    expect(await timesOf(operationOf("{ self { name } }"), 5)).toEqual([false, false, true, true, true]);
  });

  test.each([
    ["deep", nested(15), nested(16)],
    ["wide", wide(300), wide(301)],
    [
      "wide by its fragments",
      "{ ...Parts ...Parts } fragment Parts on Query { self { name } }",
      `{ a: self { ...Parts } b: self { ...Parts } c: self { ...Parts } } fragment Parts on Query ${wide(120)}`,
    ],
    ["deep by its fragments", nested(3), `{ self { ...Up } } fragment Up on Query ${nested(15)}`],
  ])("an operation that is too %s is never compiled", async (_name, within, beyond) => {
    expect(await timesOf(operationOf(beyond), 4)).toEqual([false, false, false, false]);
    expect(await timesOf(operationOf(within), 4)).toEqual([false, false, true, true]);
  });

  test("what was compiled is dropped for others where it takes too much memory, and comes back when it is asked as often", async () => {
    const first = operationOf("{ self { name } }");
    expect(await timesOf(first, 3)).toEqual([false, false, true]);
    // Each of these takes a megabyte or so by its size.
    for (let each = 0; each < 60; each++) {
      await timesOf(operationOf(wide(300).replace("a0:", `b${each}:`)), 3);
    }
    expect(await timesOf(first, 4)).toEqual([false, false, true, true]);
  });
});
