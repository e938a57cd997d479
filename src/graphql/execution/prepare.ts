import {
  type DocumentNode,
  executeSync,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { assertAffordable, type Cost } from "./cost.ts";

/** A parsed and valid operation with its variables. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** An operation whose variables are coerced. */
export interface PreparedOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation that may run on a tiny graph. */
export interface PricedOperation extends PreparedOperation {
  readonly cost: Cost;
}

/** Finds the operation in its document, coerces its variables and refuses it where it costs too much; otherwise gives the errors. */
export function prepareOperation(
  schema: GraphQLSchema,
  { document, operationName, variables }: Operation,
): PricedOperation | { readonly errors: readonly GraphQLError[] } {
  const definition = getOperationAST(document, operationName);
  // graphql-js has a sentence for an operation that is not there.
  if (!definition) return { errors: executeSync({ schema, document, operationName }).errors ?? [] };
  // As many errors as graphql-js gives.
  const options = { maxErrors: 50 };
  const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {}, options);
  if (errors) return { errors };
  const prepared = { document, definition, variables: coerced };
  try {
    return { ...prepared, cost: assertAffordable(schema, prepared) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
