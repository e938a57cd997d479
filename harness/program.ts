import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectRoot } from "../src/paths.ts";

/** A built program of the project in a process of its own. */
export interface Program {
  /** Everything that it has printed so far. */
  output(): string;
  /** Waits until the output matches, and returns the match. Throws, with the output, if the program ends or takes longer. */
  waitFor(pattern: RegExp, timeout?: number): Promise<string>;
  /** Waits for its end, and returns the exit code, or null if a signal ended it. */
  exit(): Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** A built server, and the address that it listens at. */
export interface ServerProgram extends Program {
  readonly address: string;
}

type Environment = Readonly<Record<string, string>>;

/** Starts the built server with the seed, on a free port unless the environment names one, and waits until it listens. */
export async function startServer(environment: Environment = {}): Promise<ServerProgram> {
  const program = startProgram("src/main.js", [], { PORT: "0", ...environment });
  const address = await program.waitFor(/http:\/\/127\.0\.0\.1:\d+(?=\/graphql)/);
  return { ...program, address };
}

/** Starts a built program: `src/main.js` or `seed/main.js` of `dist`. */
export function startProgram(file: string, command: readonly string[], environment: Environment): Program {
  const child = spawn(process.execPath, [join(projectRoot, "dist", file), ...command], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const streams = [child.stdout, child.stderr];
  for (const stream of streams) stream.on("data", (chunk) => (output += String(chunk)));
  const end = once(child, "close").then(([code]) => code as number | null);
  return {
    output: () => output,
    waitFor: (pattern, timeout = 30_000) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(output)?.[0];
          if (found !== undefined) settle(() => resolve(found));
        };
        const fail = (): void =>
          settle(() => reject(new Error(`The program's output never matched ${String(pattern)}. It is:\n${output}`)));
        const timer = setTimeout(fail, timeout);
        const settle = (done: () => void): void => {
          clearTimeout(timer);
          for (const stream of streams) stream.off("data", look);
          done();
        };
        for (const stream of streams) stream.on("data", look);
        void end.then(fail);
        look();
      }),
    exit: () => end,
    kill: (signal) => {
      child.kill(signal);
      return end;
    },
  };
}
