import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../src/paths.ts";
import type { Contender } from "./contenders.ts";
import type { Settings } from "./contenders/serve.ts";
import { generate, type Request } from "./load-generator.ts";
import { startContender, stop } from "./processes.ts";
import type { Start } from "./results.ts";

/** Starts a contender so many times and takes the time from the start of its process to its first answer. */
export async function measureStart(
  contender: Contender,
  settings: Settings,
  { first, times }: { readonly first: Request; readonly times: number },
): Promise<Start> {
  const firstAnswer: number[] = [];
  const opened: number[] = [];
  let residentBytes = 0;
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    const running = await startContender(contender, settings);
    try {
      await answer(running.port, first);
      firstAnswer.push(performance.now() - begun);
      if (running.opened !== null) opened.push(running.opened);
      const { vitals } = await running.during(async () => {});
      residentBytes = vitals.residentBytes;
    } finally {
      await running.stop();
    }
  }
  return { contender: contender.name, firstAnswer, opened, residentBytes };
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
    const child = spawn(process.execPath, [join(projectRoot, "dist", "src", "main.js")], {
      env: { PATH: process.env["PATH"], PORT: "0", NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      let said = "";
      for await (const piece of child.stdout) {
        said += String(piece);
        const port = /GraphQL on http:\/\/[^/]*?:(\d+)/.exec(said)?.[1];
        if (port === undefined) continue;
        await answer(Number(port), anyWork);
        firstAnswer.push(performance.now() - begun);
        break;
      }
    } finally {
      await stop(child);
    }
  }
  return { contender: "npm start", firstAnswer, opened: [], residentBytes: 0 };
}

async function answer(port: number, request: Request): Promise<void> {
  const { failures, bodies } = await generate({ port, requests: [request], connections: 1, milliseconds: null });
  if (failures > 0) throw new Error(`The first answer must be whole, but it is: ${bodies[0]}`);
}
