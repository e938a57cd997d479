import { type ExecutionResult, GraphQLError, type GraphQLSchema } from "graphql";
import type { Engine } from "../../engines/engine.ts";
import { createReader, GraphChanged } from "../../query/reader.ts";
import { createLoaders } from "../../query/loaders.ts";
import { executionOf } from "./jit.ts";
import { type Operation, type PreparedOperation, prepareOperation } from "./prepare.ts";

/** What an operation gave. */
export interface Executed {
  readonly result: ExecutionResult;
  /** The version of the graph that it read; undefined where it read nothing. */
  readonly version: number | undefined;
}

/**
 * Runs an operation so that its answer comes from one version of the graph: when a load falls between two of its
 * statements it runs once more, and fails as a whole if that happens again.
 */
export async function executeOperation(schema: GraphQLSchema, engine: Engine, operation: Operation): Promise<Executed> {
  const prepared = prepareOperation(schema, operation);
  if ("errors" in prepared) return { result: prepared, version: undefined };
  const first = await attempt(schema, engine, prepared);
  const executed = isChanged(first) ? await attempt(schema, engine, prepared) : first;
  if (!isChanged(executed)) return executed;
  return { result: { errors: [new GraphQLError("", { originalError: new GraphChanged() })] }, version: undefined };
}

async function attempt(schema: GraphQLSchema, engine: Engine, operation: PreparedOperation): Promise<Executed> {
  const graph = createLoaders(createReader(engine));
  const result = await executionOf(schema)(operation, { graph, engine });
  return { result, version: graph.version() };
}

function isChanged({ result: { errors = [] } }: Executed): boolean {
  return errors.some(({ originalError }) => originalError instanceof GraphChanged);
}
