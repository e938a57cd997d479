import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { projectRoot } from "../src/paths.ts";

/** A program of ours in a process of its own, with what it has printed. */
export interface Program {
  readonly process: ChildProcess;
  output(): string;
  /** Waits until the output holds these words. Throws, with the output, when it ends or takes too long. */
  says(words: string | RegExp, within?: number): Promise<string>;
  /** The exit code, or null where a signal ended it. */
  ended(): Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts a built program: `src/main.js` or `seed/main.js` of `dist`. */
export function startProgram(
  file: string,
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Program {
  const child = spawn(process.execPath, [join(projectRoot, "dist", file), ...command], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  const end = once(child, "close").then(([code]) => code as number | null);
  return {
    process: child,
    output: () => output,
    says: async (words, within = 30_000) => {
      for (let waited = 0; waited < within; waited += 20) {
        const found =
          typeof words === "string" ? (output.includes(words) ? words : undefined) : words.exec(output)?.[0];
        if (found !== undefined) return found;
        if (child.exitCode !== null) break;
        await sleep(20);
      }
      throw new Error(`The program never said ${String(words)}; it said:\n${output}`);
    },
    ended: () => end,
    kill: (signal) => {
      child.kill(signal);
      return end;
    },
  };
}
