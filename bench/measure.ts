import { isDeepStrictEqual } from "node:util";
import { type Ask, contentOf, libraryOperation, productOperation } from "./operations.ts";
import { burst } from "./burst.ts";
import type { Part } from "./check.ts";
import type { Contender } from "./contenders.ts";
import type { Generator } from "./generator.ts";
import type { LoadOutcome } from "./load-generator.ts";
import type { RunningContender } from "./processes.ts";
import type { Random } from "./random.ts";
import type { Absence, Measurement } from "./results.ts";
import type { Sample } from "./sample.ts";

/** What measuring needs: who runs, and who sends load. */
export interface Field {
  readonly running: ReadonlyMap<string, RunningContender>;
  readonly generator: Generator;
  readonly random: Random;
}

/** How many connections load comes over. */
export const connectionCounts = [1, 8] as const;

/**
 * One round: every part once with one connection and once with eight. Tasks come in a random order, and in each task the
 * contenders, so that what else the machine does strikes all alike.
 */
export async function measureRound(
  field: Field,
  parts: readonly Part[],
  { round, milliseconds }: { readonly round: number; readonly milliseconds: number },
): Promise<Measurement[]> {
  const found: Measurement[] = [];
  const tasks = [...new Set(parts.map(({ task }) => task))];
  const groups = tasks.flatMap((task) => connectionCounts.map((connections) => ({ task, connections })));
  for (const { task, connections } of field.random.shuffled(groups)) {
    for (const part of field.random.shuffled(parts.filter((each) => each.task === task))) {
      found.push(await measurePart(field, part, { round, connections, milliseconds }));
    }
  }
  return found;
}

/** Puts load on each part for a while, so that what is compiled and cached on first use is. */
export async function warmUp(field: Field, parts: readonly Part[], milliseconds: number): Promise<void> {
  for (const part of field.random.shuffled(parts))
    await measurePart(field, part, { round: -1, connections: 8, milliseconds });
}

async function measurePart(
  { running, generator }: Field,
  { task, contender, requests }: Part,
  { round, connections, milliseconds }: Pick<Measurement, "round" | "connections" | "milliseconds">,
): Promise<Measurement> {
  const server = serverOf(running, contender);
  const load = { port: server.port, requests, connections, milliseconds };
  const { result, vitals } = await server.during(() => generator.run(load));
  return { ...outcomeOf(result), task, contender: contender.name, connections, round, vitals };
}

/** The name of the task that a burst of new operations is. */
export const coldTask = "cold burst";

/**
 * One round of operations that nobody has asked before: each contender is asked the same ones, each once. The answers are
 * compared afterwards, for asking before would make them known.
 */
export async function measureCold(
  { running, generator, random }: Field,
  contenders: readonly Contender[],
  {
    round,
    count,
    sample,
    seen,
  }: {
    readonly round: number;
    readonly count: number;
    readonly sample: Sample;
    readonly seen: Set<string>;
  },
): Promise<{ measurements: Measurement[]; absences: Absence[] }> {
  const measurements: Measurement[] = [];
  const absences: Absence[] = [];
  for (const connections of connectionCounts) {
    const operations = burst(sample, count, random.below(2 ** 31), seen);
    const contents = new Map<string, unknown[]>();
    for (const contender of random.shuffled(contenders)) {
      const write = contender.dialect === "library" ? libraryOperation : productOperation;
      const requests = operations.map((asks) => ({ path: "/graphql", body: JSON.stringify(write(asks)) }));
      const server = serverOf(running, contender);
      const load = { port: server.port, requests, connections, milliseconds: null };
      const { result, vitals } = await server.during(() => generator.run(load));
      contents.set(
        contender.name,
        result.bodies.map((body, index) => answered(body, operations[index] ?? [])),
      );
      measurements.push({
        ...outcomeOf(result),
        task: coldTask,
        contender: contender.name,
        connections,
        round,
        vitals,
      });
    }
    absences.push(...differing(contents, operations));
  }
  return { measurements, absences };
}

function outcomeOf({ answers, failures, milliseconds, latency, bytes, bodyBytes }: LoadOutcome) {
  return { answers, failures, milliseconds, latency, bytes, bodyBytes };
}

function answered(body: string, asks: readonly Ask[]): unknown {
  const { data, errors } = JSON.parse(body) as { readonly data?: unknown; readonly errors?: unknown };
  return errors === undefined ? contentOf(asks, data) : { errors };
}

function differing(
  contents: ReadonlyMap<string, readonly unknown[]>,
  operations: readonly (readonly Ask[])[],
): Absence[] {
  const ours = contents.get("ours") ?? [];
  return [...contents].flatMap(([contender, theirs]) => {
    const wrong = operations.findIndex(
      (_asks, index) => hasErrors(theirs[index]) || !isDeepStrictEqual(theirs[index], ours[index]),
    );
    if (wrong < 0) return [];
    const because = `Its answer differs from ours: ${JSON.stringify(theirs[wrong]).slice(0, 200)} to ${productOperation(operations[wrong] ?? []).query}`;
    return [{ task: coldTask, contender, because, differs: true }];
  });
}

function hasErrors(content: unknown): boolean {
  return content !== null && typeof content === "object" && "errors" in content;
}

function serverOf(running: ReadonlyMap<string, RunningContender>, { name }: Contender): RunningContender {
  const found = running.get(name);
  if (!found) throw new Error(`The contender "${name}" must run to be measured.`);
  return found;
}
