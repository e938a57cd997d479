import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { anyOperation } from "../harness/random-operations.ts";
import { createSchema } from "../src/graphql/schema.ts";
import { projectRoot } from "../src/paths.ts";
import { type Chapter, judge, type Outcome } from "./attempt.ts";
import { type Address, inParallel, post } from "./client.ts";
import { command, fewerRecords, seedIds } from "./records.ts";
import { residentMemory } from "./resident-memory.ts";
import type { Served, Trial } from "./trial.ts";

/** How many clients ask at once: as many as may run together. */
const clients = 16;
/** How many operations are asked beside those of the documentation. */
const randomOnes = 150;
/** How much of the time has passed when memory is looked at first: three minutes of fifteen. */
const settled = 0.2;
const mostGrowth = 1.1;

/** Mixed work for a long time, with a load of other records in the middle. */
export const load: Chapter = {
  name: "load",
  title: "Load",
  attempts: [
    {
      name: "mixed operations, with a load of other records in the middle",
      kind: "Work for a long time",
      right:
        "Every answer is a recorded one, of the old graph before the load and of the new one after it; memory levels off.",
      form: "quick",
      within: 3_600,
      run: (trial) => run(trial),
    },
  ],
};

interface Tally {
  readonly latencies: number[];
  readonly faults: string[];
}

async function run(trial: Trial): Promise<Outcome> {
  const seconds = trial.form === "quick" ? 3 : trial.seconds;
  const texts = mixedOperations(trial);
  const fewer = fewerRecords(trial);
  const place = { GRAPH_FILE: join(trial.folder(), "film.graph") };
  const before = await recorded(await trial.shared(), texts);
  const other = await trial.serve({ environment: { SEED_DATA: fewer } });
  const after = await recorded(other, texts);
  other.program.signal("SIGKILL");
  const served = await trial.serve({ environment: place });
  const tally: Tally = { latencies: [], faults: [] };
  const state = { running: true, accepted: [before] };
  const asking = inParallel(
    Array.from({ length: clients }, (_, k) => k),
    clients,
    async (client) => {
      for (let asked = client; state.running; asked += 7) {
        const query = texts[asked % texts.length] ?? "";
        const { accepted } = state;
        await ask(served, query, tally, (answer) =>
          [...accepted, ...state.accepted].some((answers) => answers.get(query) === answer),
        );
      }
    },
  );
  await sleep(seconds * settled * 1000);
  const early = residentMemory(served.program.pid());
  await sleep(seconds * 0.3 * 1000);
  state.accepted = [before, after];
  const loaded = await command(trial, ["load"], { ...place, SEED_DATA: fewer });
  if (loaded.end?.code !== 0) tally.faults.push("the load failed");
  // Another process's load is seen within a second.
  await sleep(1_000);
  state.accepted = [after];
  await sleep(seconds * 0.5 * 1000);
  state.running = false;
  await asking;
  return outcomeOf(tally, memoryFaults(served, early, trial));
}

function outcomeOf({ latencies, faults }: Tally, more: readonly string[]): Outcome {
  const sorted = latencies.toSorted((a, b) => a - b);
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
  const said = `${sorted.length} answers, all as recorded, 99th percentile ${Math.round(p99)} ms`;
  return judge(sorted.length, [...faults, ...more], said);
}

function memoryFaults({ program }: Served, early: number, { form }: Trial): readonly string[] {
  const late = residentMemory(program.pid());
  if (form === "quick" || late <= early * mostGrowth) return [];
  return [`memory grew from ${Math.round(early)} to ${Math.round(late)} MiB`];
}

async function ask(
  address: Address,
  query: string,
  { latencies, faults }: Tally,
  isRecorded: (answer: string) => boolean,
): Promise<void> {
  try {
    const { body, milliseconds } = await post(address, { query }, { within: 30 });
    latencies.push(milliseconds);
    if (!isRecorded(comparable(body))) faults.push(`an answer that was not recorded: ${query.slice(0, 80)}`);
  } catch (error) {
    faults.push(`no answer: ${String(error)}`);
  }
}

async function recorded(address: Address, texts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  await inParallel(texts, 4, async (query) => {
    answers.set(query, comparable((await post(address, { query })).body));
  });
  return answers;
}

/** Graphs are numbered by the place that they are in. */
function comparable(body: string): string {
  return body.replaceAll(/"(Dataset_)?version":"\d+"/g, "");
}

/** The questions of the documentation and random operations. */
function mixedOperations({ form }: Trial): readonly string[] {
  const folder = join(projectRoot, "docs", "queries");
  const shown = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const numRuns = form === "quick" ? 20 : randomOnes;
  return [...shown, ...fc.sample(anyOperation(createSchema(), seedIds(), 4), { numRuns, seed: 5 })];
}
