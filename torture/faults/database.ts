import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Attempt, judge, type Outcome, skipped } from "../attempt.ts";
import { type Address, post, send } from "../client.ts";
import { loadInto, neo4jPlace } from "../records.ts";
import type { OwnNeo4j, Trial } from "../trial.ts";
import { runCypher } from "./cypher.ts";
import { faultOfRefusal } from "./sentence.ts";
import { answersAgain } from "./silence.ts";

const question = (place: number): object => ({ query: `{ work(id: "her-2013") { title n${place}: year } }` });

/** A Neo4j that is killed, paused, emptied, or takes no password. */
export const database: readonly Attempt[] = [
  withNeo4j("Neo4j killed and restarted under load", "Answers are right or GRAPH_UNAVAILABLE, and come again.", killed),
  withNeo4j(
    "Neo4j paused for 20 s",
    "GRAPH_UNAVAILABLE and readiness 503 within 10 s; answers come again.",
    async (trial, neo4j, address) => {
      const pid = processOf(neo4j);
      trial.atEnd(() => process.kill(pid, "SIGCONT"));
      process.kill(pid, "SIGSTOP");
      const faults: string[] = [];
      const ready = await send(address, { path: "/health/ready", within: 10 }).catch(() => undefined);
      if (ready?.status !== 503) faults.push(`readiness: ${ready?.status ?? "hangs"}`);
      const answer = await post(address, question(1), { within: 10 }).catch(() => undefined);
      if (!answer?.body.includes("GRAPH_UNAVAILABLE"))
        faults.push(`an operation: ${answer?.body.slice(0, 80) ?? "hangs"}`);
      process.kill(pid, "SIGCONT");
      if (!(await answersAgain(address))) faults.push("no answer afterwards");
      return judge(1, faults, "unavailable in time");
    },
  ),
  withNeo4j(
    "a database emptied under a server",
    "GRAPH_UNAVAILABLE and readiness 503, until a load.",
    async (trial, neo4j, address) => {
      await runCypher(neo4j, "MATCH (n) DETACH DELETE n");
      const faults: string[] = [];
      const { body } = await post(address, question(1));
      if (!body.includes("GRAPH_UNAVAILABLE")) faults.push(body.slice(0, 100));
      if ((await send(address, { path: "/health/ready" })).status !== 503) faults.push("it is ready");
      await loadInto(trial, neo4j.uri);
      if (!(await answersAgain(address))) faults.push("no answer after a load");
      return judge(1, faults, "unavailable, then right");
    },
  ),
  withNeo4j("a wrong password", "A sentence without the password, and code 1.", async (trial, neo4j) => {
    await demandPassword(trial, neo4j);
    const environment = { PORT: "0", NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: "hunter2" };
    const program = trial.start({ program: "src/main.js", environment });
    const end = await program.ended(60);
    const printed = program.output() + program.errors();
    const fault = faultOfRefusal({ end, printed });
    const secret = printed.includes("hunter2") ? ["it tells the password"] : [];
    return judge(1, [...(fault ? [fault] : []), ...secret], "a sentence");
  }),
];

type Trying = (trial: Trial, neo4j: OwnNeo4j, address: Address) => Promise<Outcome>;

function withNeo4j(name: string, right: string, trying: Trying): Attempt {
  return {
    name,
    kind: "A database that does not answer",
    right,
    form: "long",
    within: 900,
    run: async (trial) => {
      const neo4j = await trial.ownNeo4j();
      if (!neo4j) return skipped("Neo4j cannot be run here");
      await loadInto(trial, neo4j.uri);
      const environment = { ...neo4jPlace(neo4j.uri), ANSWER_CACHE: "0" };
      return trying(trial, neo4j, await trial.serve({ environment }));
    },
  };
}

async function killed(_trial: Trial, neo4j: OwnNeo4j, address: Address): Promise<Outcome> {
  const rounds = 10;
  const state = { running: true, right: 0, unavailable: 0 };
  const faults: string[] = [];
  const client = async (_: unknown, place: number): Promise<void> => {
    while (state.running) {
      const answer = await post(address, question(place), { within: 30 }).catch(() => undefined);
      if (answer?.body.includes('"Her"')) state.right++;
      else if (answer?.body.includes("GRAPH_UNAVAILABLE")) state.unavailable++;
      else faults.push(answer?.body.slice(0, 100) ?? "no answer");
      await sleep(50);
    }
  };
  const clients = Array.from({ length: 8 }, client);
  for (let round = 0; round < rounds; round++) {
    await neo4j.stop();
    await sleep(1_000);
    if ((await send(address, { path: "/health/ready" })).status !== 503) faults.push("it is ready without a database");
    await neo4j.start();
    if (!(await answersAgain(address))) faults.push("no answer after a restart");
  }
  state.running = false;
  await Promise.all(clients);
  return judge(rounds, faults, `${state.right} right, ${state.unavailable} unavailable`);
}

/** The process of a Neo4j: the one whose command names its home. */
function processOf({ home }: OwnNeo4j): number {
  const found = readdirSync("/proc").find((pid) => /^\d+$/.test(pid) && commandOf(pid).includes(`--home-dir=${home}`));
  if (found === undefined) throw new Error("The process of Neo4j was not found.");
  return Number(found);
}

function commandOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
  } catch {
    return [];
  }
}

/** Restarts a Neo4j with authentication, which its own `start` could not wait for. */
async function demandPassword(trial: Trial, neo4j: OwnNeo4j): Promise<void> {
  const [command = "java", ...args] = commandOf(String(processOf(neo4j)));
  await neo4j.stop();
  const file = join(neo4j.home, "conf", "neo4j.conf");
  writeFileSync(file, readFileSync(file, "utf8").replace("auth_enabled=false", "auth_enabled=true"));
  const child = spawn(command, args, { stdio: "ignore" });
  trial.atEnd(() => child.kill("SIGKILL"));
  for (let tried = 0; tried < 240; tried++) {
    if (await fetch(`http://127.0.0.1:${neo4j.httpPort}`).catch(() => undefined)) return;
    await sleep(500);
  }
  throw new Error("Neo4j did not start with authentication.");
}
