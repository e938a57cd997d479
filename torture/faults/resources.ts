import { spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { type Attempt, judge, skipped } from "../attempt.ts";
import { open, post } from "../client.ts";
import { join } from "node:path";
import { permits } from "./namespace.ts";

const question = { query: '{ work(id: "her-2013") { title } }' };

/** What a process may run out of. */
export const resources: readonly Attempt[] = [
  {
    name: "no file descriptors left",
    kind: "Resources that run out",
    right: "The server lives, answers again once connections are closed, and blames no good file.",
    form: "quick",
    within: 60,
    run: async (trial) => {
      if (!permits("prlimit", "--nofile=64", "true")) return skipped("limits cannot be set here");
      const environment = { GRAPH_FILE: join(trial.folder(), "film.graph") };
      const served = await trial.serve({ environment });
      // Fewer than it needs to start.
      spawnSync("prlimit", ["--pid", String(served.program.pid()), "--nofile=64"]);
      const sockets = await Promise.all(Array.from({ length: 120 }, () => open(served).catch(() => undefined)));
      trial.atEnd(() => sockets.forEach((socket) => socket?.destroy()));
      await sleep(1_500);
      const faults: string[] = [];
      const during = await post(served, question, { within: 3 }).catch(() => undefined);
      if (/remove it/i.test(during?.body ?? "")) faults.push("it says that a good file is to be removed");
      for (const socket of sockets) socket?.destroy();
      await sleep(500);
      const after = await post(served, question, { within: 5 }).catch(() => undefined);
      if (!after?.body.includes('"Her"')) faults.push("no answer after the connections were closed");
      return judge(120, faults, "answers again");
    },
  },
];
