import type { Socket } from "node:net";
import { type Attempt, judge } from "../attempt.ts";
import { open, send } from "../client.ts";
import { residentMemory } from "../resident-memory.ts";
import type { Served, Trial } from "../trial.ts";

const post = "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n";

/** Connections that are held open. */
export const slow: readonly Attempt[] = [
  {
    name: "200 connections whose headers never end",
    kind: "Requests that never end",
    right: "All are cut within 90 s.",
    form: "long",
    within: 150,
    run: async (trial) =>
      drip(trial, { first: "GET /graphql HTTP/1.1\r\nhost: a\r\n", piece: "x: y\r\n", seconds: 90 }),
  },
  {
    name: "200 connections whose bodies never end",
    kind: "Requests that never end",
    right: "All are cut within 90 s.",
    form: "long",
    within: 150,
    run: async (trial) => drip(trial, { first: post, piece: " ", seconds: 90 }),
  },
  {
    name: "connections that say nothing",
    kind: "Many connections",
    right: "The server lives, its memory grows by at most 100 MiB, and others are answered within 1 s.",
    form: "quick",
    within: 60,
    run: async (trial) => {
      const served = await trial.shared();
      const before = residentMemory(served.program.pid());
      const many = trial.form === "quick" ? 500 : 5_000;
      const sockets = await opened(trial, served, many);
      const { milliseconds } = await send(served, { path: "/health/live" });
      const grown = residentMemory(served.program.pid()) - before;
      const faults = sockets.length < many ? [`${sockets.length} of ${many} were accepted`] : [];
      if (milliseconds > 1_000) faults.push("others wait");
      if (grown > 100) faults.push(`its memory grew by ${Math.round(grown)} MiB`);
      return judge(many, faults, "others are answered");
    },
  },
  {
    name: "clients that ask for large answers and never read them",
    kind: "Many connections",
    right: "The server lives, its memory grows by at most 600 MiB, and others are answered within 1 s.",
    form: "long",
    within: 120,
    run: async (trial) => {
      const served = await trial.serve();
      const before = residentMemory(served.program.pid());
      const query = '{neighbourhood(id:"her-2013",hops:3,first:500){edges{relation evidence{origin paragraphs}}}}';
      const body = JSON.stringify({ query });
      const sockets = await opened(trial, served, 300);
      for (const socket of sockets) {
        socket.pause();
        socket.write(`${post.replace("1000", String(body.length))}${body}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      const { milliseconds } = await send(served, { path: "/health/live" });
      const grown = residentMemory(served.program.pid()) - before;
      const faults = milliseconds > 1_000 ? ["others wait"] : [];
      if (grown > 600) faults.push(`its memory grew by ${Math.round(grown)} MiB`);
      return judge(300, faults, "others are answered");
    },
  },
];

interface Drip {
  readonly first: string;
  readonly piece: string;
  readonly seconds: number;
}

async function drip(trial: Trial, { first, piece, seconds }: Drip): Promise<ReturnType<typeof judge>> {
  const sockets = await opened(trial, await trial.serve(), 200);
  const open = new Set(sockets);
  for (const socket of sockets) {
    socket.write(first);
    socket.resume();
    socket.on("close", () => open.delete(socket));
    socket.on("end", () => open.delete(socket));
  }
  for (let second = 0; second < seconds && open.size > 0; second++) {
    for (const socket of open) socket.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return judge(sockets.length, open.size > 0 ? [`${open.size} are still open after ${seconds} s`] : [], "all cut");
}

async function opened(trial: Trial, served: Served, many: number): Promise<readonly Socket[]> {
  const sockets = await Promise.all(Array.from({ length: many }, () => open(served).catch(() => undefined)));
  trial.atEnd(() => sockets.forEach((socket) => socket?.destroy()));
  return sockets.filter((socket) => socket !== undefined);
}
