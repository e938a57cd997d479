import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
} from "graphql";
import type { Engine } from "../../engines/engine.ts";
import { createReader, GraphChanged } from "../../query/reader.ts";
import { createLoaders } from "../../query/loaders.ts";
import type { Context } from "../context.ts";
import { executorOf } from "./compiled.ts";
import { assertAffordable } from "./cost.ts";

/** A parsed and valid operation with its variables. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Takes note of the version of the graph that an operation without errors was answered from; undefined where it read nothing. */
type Note = (version: number | undefined) => void;

/**
 * Runs an operation so that its answer comes from one version of the graph: when a load falls between two of its
 * statements it runs once more, and fails as a whole if that happens again.
 */
export async function executeOperation(
  schema: GraphQLSchema,
  engine: Engine,
  operation: Operation,
  note: Note = () => {},
): Promise<ExecutionResult> {
  const { document, operationName, variables } = operation;
  const node = getOperationAST(document, operationName);
  // GraphQL says which operation is not there. To an executor an unheard-of name would be one more to remember.
  if (!node) return execute({ schema, document, operationName });
  try {
    assertAffordable(schema, document, node, variables ?? {});
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
  const first = await attempt(schema, engine, operation, note);
  const result = changed(first) ? await attempt(schema, engine, operation, note) : first;
  return changed(result) ? { errors: [new GraphQLError("", { originalError: new GraphChanged() })] } : result;
}

async function attempt(
  schema: GraphQLSchema,
  engine: Engine,
  { document, operationName, variables }: Operation,
  note: Note,
): Promise<ExecutionResult> {
  const contextValue: Context = { graph: createLoaders(createReader(engine)), engine };
  const result = await executorOf(schema)(document, operationName, variables, contextValue);
  if (!result.errors) note(contextValue.graph.version());
  return result;
}

function changed({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ originalError }) => originalError instanceof GraphChanged);
}
