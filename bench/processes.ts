import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectRoot } from "../src/paths.ts";
import type { Command, ContenderMessage, ResourceUsage } from "./contenders/serve.ts";
import type { Participant } from "./contenders.ts";
import type { Load, LoadOutcome } from "./load-generator.ts";

/** A contender that runs in a process of its own. */
export interface RunningContender {
  readonly port: number;
  /** How long its graph took to open, in milliseconds, if it opens one. */
  readonly opened: number | null;
  readonly residentBytes: number;
  /** Runs an action, and measures what the contender used meanwhile. */
  readonly during: <Result>(action: () => Promise<Result>) => Promise<{ result: Result; usage: ResourceUsage }>;
  readonly stop: () => Promise<void>;
}

/** Starts a contender and waits until it listens. Throws if it ends before. */
export async function startContender({ program, name, settings }: Participant): Promise<RunningContender> {
  const child = forkBuilt(join("contenders", `${program}.js`), [JSON.stringify(settings)]);
  const next = messagesOf<ContenderMessage>(child, name);
  const started = await next();
  if (!("port" in started)) throw new Error(`The first message of "${name}" must be its port.`);
  const send = (command: Command): boolean => child.send(command);
  return {
    ...started,
    during: async (action) => {
      send("begin");
      const result = await action();
      send("end");
      const message = await next();
      if (!("usage" in message)) throw new Error(`"${name}" must answer "end" with what it used.`);
      return { result, usage: message.usage };
    },
    stop: () => stop(child),
  };
}

/** The process that sends load. */
export interface LoadProcess {
  readonly run: (load: Load) => Promise<LoadOutcome>;
  readonly stop: () => Promise<void>;
}

/** Starts the process that sends load. It runs one load at a time. */
export function startLoadProcess(): LoadProcess {
  const child = forkBuilt("load-process.js");
  const next = messagesOf<{ readonly outcome: LoadOutcome } | { readonly error: string }>(child, "load-process");
  return {
    run: async (load) => {
      child.send(load);
      const message = await next();
      if ("error" in message) throw new Error(message.error);
      return message.outcome;
    },
    stop: () => stop(child),
  };
}

/** Runs a built program of the benchmark to its end. Throws unless it ends with code 0. */
export async function runBuilt(file: string, args: readonly string[], execArgv: readonly string[]): Promise<void> {
  const [code] = (await once(forkBuilt(file, args, execArgv), "exit")) as [number | null];
  if (code !== 0) throw new Error(`"${file}" ended with ${code === null ? "a signal" : `code ${code}`}.`);
}

/** Starts a built program with a channel for messages. Its errors are shown; what it prints is not. */
function forkBuilt(file: string, args: readonly string[] = [], execArgv: readonly string[] = []): ChildProcess {
  return fork(join(projectRoot, "dist", "bench", file), args, {
    env: { PATH: process.env["PATH"], NODE_ENV: "production" },
    execArgv: [...execArgv],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** Waits for a process's next message. Throws if the process ends instead. */
function messagesOf<Message>(child: ChildProcess, name: string): () => Promise<Message> {
  const ended = once(child, "exit").then(([code, signal]): never => {
    throw new Error(`"${name}" ended with ${code === null ? `the signal ${signal}` : `code ${code}`}.`);
  });
  // An end matters only to those who wait for a message.
  ended.catch(() => {});
  return async () => {
    const [message] = (await Promise.race([once(child, "message"), ended])) as [Message];
    return message;
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}
