import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectRoot } from "../src/paths.ts";
import type { Contender } from "./contenders.ts";
import type { Command, Report, Settings, Vitals } from "./contenders/serve.ts";

/** A contender that runs in a process of its own. */
export interface RunningContender {
  readonly port: number;
  /** How long its graph took to open, in milliseconds, where it opens one. */
  readonly opened: number | null;
  readonly residentBytes: number;
  /** Runs something, and says how the contender was meanwhile. */
  readonly during: <Result>(something: () => Promise<Result>) => Promise<{ result: Result; vitals: Vitals }>;
  readonly stop: () => Promise<void>;
}

/** Starts a contender and waits until it listens. Throws where it ends before. */
export async function startContender({ program, name }: Contender, settings: Settings): Promise<RunningContender> {
  const child = forkBuilt(join("contenders", `${program}.js`), [JSON.stringify(settings)]);
  const ended = endOf(child, name);
  const report = await Promise.race([message<Report>(child), ended]);
  if (!("listening" in report)) throw new Error(`The contender "${name}" must first say where it listens.`);
  const tell = (command: Command): boolean => child.send(command);
  return {
    port: report.listening,
    opened: report.opened,
    residentBytes: report.residentBytes,
    during: async (something) => {
      tell("begin");
      const result = await something();
      tell("end");
      const said = await Promise.race([message<Report>(child), ended]);
      if (!("vitals" in said)) throw new Error(`The contender "${name}" must say how it was when asked.`);
      return { result, vitals: said.vitals };
    },
    stop: () => stop(child),
  };
}

/** Starts a built program of the benchmark, with a channel for messages. Its errors show; what it prints does not. */
export function forkBuilt(file: string, args: readonly string[] = [], execArgv: readonly string[] = []): ChildProcess {
  return fork(join(projectRoot, "dist", "bench", file), args, {
    env: { PATH: process.env["PATH"], NODE_ENV: "production" },
    execArgv: [...execArgv],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** The next message of a process. */
export async function message<Message>(child: ChildProcess): Promise<Message> {
  const [said] = (await once(child, "message")) as [Message];
  return said;
}

/** Throws when a process ends. */
export async function endOf(child: ChildProcess, name: string): Promise<never> {
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  throw new Error(`"${name}" ended with ${code === null ? `the signal ${signal}` : `code ${code}`}.`);
}

/** Ends a process of ours, and waits until it is gone. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}
