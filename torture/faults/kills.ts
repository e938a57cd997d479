import { readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Attempt, judge, type Outcome, skipped } from "../attempt.ts";
import { post } from "../client.ts";
import type { Launch } from "../program.ts";
import { randomNumbers } from "../random.ts";
import { command, fewerRecords, neo4jPlace } from "../records.ts";
import type { Trial } from "../trial.ts";
import { asFirstProcess, permitsFirstProcess } from "./namespace.ts";

const hashes = { query: "{ dataset { hash } }" };

interface Killed {
  readonly program: Launch["program"];
  readonly place: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly under?: readonly string[];
}

/** SIGKILL of what writes a graph, at moments that a seed chooses. */
export const kills: readonly Attempt[] = [
  {
    name: "SIGKILL of the loader, on a file",
    kind: "Processes killed while they write",
    right: "The old graph or the new one is there, whole, and nothing is left behind.",
    form: "long",
    within: 300,
    run: async (trial) => killOnFile(trial, "seed/main.js"),
  },
  {
    name: "SIGKILL of the server while it loads, on a file",
    kind: "Processes killed while they write",
    right: "The old graph or the new one is there, whole, and nothing is left behind.",
    form: "long",
    within: 300,
    run: async (trial) => killOnFile(trial, "src/main.js"),
  },
  {
    name: "SIGKILL of the loader as the first process of a container, on a file",
    kind: "Processes judged by their number",
    right: "The old graph or the new one is there, whole, and nothing is left behind.",
    form: "long",
    within: 400,
    run: async (trial) =>
      permitsFirstProcess()
        ? killOnFile(trial, "seed/main.js", asFirstProcess)
        : skipped("no process may be the first one here"),
  },
  {
    name: "the leftover of a load by the first process of a container that was killed",
    kind: "Processes judged by their number",
    right: "The next load as the first process works and removes it.",
    form: "quick",
    within: 60,
    run: async (trial) => {
      if (!permitsFirstProcess()) return skipped("no process may be the first one here");
      const file = join(trial.folder(), "film.graph");
      writeFileSync(`${file}.1.loading`, "x");
      const environment = { GRAPH_FILE: file };
      const program = trial.start({ program: "seed/main.js", arguments: ["load"], environment, under: asFirstProcess });
      const end = await program.ended(40);
      return judge(1, end?.code === 0 ? leftovers(file) : ["the load failed"], "loaded");
    },
  },
  {
    name: "SIGKILL of the loader, on Neo4j",
    kind: "Processes killed while they write",
    right: "The old graph or the new one is there, whole.",
    form: "long",
    within: 600,
    run: async (trial) => {
      const uri = await trial.sharedNeo4j();
      if (uri === undefined) return skipped("Neo4j cannot be run here");
      return killRounds(trial, { program: "seed/main.js", place: neo4jPlace(uri), rounds: 20 });
    },
  },
];

async function killOnFile(trial: Trial, program: Launch["program"], under: readonly string[] = []): Promise<Outcome> {
  const file = join(trial.folder(), "film.graph");
  const rounds = 20;
  const outcome = await killRounds(trial, { program, place: { GRAPH_FILE: file }, rounds, under });
  if (outcome.verdict !== "holds") return outcome;
  await command(trial, ["load"], { GRAPH_FILE: file });
  return judge(rounds, leftovers(file), outcome.happened);
}

async function killRounds(trial: Trial, { program, place, rounds, under = [] }: Killed): Promise<Outcome> {
  const random = randomNumbers(11);
  const folders = [{}, { SEED_DATA: fewerRecords(trial) }];
  const args = program === "seed/main.js" ? ["load"] : [];
  const known: string[] = [];
  const begun = performance.now();
  for (const folder of folders) {
    await command(trial, ["load"], { ...place, ...folder });
    known.push(await storedHash(trial, { ...place, ...folder }));
  }
  // Half of what a load and a look at it took is about as long as a load.
  const duration = Math.min((performance.now() - begun) / 4, 4_000);
  const faults: string[] = [];
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    const environment = { PORT: "0", ...place, ...folders[round % 2] };
    const writer = trial.start({ program, arguments: args, environment, under });
    await sleep(duration * (0.2 + random()));
    writer.signal("SIGKILL");
    if ((await writer.ended(10))?.code === null) killed++;
    // Looking with either records at what is stored would repair it, so the loader says what it finds.
    const { end, printed } = await command(trial, ["load"], { ...place, ...folders[(round + 1) % 2] });
    if (end?.code !== 0) faults.push(`the next load failed: ${printed.split("\n")[0]?.slice(0, 100)}`);
    else if (!known.includes(await storedHash(trial, { ...place, ...folders[(round + 1) % 2] })))
      faults.push("damaged");
  }
  return judge(rounds, faults, `${killed} were killed in time, all whole`);
}

async function storedHash(trial: Trial, environment: Readonly<Record<string, string>>): Promise<string> {
  const served = await trial.serve({ environment });
  const { body } = await post(served, hashes);
  served.program.signal("SIGKILL");
  await served.program.ended(5);
  return body;
}

function leftovers(file: string): readonly string[] {
  return readdirSync(dirname(file))
    .filter((name) => name.includes("loading"))
    .map(() => "a passing file is left behind");
}
