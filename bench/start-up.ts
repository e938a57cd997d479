import { startServer } from "../harness/program.ts";
import type { Participant } from "./contenders.ts";
import { generate, type Request } from "./load-generator.ts";
import { startContender } from "./processes.ts";
import type { Start } from "./results.ts";

/** Starts a contender several times, and takes the time from the start of its process to its first answer. */
export async function measureStart(participant: Participant, request: Request, times: number): Promise<Start> {
  const firstAnswer: number[] = [];
  const opened: number[] = [];
  let residentBytes = 0;
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    const running = await startContender(participant);
    try {
      await sendOnce(running.port, request);
      firstAnswer.push(performance.now() - begun);
      if (running.opened !== null) opened.push(running.opened);
      const { usage } = await running.during(async () => {});
      residentBytes = usage.residentBytes;
    } finally {
      await running.stop();
    }
  }
  return { contender: participant.name, firstAnswer, opened, residentBytes };
}

const anyWork: Request = {
  path: "/graphql",
  body: JSON.stringify({ query: "{ works(first: 1) { edges { node { id title } } } }" }),
};

/** Starts the built server as `npm start` does, on the embedded engine with the seed, and times its first answer. */
export async function measureProductStart(times: number): Promise<Start> {
  const firstAnswer: number[] = [];
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    const server = await startServer({ NODE_ENV: "production" });
    try {
      await sendOnce(Number(new URL(server.address).port), anyWork);
      firstAnswer.push(performance.now() - begun);
    } finally {
      await server.kill("SIGKILL");
    }
  }
  return { contender: "npm start", firstAnswer, opened: [], residentBytes: 0 };
}

async function sendOnce(port: number, request: Request): Promise<void> {
  const { failures, bodies } = await generate({ port, requests: [request], connections: 1, milliseconds: null });
  if (failures > 0) throw new Error(`The first request must be answered, but the answer is: ${bodies[0]}`);
}
