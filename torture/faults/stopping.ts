import { setTimeout as sleep } from "node:timers/promises";
import { type Attempt, judge, type Outcome, skipped } from "../attempt.ts";
import { open, post, send } from "../client.ts";
import type { Program } from "../program.ts";
import type { Served } from "../trial.ts";
import { asFirstProcess, permitsFirstProcess } from "./namespace.ts";

/** Within how many seconds a server ends once it is told to; Docker kills it after ten. */
const promised = 8;

const question = { query: '{ work(id: "her-2013") { title } }' };

/** SIGTERM in every state of the server. */
export const stopping: readonly Attempt[] = [
  {
    name: "SIGTERM while 16 clients ask",
    kind: "Stopping",
    right: "Every request that was sent before is answered, and the server ends with code 0.",
    form: "quick",
    within: 200,
    run: async (trial) => {
      const rounds = trial.form === "quick" ? 1 : 10;
      const faults: string[] = [];
      for (let round = 0; round < rounds; round++) faults.push(...(await stopUnderLoad(await trial.serve())));
      return judge(rounds, faults, "nothing lost");
    },
  },
  {
    name: "SIGTERM while a connection is idle",
    kind: "Stopping",
    right: `The server ends within ${promised} s.`,
    form: "quick",
    within: 60,
    run: async (trial) => {
      const served = await trial.serve();
      const socket = await open(served);
      trial.atEnd(() => socket.destroy());
      return judge(1, await endsInTime(served.program), `within ${promised} s`);
    },
  },
  {
    name: "SIGTERM while a client sends its body byte by byte",
    kind: "Stopping",
    right: `The server ends within ${promised} s.`,
    form: "long",
    within: 60,
    run: async (trial) => {
      const served = await trial.serve();
      const socket = await open(served);
      socket.write(
        "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n",
      );
      const dripping = setInterval(() => socket.write(" "), 200);
      trial.atEnd(() => {
        clearInterval(dripping);
        socket.destroy();
      });
      await sleep(500);
      return judge(1, await endsInTime(served.program), `within ${promised} s`);
    },
  },
  {
    name: "readiness once the server is told to stop",
    kind: "Stopping",
    right: "It is 503 while others are still answered, so that a balancer turns away first.",
    form: "quick",
    within: 60,
    run: async (trial) => {
      const served = await trial.serve();
      // A request that is not whole holds the server, as a slow client would.
      const socket = await open(served);
      socket.write("POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n");
      trial.atEnd(() => socket.destroy());
      await sleep(200);
      served.program.signal("SIGTERM");
      const statuses: string[] = [];
      for (let asked = 0; asked < 20; asked++) {
        const answer = await send(served, { path: "/health/ready", within: 1 }).catch(() => undefined);
        statuses.push(String(answer?.status ?? "none"));
        await sleep(20);
      }
      return judge(1, statuses.includes("503") ? [] : [`answers were ${[...new Set(statuses)].join(", ")}`], "503");
    },
  },
  {
    name: "a second SIGTERM while the server stops",
    kind: "Stopping",
    right: "It ends at once.",
    form: "quick",
    within: 60,
    run: async (trial) => {
      const { program } = await trial.serve({ environment: { STOP_DELAY: "5000" } });
      program.signal("SIGTERM");
      if (await program.ended(0.5)) return judge(1, ["it does not wait for its delay"], "");
      program.signal("SIGTERM");
      const end = await program.ended(1);
      return judge(1, end ? [] : ["it still runs a second later"], `code ${end?.code}`);
    },
  },
  {
    name: "SIGTERM at moments of the start",
    kind: "Stopping",
    right: `The start ends within ${promised} s.`,
    form: "long",
    within: 200,
    run: async (trial) =>
      stopAtStart([100, 300, 500, 700, 1_000, 1_500], () => trial.start({ program: "src/main.js" })),
  },
  {
    name: "SIGTERM at a moment of the start, as the first process of a container",
    kind: "Signals before handlers",
    right: `The start ends within ${promised} s.`,
    form: "quick",
    within: 200,
    run: async (trial) => {
      if (!permitsFirstProcess()) return skipped("no process may be the first one here");
      const moments = trial.form === "quick" ? [300] : [100, 300, 500, 700, 1_000];
      return stopAtStart(moments, () =>
        trial.start({ program: "src/main.js", environment: { PORT: "0" }, under: asFirstProcess }),
      );
    },
  },
];

async function stopUnderLoad({ program, ...address }: Served): Promise<readonly string[]> {
  const state = { stopping: false };
  const faults: string[] = [];
  const client = async (): Promise<void> => {
    while (!state.stopping) {
      try {
        const { body } = await post(address, question, { within: 10 });
        if (!body.includes('"Her"')) faults.push(`a wrong answer: ${body.slice(0, 100)}`);
      } catch (error) {
        faults.push(`a request is lost: ${String(error)}`);
      }
    }
  };
  const clients = Array.from({ length: 16 }, client);
  await sleep(1_000);
  state.stopping = true;
  program.signal("SIGTERM");
  await Promise.all(clients);
  const end = await program.ended(promised);
  if (end?.code !== 0) faults.push(end ? `ended with ${end.signal ?? end.code}` : "did not end");
  return faults;
}

async function endsInTime(program: Program): Promise<readonly string[]> {
  program.signal("SIGTERM");
  return (await program.ended(promised)) ? [] : [`still running after ${promised} s`];
}

async function stopAtStart(moments: readonly number[], started: () => Program): Promise<Outcome> {
  const faults: string[] = [];
  for (const moment of moments) {
    const program = started();
    await sleep(moment);
    program.signal("SIGTERM");
    const ended = program.ended(promised).then((end) => (end ? undefined : `still running after ${promised} s`));
    // A server that listens after it was told to stop has not heard it.
    const listens = program.says(/GraphQL on/, 60).then(
      () => program.ended(1).then((end) => (end ? undefined : "it goes on to serve")),
      () => undefined,
    );
    const fault = await Promise.race([ended, listens]);
    if (fault !== undefined) faults.push(`SIGTERM after ${moment} ms: ${fault}`);
    program.signal("SIGKILL");
  }
  return judge(moments.length, faults, `each ended within ${promised} s`);
}
