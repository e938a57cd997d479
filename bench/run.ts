import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aboutRun } from "./environment.ts";
import type { Part } from "./check.ts";
import { checkAll } from "./check-all.ts";
import { uncachedContenders } from "./contenders.ts";
import { type Entry, entriesOf, operationsOf } from "./entries.ts";
import { type Generator, startGenerator } from "./generator.ts";
import { coldTask, type Field, measureCold, measureRound, warmUp } from "./measure.ts";
import type { Plan } from "./plan.ts";
import { type RunningContender, startContender } from "./processes.ts";
import { seeded } from "./random.ts";
import type { Absence, Measurement, Results, Start } from "./results.ts";
import { measureProductStart, measureStart } from "./start-up.ts";
import { openStore, type Store } from "./graph-store.ts";

/** A run under way. */
interface Run {
  readonly plan: Plan;
  readonly stores: readonly Store[];
  readonly entries: readonly Entry[];
  readonly generator: Generator;
  /** A folder for the ready buffer's bodies. */
  readonly bodies: string;
  /** Says how far the run is, and gives the seconds since its beginning. */
  readonly say: (words: string) => number;
}

/** Runs a plan from beginning to end, and leaves nothing running. `print` is told how far it is. */
export async function runBenchmark(plan: Plan, print: (line: string) => void): Promise<Results> {
  const begun = performance.now();
  const say = (words: string): number => {
    const seconds = (performance.now() - begun) / 1000;
    print(`${seconds.toFixed(0).padStart(5)} s  ${words}`);
    return seconds;
  };
  const bodies = mkdtempSync(join(tmpdir(), "film-graph-bench-"));
  const generator = startGenerator();
  const stores: Store[] = [];
  try {
    say("opens the graph, loading it where that has not been done");
    stores.push(await openStore(plan));
    if (plan.growth) stores.push(await openStore({ pairs: null, fraction: 10 * plan.fraction, seed: plan.seed }));
    return await measureAll({ plan, stores, entries: entriesOf(stores, bodies), generator, bodies, say });
  } finally {
    await generator.stop();
    for (const store of stores) await store.stop();
    rmSync(bodies, { recursive: true, force: true });
  }
}

async function measureAll(run: Run): Promise<Results> {
  const { plan, stores, entries, bodies, say } = run;
  say("compares the answers of all contenders");
  const { parts, checks, absences } = await checkAll(entries, bodies);
  say(`starts each contender ${plan.starts} times`);
  const starts = await startAll(run, parts);
  const running = new Map<string, RunningContender>();
  try {
    for (const { contender, settings } of entries)
      running.set(contender.name, await startContender(contender, settings));
    const field = { running, generator: run.generator, random: seeded(plan.seed) };
    const warm = await measureRounds(run, field, parts);
    const cold = await measureColdRounds(run, field);
    const minutes = say("is done") / 60;
    return {
      about: await aboutRun(plan, stores, { minutes, rounds: warm.rounds }),
      contenders: entries.map(({ contender: { name, says } }) => ({ name, says })),
      tasks: [
        ...new Map(entries.flatMap(({ tasks }) => tasks.map(({ name, says }) => [name, { name, says }]))).values(),
        { name: coldTask, says: `${plan.burst} different operations that nobody asked before, each once` },
      ],
      absences: [...absences, ...cold.absences],
      checks,
      starts,
      measurements: [...warm.measurements, ...cold.measurements],
      operations: operationsOf(entries, plan.seed),
    };
  } finally {
    for (const contender of running.values()) await contender.stop();
  }
}

async function startAll({ plan, entries }: Run, parts: readonly Part[]): Promise<Start[]> {
  const starts: Start[] = [];
  for (const { contender, settings } of entries) {
    const first = parts.find((part) => part.contender.name === contender.name)?.requests[0];
    if (first) starts.push(await measureStart(contender, settings, { first, times: plan.starts }));
  }
  return [...starts, await measureProductStart(plan.starts)];
}

async function measureRounds(
  { plan, say }: Run,
  field: Field,
  parts: readonly Part[],
): Promise<{ rounds: number; measurements: Measurement[] }> {
  say("warms up");
  await warmUp(field, parts, plan.warmUp);
  const measurements: Measurement[] = [];
  let rounds = 0;
  while (rounds < plan.rounds) {
    const seconds = say(`measures round ${rounds + 1} of ${plan.rounds}`);
    if (rounds >= 2 && seconds > plan.roundsUntil) break;
    measurements.push(...(await measureRound(field, parts, { round: rounds, milliseconds: plan.slot })));
    rounds++;
  }
  return { rounds, measurements };
}

async function measureColdRounds(
  { plan, stores, say }: Run,
  field: Field,
): Promise<{ measurements: Measurement[]; absences: Absence[] }> {
  const contenders = uncachedContenders.filter(({ dialect }) => dialect !== "floor");
  const [store] = stores;
  if (!store) throw new Error("A run must have a graph.");
  const seen = new Set<string>();
  const measurements: Measurement[] = [];
  const absences: Absence[] = [];
  for (let round = 0; round < plan.coldRounds; round++) {
    say(`measures new operations, round ${round + 1} of ${plan.coldRounds}`);
    const { sample } = store.prepared;
    const found = await measureCold(field, contenders, { round, count: plan.burst, sample, seen });
    measurements.push(...found.measurements);
    absences.push(...found.absences);
  }
  return { measurements, absences };
}
