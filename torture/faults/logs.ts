import { existsSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Attempt, judge, skipped } from "../attempt.ts";
import { type Address, open, post, send } from "../client.ts";
import type { Program } from "../program.ts";
import { freePort } from "../free-port.ts";
import type { Trial } from "../trial.ts";
import { smallDisk } from "./small-disk.ts";

const question = { query: "{ dataset { version } }" };

/** A log that cannot be written must not stop answers, or must end the process with a sentence. */
export const logs: readonly Attempt[] = [
  {
    name: "a log on a device that is always full",
    kind: "A log that cannot be written",
    right: "Requests are answered, or the server ends with code 1 and a sentence; SIGTERM ends it.",
    form: "quick",
    within: 40,
    run: async (trial) => {
      if (!existsSync("/dev/full")) return skipped("there is no /dev/full here");
      const port = await freePort();
      const environment = { PORT: String(port) };
      const program = trial.start({ program: "src/main.js", environment, log: "/dev/full" });
      const faults: string[] = [];
      const address = { host: "127.0.0.1", port };
      await listens(address, program);
      const answer = await post(address, question, { within: 4 }).catch(() => undefined);
      const answered = answer?.status === 200;
      const end = await program.ended(0);
      if (!answered && end === undefined) faults.push("it accepts connections and does not answer");
      if (end && (end.code !== 1 || program.errors() === "")) faults.push("the server ended without a sentence");
      program.signal("SIGTERM");
      if ((await program.ended(3)) === undefined) faults.push("SIGTERM does not end it");
      return judge(1, faults, answered ? "answered" : "ended with a sentence");
    },
  },
  {
    name: "a log on a disk that fills up, and has room again",
    kind: "A log that cannot be written",
    right: "All requests are answered, before and after.",
    form: "long",
    within: 120,
    run: async (trial) => {
      const disk = smallDisk(trial, 64);
      if (disk === undefined) return skipped("no disk may be mounted here");
      const log = join(disk, "server.log");
      const served = await trial.serve({ log });
      const faults: string[] = [];
      for (let asked = 0; asked < 1_000 && faults.length === 0; asked++) {
        await post(served, question, { within: 3 }).catch(() => faults.push(`no answer to request ${asked}`));
      }
      truncateSync(log, 0);
      await sleep(500);
      if (await served.program.ended(0)) faults.push("it ended when there was room");
      else if (!(await send(served, { path: "/health/live", within: 3 }).catch(() => undefined))) faults.push("hangs");
      return judge(1_000, faults, `answered, the log at ${Math.round(statSync(log).size / 1024)} KiB`);
    },
  },
  {
    name: "a reader of the log that goes away",
    kind: "A log that cannot be written",
    right: "Requests are answered.",
    form: "quick",
    within: 40,
    run: async (trial) => judge(100, await withoutReader(trial), "answered"),
  },
];

/** Waits until a server accepts connections or has ended. */
async function listens(address: Address, program: Program): Promise<void> {
  for (let tried = 0; tried < 300 && (await program.ended(0.1)) === undefined; tried++) {
    const socket = await open(address).catch(() => undefined);
    socket?.destroy();
    if (socket) return;
  }
}

async function withoutReader(trial: Trial): Promise<readonly string[]> {
  const under = ["sh", "-c", '"$@" | head -1', "sh"];
  const served = await trial.serve({ log: "/dev/null", under });
  const faults: string[] = [];
  for (let asked = 0; asked < 100 && faults.length === 0; asked++) {
    await post(served, question, { within: 3 }).catch(() => faults.push(`no answer to request ${asked}`));
  }
  return faults;
}
