import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
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

/** From which time on an operation is compiled: most come once or twice. */
const compiledFrom = 3;

/** The largest operations that are compiled. Compiling takes time and memory that grow with the square of the depth. */
const [maxDepth, maxFields] = [15, 300];

/** How much memory compiled operations may take, in bytes. */
const maxBytes = 32 * 2 ** 20;

/** How many bytes a compiled field takes, and more for each level that it is deep, as measured. */
const [bytesPerField, bytesPerLevel] = [4_000, 100];

/**
 * Runs operations of a schema: with graphql-js at first, and compiled by graphql-jit from the third time on, which completes
 * an answer several times faster. Compiling costs more than one run gains, so that what is rare, deep or wide stays with
 * graphql-js. The two give equal answers, errors included; an operation that they read differently stays with graphql-js.
 * What is compiled is dropped where memory is needed for others, and has to come as often again.
 */
function createExecution(schema: GraphQLSchema): Execution {
  const interpret: Execution = async ({ document, definition, variables: variableValues }, contextValue) =>
    execute({ schema, document, operationName: definition.name?.value, variableValues, contextValue });
  const runs = new WeakMap<OperationDefinitionNode, number>();
  const compiled = new LRUCache<OperationDefinitionNode, Execution>({
    maxSize: maxBytes,
    dispose: (_, definition, reason) => {
      if (reason === "evict") runs.delete(definition);
    },
  });

  return (operation, context) => {
    const { definition } = operation;
    const known = compiled.get(definition);
    if (known) return known(operation, { ...context, repeated: true });
    const run = (runs.get(definition) ?? 0) + 1;
    runs.set(definition, run);
    const again = run > 1 ? { ...context, repeated: true } : context;
    if (run !== compiledFrom) return interpret(operation, again);
    const { fields, depth } = shapeOf(operation);
    if (depth > maxDepth || fields > maxFields) return interpret(operation, again);
    const execution = compile(schema, operation, interpret);
    compiled.set(definition, execution, { size: fields * (bytesPerField + depth * bytesPerLevel) });
    return execution(operation, again);
  };
}

/** How many fields an operation selects, fragments counted wherever they are spread, and how deep they nest. */
function shapeOf({ document, definition }: PreparedOperation): { readonly fields: number; readonly depth: number } {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map(({ name, selectionSet }) => [name.value, selectionSet]));
  const shape = { fields: 0, depth: 0 };
  const measure = (set: SelectionSetNode | undefined, depth: number): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) measure(byName.get(selection.name.value), depth);
      else if (selection.kind === Kind.INLINE_FRAGMENT) measure(selection.selectionSet, depth);
      else {
        shape.fields++;
        shape.depth = Math.max(shape.depth, depth);
        measure(selection.selectionSet, depth + 1);
      }
    }
  };
  measure(definition.selectionSet, 1);
  return shape;
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
    const result = await query.query(undefined, { ...context, compiled: true }, variables);
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
