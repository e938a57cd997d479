import {
  type DocumentNode,
  execute,
  type ExecutionResult,
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
import type { PreparedOperation } from "./prepare.ts";

/** Runs one operation. */
export type Execution = (operation: PreparedOperation, context: Context) => Promise<ExecutionResult>;

const executions = new WeakMap<GraphQLSchema, Execution>();

/** The execution of a schema's operations, which remembers what it compiled. */
export function executionOf(schema: GraphQLSchema): Execution {
  const execution = executions.get(schema) ?? createExecution(schema);
  executions.set(schema, execution);
  return execution;
}

/**
 * Runs operations of a schema: with graphql-js the first time, and compiled by graphql-jit from the second time on, which
 * completes an answer several times faster. Compiling costs more than one run gains, and most operations of a cold start
 * come once. The two give equal answers, errors included; an operation that they read differently stays with graphql-js.
 * What is compiled lives as long as its document does.
 */
function createExecution(schema: GraphQLSchema): Execution {
  const interpret: Execution = async ({ document, definition, variables: variableValues }, contextValue) =>
    execute({ schema, document, operationName: definition.name?.value, variableValues, contextValue });
  const compiled = new WeakMap<OperationDefinitionNode, Execution>();
  const ranOnce = new WeakSet<OperationDefinitionNode>();

  return (operation, context) => {
    const { definition } = operation;
    if (!ranOnce.has(definition)) ranOnce.add(definition);
    else if (!compiled.has(definition)) compiled.set(definition, compile(schema, operation, interpret));
    return (compiled.get(definition) ?? interpret)(operation, context);
  };
}

/** The compiled operation, or the interpreted one where graphql-jit might not give what graphql-js gives. */
function compile(schema: GraphQLSchema, { document, definition }: PreparedOperation, interpret: Execution): Execution {
  if (isConditional(document)) return interpret;
  const query = compileQuery(schema, document, definition.name?.value);
  if (!isCompiledQuery(query)) return interpret;
  const neverNull = neverNullVariables(schema, document, definition);
  return async (operation, context) => {
    const { variables } = operation;
    // Inside a list graphql-jit gives the null to the resolver.
    if (neverNull.some((name) => variables[name] === null)) return interpret(operation, context);
    const result = await query.query(undefined, { ...context, repeated: true }, variables);
    if (!result.errors) return result;
    // An error that no resolver threw is graphql-jit's own, and graphql-js has other words for it.
    if (result.errors.some(({ originalError }) => !originalError)) return interpret(operation, context);
    return { ...result, errors: result.errors.map((error) => plainError(error, document)) };
  };
}

/** An error of graphql-jit as graphql-js would make it: Apollo relies on properties that graphql-jit leaves out. */
function plainError(
  { message, path, locations = [], originalError }: GraphQLError,
  { loc }: DocumentNode,
): GraphQLError {
  const lineEnds = [...(loc?.source.body ?? "").matchAll(/\r\n|[\n\r]/g)];
  const starts = [0, ...lineEnds.map((end) => end.index + end[0].length)];
  const positions = locations.map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1);
  return new GraphQLError(message, { path, originalError, ...(loc && { source: loc.source, positions }) });
}

/** The variables whose own types allow null and that are used where null is not allowed. */
function neverNullVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly string[] {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const addNonNull = ({ name }: VariableNode): void => {
    if (isNonNullType(types.getInputType())) found.add(name.value);
  };
  visit(document, visitWithTypeInfo(types, { [Kind.VARIABLE]: addNonNull }));
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
