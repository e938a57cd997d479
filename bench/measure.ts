import { isDeepStrictEqual } from "node:util";
import { burst, coldBurst } from "./burst.ts";
import type { Workload } from "./check.ts";
import type { Contender } from "./contenders.ts";
import { contentOf, libraryOperation, productOperation, type RootField } from "./operations.ts";
import type { LoadProcess, RunningContender } from "./processes.ts";
import type { Random } from "./random.ts";
import type { Exclusion, Measurement } from "./results.ts";
import type { Sample } from "./sample.ts";

/** What measuring needs. */
export interface TestBed {
  readonly running: ReadonlyMap<string, RunningContender>;
  readonly loadProcess: LoadProcess;
  readonly random: Random;
}

/** The numbers of connections that load comes over. */
export const connectionCounts = [1, 8] as const;

/**
 * One round: every workload once with one connection and once with eight. Scenarios come in random order, and within each
 * the contenders, so that whatever else the machine does affects all alike.
 */
export async function measureRound(
  testBed: TestBed,
  workloads: readonly Workload[],
  { round, milliseconds }: { readonly round: number; readonly milliseconds: number },
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  const scenarios = [...new Set(workloads.map(({ scenario }) => scenario))];
  const groups = scenarios.flatMap((scenario) => connectionCounts.map((connections) => ({ scenario, connections })));
  for (const { scenario, connections } of testBed.random.shuffled(groups)) {
    for (const workload of testBed.random.shuffled(workloads.filter((each) => each.scenario === scenario))) {
      const { measurement } = await measure(testBed, workload, { round, connections, milliseconds });
      measurements.push(measurement);
    }
  }
  return measurements;
}

/** Runs each workload for a while, so that everything is compiled and cached before it is measured. */
export async function warmUp(testBed: TestBed, workloads: readonly Workload[], milliseconds: number): Promise<void> {
  for (const workload of testBed.random.shuffled(workloads))
    await measure(testBed, workload, { round: -1, connections: 8, milliseconds });
}

/** The operations of a burst, and the shapes that earlier bursts had. */
interface BurstOptions {
  readonly round: number;
  readonly count: number;
  readonly sample: Sample;
  readonly seen: Set<string>;
}

/**
 * One round of new operations: each contender gets the same ones, each once. Their answers are compared afterwards,
 * because a comparison before would make the operations known.
 */
export async function measureBurst(
  testBed: TestBed,
  contenders: readonly Contender[],
  { round, count, sample, seen }: BurstOptions,
): Promise<{ measurements: Measurement[]; exclusions: Exclusion[] }> {
  const measurements: Measurement[] = [];
  const exclusions: Exclusion[] = [];
  for (const connections of connectionCounts) {
    const operations = burst(sample, count, testBed.random.below(2 ** 31), seen);
    const contents = new Map<string, unknown[]>();
    for (const contender of testBed.random.shuffled(contenders)) {
      const write = contender.dialect === "library" ? libraryOperation : productOperation;
      const requests = operations.map((fields) => ({ path: "/graphql", body: JSON.stringify(write(fields)) }));
      const workload = { scenario: coldBurst, contender, requests };
      const { measurement, bodies } = await measure(testBed, workload, { round, connections, milliseconds: null });
      measurements.push(measurement);
      contents.set(
        contender.name,
        bodies.map((body, index) => answerContent(body, operations[index] ?? [])),
      );
    }
    exclusions.push(...differing(contents, operations));
  }
  return { measurements, exclusions };
}

interface MeasureOptions {
  readonly round: number;
  readonly connections: number;
  /** Null to send each request once. */
  readonly milliseconds: number | null;
}

async function measure(
  { running, loadProcess }: TestBed,
  { scenario, contender: { name }, requests }: Workload,
  { round, connections, milliseconds }: MeasureOptions,
): Promise<{ measurement: Measurement; bodies: readonly string[] }> {
  const server = running.get(name);
  if (!server) throw new Error(`The contender "${name}" must run to be measured.`);
  const load = { port: server.port, requests, connections, milliseconds };
  const { result, usage } = await server.during(() => loadProcess.run(load));
  const { bodies, ...outcome } = result;
  return { measurement: { ...outcome, scenario, contender: name, connections, round, usage }, bodies };
}

function answerContent(body: string, fields: readonly RootField[]): unknown {
  const { data, errors } = JSON.parse(body) as { readonly data?: unknown; readonly errors?: unknown };
  return errors === undefined ? contentOf(fields, data) : { errors };
}

function differing(
  contents: ReadonlyMap<string, readonly unknown[]>,
  operations: readonly (readonly RootField[])[],
): Exclusion[] {
  const ours = contents.get("ours") ?? [];
  return [...contents].flatMap(([contender, theirs]) => {
    const wrong = operations.findIndex(
      (_fields, index) => hasErrors(theirs[index]) || !isDeepStrictEqual(theirs[index], ours[index]),
    );
    if (wrong < 0) return [];
    const reason = `Its answer differs from ours: ${JSON.stringify(theirs[wrong]).slice(0, 200)} to ${productOperation(operations[wrong] ?? []).query}`;
    return [{ scenario: coldBurst, contender, reason, differs: true }];
  });
}

function hasErrors(content: unknown): boolean {
  return content !== null && typeof content === "object" && "errors" in content;
}
