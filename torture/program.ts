import { spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { projectRoot } from "../src/paths.ts";

/** How a built program is started. */
export interface Launch {
  readonly program: "src/main.js" | "seed/main.js" | "torture/serve-graph.ts";
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Options of Node itself, such as its largest heap. */
  readonly options?: readonly string[];
  /** Another Node than the one that runs this. */
  readonly node?: string;
  /** A command that starts it, such as `prlimit`. */
  readonly under?: readonly string[];
  /** A file that takes its log. */
  readonly log?: string;
  /** Another checkout than this one, which has been built. */
  readonly root?: string;
}

/** How a program ended: with a code or by a signal. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program of ours that runs, or has ended. */
export interface Program {
  /** The process of Node, whatever started it. */
  pid(): number;
  /** All that it printed, but what went to a file. */
  output(): string;
  errors(): string;
  /** Waits for words in its output. Throws where it ends or takes too long. */
  says(words: RegExp, seconds?: number): Promise<RegExpExecArray>;
  /** How it ended; undefined while it runs after so many seconds. */
  ended(seconds?: number): Promise<End | undefined>;
  signal(name: NodeJS.Signals): void;
}

/** Starts a built program in a process group of its own, which ends with this process at the latest. */
export function launch({ program, options = [], under = [], root = projectRoot, ...rest }: Launch): Program {
  const node = rest.node ?? process.execPath;
  const line = [
    ...under,
    node,
    ...options,
    join(root, program.endsWith(".js") ? "dist" : "", program),
    ...(rest.arguments ?? []),
  ];
  const [command = node, ...args] = line;
  const child = spawn(command, args, {
    env: { PATH: process.env["PATH"], ...rest.environment },
    stdio: ["ignore", rest.log === undefined ? "pipe" : openSync(rest.log, "a"), "pipe"],
    detached: true,
  });
  const printed = { output: "", errors: "" };
  child.stdout?.on("data", (chunk) => (printed.output += String(chunk)));
  child.stderr?.on("data", (chunk) => (printed.errors += String(chunk)));
  let end: End | undefined;
  const close = new Promise<End>((resolve) => {
    child.once("close", (code, signal) => resolve((end = { code, signal })));
    child.once("error", (error) => (printed.errors += error.message));
  });
  const endGroup = (): void => killGroup(child.pid);
  process.once("exit", endGroup);
  void close.then(() => process.off("exit", endGroup));
  return {
    pid: () => innermost(child.pid ?? 0),
    output: () => printed.output,
    errors: () => printed.errors,
    says: async (words, seconds = 60) => {
      for (let waited = 0; waited < seconds * 1000; waited += 20) {
        const found = words.exec(printed.output + printed.errors);
        if (found) return found;
        if (end) break;
        await sleep(20);
      }
      throw new Error(`The program never said ${String(words)}, but: ${firstLine(printed)}`);
    },
    ended: (seconds = 60) => Promise.race([close, sleep(seconds * 1000, undefined, { ref: false })]),
    signal: (name) => {
      if (end) return;
      if (name === "SIGKILL") killGroup(child.pid);
      else process.kill(innermost(child.pid ?? 0), name);
    },
  };
}

/** The process that a chain of starting commands led to: a namespace's first process is a child of what made it. */
function innermost(pid: number): number {
  try {
    const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
    return child ? innermost(Number(child)) : pid;
  } catch {
    return pid;
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

function firstLine({ output, errors }: { readonly output: string; readonly errors: string }): string {
  return (errors.trim() || output.trim() || "nothing").split("\n").slice(0, 2).join(" ").slice(0, 200);
}
