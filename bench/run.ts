import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { coldBurst } from "./burst.ts";
import { checkAnswers, type Workload } from "./check.ts";
import { type Participant, participantsOn } from "./contenders.ts";
import { readEnvironment } from "./environment.ts";
import { type GraphStore, openGraphStore } from "./graph-store.ts";
import { measureBurst, measureRound, type TestBed, warmUp } from "./measure.ts";
import type { Plan } from "./plan.ts";
import { type LoadProcess, type RunningContender, startContender, startLoadProcess } from "./processes.ts";
import { seededRandom } from "./random.ts";
import type { Exclusion, Measurement, Results, Start } from "./results.ts";
import { exampleOperations, scenariosOf } from "./scenarios.ts";
import { measureProductStart, measureStart } from "./start-up.ts";

/** A run in progress. */
interface Run {
  readonly plan: Plan;
  readonly stores: readonly GraphStore[];
  readonly participants: readonly Participant[];
  readonly loadProcess: LoadProcess;
  /** Prints the progress, and returns the seconds since the run began. */
  readonly log: (progress: string) => number;
}

/** Runs a plan from beginning to end, prints its progress, and leaves nothing running. */
export async function runBenchmark(plan: Plan, print: (line: string) => void): Promise<Results> {
  const begun = performance.now();
  const log = (progress: string): number => {
    const seconds = (performance.now() - begun) / 1000;
    print(`${seconds.toFixed(0).padStart(5)} s  ${progress}`);
    return seconds;
  };
  const bodies = mkdtempSync(join(tmpdir(), "film-graph-bench-"));
  const loadProcess = startLoadProcess();
  const stores: GraphStore[] = [];
  try {
    log("opens the graph, and stores it first if no earlier run has");
    stores.push(await openGraphStore(plan));
    if (plan.growth) stores.push(await openGraphStore({ table: null, fraction: 10 * plan.fraction, seed: plan.seed }));
    return await measureAll({ plan, stores, participants: participantsOn(stores, bodies), loadProcess, log });
  } finally {
    await loadProcess.stop();
    for (const store of stores) await store.stop();
    rmSync(bodies, { recursive: true, force: true });
  }
}

async function measureAll(run: Run): Promise<Results> {
  const { plan, stores, participants, loadProcess, log } = run;
  log("compares the answers of all contenders");
  const { workloads, checks, exclusions } = await checkAnswers(participants);
  log(`starts each contender ${plan.starts} times`);
  const starts = await measureStarts(run, workloads);
  const running = new Map<string, RunningContender>();
  try {
    for (const participant of participants) running.set(participant.name, await startContender(participant));
    const testBed = { running, loadProcess, random: seededRandom(plan.seed) };
    const { rounds, measurements } = await measureRounds(run, testBed, workloads);
    const bursts = await measureBursts(run, testBed);
    const minutes = log("is done") / 60;
    const described = participants.flatMap(scenariosOf).map(({ name, description }) => [name, description] as const);
    return {
      environment: await readEnvironment(plan, stores, { minutes, rounds }),
      contenders: participants.map(({ name, description }) => ({ name, description })),
      scenarios: [
        ...[...new Map(described)].map(([name, description]) => ({ name, description })),
        { name: coldBurst, description: `${plan.burst} different operations that were never asked before, each once` },
      ],
      exclusions: [...exclusions, ...bursts.exclusions],
      checks,
      starts,
      measurements: [...measurements, ...bursts.measurements],
      operations: participants[0] ? exampleOperations(participants[0].sample, plan.seed) : [],
    };
  } finally {
    for (const contender of running.values()) await contender.stop();
  }
}

async function measureStarts({ plan, participants }: Run, workloads: readonly Workload[]): Promise<Start[]> {
  const starts: Start[] = [];
  for (const participant of participants) {
    const first = workloads.find(({ contender }) => contender.name === participant.name)?.requests[0];
    if (first) starts.push(await measureStart(participant, first, plan.starts));
  }
  return [...starts, await measureProductStart(plan.starts)];
}

async function measureRounds(
  { plan, log }: Run,
  testBed: TestBed,
  workloads: readonly Workload[],
): Promise<{ rounds: number; measurements: Measurement[] }> {
  log("warms up");
  await warmUp(testBed, workloads, plan.warmUp);
  const measurements: Measurement[] = [];
  let rounds = 0;
  while (rounds < plan.rounds) {
    const seconds = log(`measures round ${rounds + 1} of ${plan.rounds}`);
    if (rounds >= 2 && seconds > plan.roundsUntil) break;
    measurements.push(...(await measureRound(testBed, workloads, { round: rounds, milliseconds: plan.slot })));
    rounds++;
  }
  return { rounds, measurements };
}

async function measureBursts(
  { plan, participants, log }: Run,
  testBed: TestBed,
): Promise<{ measurements: Measurement[]; exclusions: Exclusion[] }> {
  const asked = participants.filter(({ cached, size, dialect }) => !cached && size === 1 && dialect !== "floor");
  const seen = new Set<string>();
  const measurements: Measurement[] = [];
  const exclusions: Exclusion[] = [];
  for (let round = 0; round < plan.coldRounds && asked[0]; round++) {
    log(`measures new operations, round ${round + 1} of ${plan.coldRounds}`);
    const { sample } = asked[0];
    const burst = await measureBurst(testBed, asked, { round, count: plan.burst, sample, seen });
    measurements.push(...burst.measurements);
    exclusions.push(...burst.exclusions);
  }
  return { measurements, exclusions };
}
