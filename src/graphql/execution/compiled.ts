import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { Context } from "../context.ts";

type Variables = Readonly<Record<string, unknown>> | null | undefined;

/** Runs one operation of a document that is valid. */
export type Executor = (
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
  context: Context,
) => Promise<ExecutionResult>;

type Run = (context: Context, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

const executors = new WeakMap<GraphQLSchema, Executor>();

/** The one executor of a schema. */
export function executorOf(schema: GraphQLSchema): Executor {
  const executor = executors.get(schema) ?? createExecutor(schema);
  executors.set(schema, executor);
  return executor;
}

/**
 * Runs operations of a schema: with graphql-js the first time, and compiled by graphql-jit from the second time on, which
 * completes an answer several times faster. Compiling costs more than one run gains, and most operations of a cold start
 * come once. The two give equal answers, errors included; where a document is one that they read differently, graphql-js
 * keeps it. What is compiled lives as long as its document does.
 */
function createExecutor(schema: GraphQLSchema): Executor {
  const runs = new WeakMap<DocumentNode, Map<string, Run>>();

  function runOf(document: DocumentNode, operationName: string | null | undefined): Run {
    const known = runs.get(document);
    const run = known?.get(operationName ?? "");
    if (run) return run;
    const interpreted: Run = (contextValue, variableValues) =>
      execute({ schema, document, operationName, variableValues, contextValue });
    const next = known === undefined ? interpreted : compiled(schema, document, operationName, interpreted);
    if (known) known.set(operationName ?? "", next);
    else runs.set(document, new Map());
    return next;
  }

  return async (document, operationName, variables, context) => runOf(document, operationName)(context, variables);
}

/** The compiled operation, or the interpreted one where graphql-jit might not give what graphql-js gives. */
function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  interpreted: Run,
): Run {
  const operation = getOperationAST(document, operationName);
  if (!operation || isConditional(document)) return interpreted;
  const query = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(query)) return interpreted;
  const neverNull = neverNullVariables(schema, document, operation);
  return async (context, variables) => {
    // What may stand for a variable is decided by graphql-js: graphql-jit refuses some good values and takes some bad ones.
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: 50,
    });
    if (errors) return { errors };
    // Inside a list graphql-jit gives the null to the resolver.
    if (neverNull.some((name) => coerced[name] === null)) return interpreted(context, variables);
    const result = await query.query(undefined, { ...context, repeated: true }, coerced);
    if (!result.errors) return result;
    // An error that no resolver threw is graphql-jit's own, and graphql-js has other words for it.
    if (result.errors.some(({ originalError }) => !originalError)) return interpreted(context, variables);
    return { ...result, errors: result.errors.map((error) => plainError(error, document)) };
  };
}

/** An error of graphql-jit as graphql-js would make it, for Apollo relies on properties that the former leaves out. */
function plainError(
  { message, path, locations = [], originalError }: GraphQLError,
  document: DocumentNode,
): GraphQLError {
  const source = document.loc?.source;
  const starts = [0, ...[...(source?.body ?? "").matchAll(/\r\n|[\n\r]/g)].map((end) => end.index + end[0].length)];
  return new GraphQLError(message, {
    path,
    originalError,
    ...(source && {
      source,
      positions: locations.map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1),
    }),
  });
}

/** The variables that may be null by their own types, and stand where null must not. */
function neverNullVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly string[] {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const visitor = {
    [Kind.VARIABLE]: ({ name }: VariableNode) => {
      if (isNonNullType(types.getInputType())) found.add(name.value);
    },
  };
  visit(document, visitWithTypeInfo(types, visitor));
  return variableDefinitions
    .filter(({ variable, type }) => type.kind !== Kind.NON_NULL_TYPE && found.has(variable.name.value))
    .map(({ variable }) => variable.name.value);
}

/** Whether a directive decides what is selected. */
function isConditional(document: DocumentNode): boolean {
  let found = false;
  visit(document, { [Kind.DIRECTIVE]: () => void (found = true) });
  return found;
}
