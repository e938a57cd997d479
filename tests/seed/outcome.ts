import { relative } from "node:path";
import { vi } from "vitest";
import { run } from "../../seed/cli.ts";
import { worldFolder } from "../world.ts";

/** What a command printed, with its exit code. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command on the world, or on what the environment names, and gives what it printed. */
export async function outcomeOf(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const printed = { output: "", errors: "" };
  const output = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.output += String(text);
    return true;
  });
  const errors = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    printed.errors += String(text);
    return true;
  });
  try {
    return { code: await run(command, { SEED_DATA: worldFolder, ...environment }), ...printed };
  } finally {
    output.mockRestore();
    errors.mockRestore();
  }
}

/** A path as it is printed. */
export function shown(path: string): string {
  return relative(process.cwd(), path);
}
