import assert from "node:assert";
import fc from "fast-check";
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from "graphql";
import { beforeAll, expect, test } from "vitest";
import type { Context } from "../../src/graphql/context.ts";
import { formatError } from "../../src/graphql/errors.ts";
import { executionOf } from "../../src/graphql/execution/jit.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type Engine, GraphUnavailable } from "../../src/engines/engine.ts";
import { createReader } from "../../src/query/reader.ts";
import { createLoaders } from "../../src/query/loaders.ts";
import { anyOperation } from "../../harness/random-operations.ts";
import { type Asked, type Choose, rewritten } from "../graphql/execution/rewritten.ts";
import { graphOf, worldFolder } from "../world.ts";
import { onEachEngine } from "./on-each-engine.ts";

const schema = createSchema();
const world = graphOf(worldFolder);
const ids = world.nodes.map(({ id }) => id);
const run = executionOf(schema);

/** Neo4j takes long to plan what it has not met, so that a few hundred random operations are put in thousands of words. */
const operations = fc.sample(anyOperation(schema, ids, 5), 300);

const anyAsked: fc.Arbitrary<Asked> = fc
  .tuple(fc.constantFrom(...operations), fc.infiniteStream(fc.nat()))
  .map(([text, numbers]) => {
    const choose: Choose = (below) => (numbers.next().value as number) % below;
    return rewritten(schema, parse(text), choose);
  })
  .filter(({ document }) => validate(schema, document).length === 0);

onEachEngine((engine) => {
  beforeAll(() => engine.replace(world));

  test("a compiled operation is answered as graphql-js answers it, errors and nulls included", async () => {
    const failed = await compared(engine, 2_000, told);
    expect(failed).toBeGreaterThan(200);
  }, 300_000);

  test("a compiled operation is answered as graphql-js answers it where some statements fail", async () => {
    const failing: Engine = {
      ...engine,
      // Which ones fail depends on nothing but the statement, so that both runs meet the same.
      read: (statement) =>
        statement.text.length % 3 === 0
          ? Promise.reject(new GraphUnavailable("The database went away."))
          : engine.read(statement),
    };
    // Only a repeated operation prefetches, with statements of its own: here the first run is to meet them too.
    const failed = await compared(failing, 200, nulledBy, { repeated: true });
    expect(failed).toBeGreaterThan(60);
  });
});

/** Compares what graphql-js gives for so many operations with what they give when they are compiled. Returns how many had errors. */
async function compared(
  engine: Engine,
  count: number,
  seen: (result: ExecutionResult) => unknown,
  first: Partial<Context> = {},
): Promise<number> {
  let failed = 0;
  const compareOne = async ({ document, variables }: Asked): Promise<void> => {
    const contextValue = { ...contextOf(engine), ...first };
    const interpreted = await execute({ schema, document, variableValues: variables, contextValue });
    expect(seen(await compiled(engine, document, variables))).toEqual(seen(interpreted));
    if (interpreted.errors) failed++;
  };
  const atOnce = 10;
  await fc.assert(
    fc.asyncProperty(fc.array(anyAsked, { minLength: atOnce, maxLength: atOnce }), async (asked) => {
      await Promise.all(asked.map(compareOne));
    }),
    { numRuns: count / atOnce, endOnFailure: true },
  );
  return failed;
}

/** Runs an operation as the server does when it comes for the third time. */
async function compiled(
  engine: Engine,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  const definition = getOperationAST(document) ?? assert.fail("The document must have one operation.");
  const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (errors) return { errors };
  const operation = { document, definition, variables: coerced };
  // The first runs are not compiled, whatever they give.
  const unavailable = { ...engine, read: () => Promise.reject(new GraphUnavailable("Not yet.")) };
  await run(operation, contextOf(unavailable));
  await run(operation, contextOf(unavailable));
  return run(operation, contextOf(engine));
}

function contextOf(engine: Engine): Context {
  return { graph: createLoaders(createReader(engine)), engine };
}

/** What a client gets: errors in no order, for fields are answered side by side. */
function told({ data, errors = [] }: ExecutionResult): unknown {
  // Apollo reads the extensions of every error, also of those that have none.
  const messages = errors.map((error) => JSON.stringify([formatError(error.toJSON(), error), error.extensions]));
  return { data: JSON.stringify(data), errors: messages.sort() };
}

/** The data, with what became null and why: of several errors that make one field null, each executor may tell some. */
function nulledBy({ data, errors = [] }: ExecutionResult): unknown {
  const nulls = errors.map(({ path = [], originalError }) => {
    let [value, depth] = [data as unknown, 0];
    while (value !== null && value !== undefined && depth < path.length)
      value = (value as Record<string, unknown>)[String(path[depth++])];
    return JSON.stringify([path.slice(0, depth), originalError?.name]);
  });
  return { data: JSON.stringify(data), nulls: new Set(nulls) };
}
