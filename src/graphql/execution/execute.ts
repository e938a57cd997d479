import { type ExecutionResult, GraphQLError, type GraphQLSchema } from "graphql";
import type { Engine } from "../../engines/engine.ts";
import { type Budget, createBudget, most, OperationStopped, type Spending } from "../../query/budget.ts";
import { createLoaders } from "../../query/loaders.ts";
import { createReader, GraphChanged } from "../../query/reader.ts";
import { assertSmallAnswer } from "./answer-size.ts";
import { assertAffordable } from "./cost.ts";
import { executionOf } from "./jit.ts";
import { type Operation, type PricedOperation, prepareOperation } from "./prepare.ts";
import { withinTime } from "./within-time.ts";

/** What running an operation may take beside what it reads. */
export interface ExecutionLimits {
  /** How many milliseconds it may take. */
  readonly timeout: number;
  /** How many bytes its answer may have. */
  readonly answerBytes: number;
}

/** The limits where none are set. */
export const defaultLimits: ExecutionLimits = { timeout: 10_000, answerBytes: 16 * 2 ** 20 };

/** An operation with what bounds it from outside. */
export interface BoundedOperation extends Operation {
  readonly limits?: ExecutionLimits;
  /** Ends the operation when its client goes away. */
  readonly signal?: AbortSignal | undefined;
}

/** What an operation gave. */
export interface Executed {
  readonly result: ExecutionResult;
  /** The version of the graph that it read; undefined where it read nothing. */
  readonly version: number | undefined;
  /** What it took; nothing where it was refused. */
  readonly cost?: Spending & { readonly limit: number };
}

/** What operations failed with, by what ends them: whoever asks again for one request gets that, and nothing is run again. */
const failures = new WeakMap<AbortSignal, Executed>();

/**
 * Runs an operation so that its answer comes from one version of the graph: when a load falls between two of its
 * statements it runs once more, and fails as a whole if that happens again, or where it takes more than it may.
 */
export async function executeOperation(
  schema: GraphQLSchema,
  engine: Engine,
  { limits = defaultLimits, signal, ...operation }: BoundedOperation,
): Promise<Executed> {
  const failure = signal && failures.get(signal);
  if (failure) return failure;
  const prepared = prepareOperation(schema, operation);
  if ("errors" in prepared) return { result: prepared, version: undefined };
  const until = performance.now() + limits.timeout;
  const run = async (): Promise<Executed> => {
    const budget = createBudget(until);
    try {
      const executed = await withinTime(attempt(schema, engine, { ...prepared, budget }), { budget, signal, limits });
      const stopped = budget.stopped();
      if (stopped) return failed(stopped);
      assertSmallAnswer(executed.result.data, limits.answerBytes, prepared.cost.values + budget.spent().values);
      return { ...executed, cost: { ...budget.spent(), limit: most.price } };
    } catch (error) {
      return failed(error);
    }
  };
  const first = await run();
  const executed = isChanged(first) ? await run() : first;
  const given = isChanged(executed) ? failed(new GraphChanged()) : executed;
  if (signal && given.result.errors) failures.set(signal, given);
  return given;
}

interface Attempt extends PricedOperation {
  readonly budget: Budget;
}

async function attempt(
  schema: GraphQLSchema,
  engine: Engine,
  { cost, budget, ...operation }: Attempt,
): Promise<Executed> {
  const graph = createLoaders(createReader(engine, budget));
  // A graph that does not answer is for the fields to report.
  const size = cost.dependsOnGraph ? await graph.size().catch(() => undefined) : undefined;
  const { price } = size ? assertAffordable(schema, operation, size) : cost;
  budget.spend("price", price);
  const result = await executionOf(schema)(operation, { graph, engine, size });
  return { result, version: graph.version() };
}

function failed(error: unknown): Executed {
  if (error instanceof GraphQLError) return { result: { errors: [error] }, version: undefined };
  // Apollo takes the status of an error from its extensions.
  const isLate = error instanceof OperationStopped && error.code === "TIMED_OUT";
  const extensions = isLate ? { http: { status: 503 } } : {};
  const originalError = error instanceof Error ? error : new Error(String(error));
  return { result: { errors: [new GraphQLError("", { originalError, extensions })] }, version: undefined };
}

function isChanged({ result: { errors = [] } }: Executed): boolean {
  return errors.some(({ originalError }) => originalError instanceof GraphChanged);
}
