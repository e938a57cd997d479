import { execFile } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../src/paths.ts";
import { type Attempt, type Chapter, judge, type Outcome } from "./attempt.ts";
import { type Guard, guards as all } from "./guards/list.ts";
import type { Trial } from "./trial.ts";

/** Each guard is taken out of a copy of the checkout, where its test must then fail. */
export const guards: Chapter = { name: "guards", title: "Guards taken out", attempts: all.map(taken) };

/** What the tests of the units read. */
const parts = [
  "package.json",
  "tsconfig.json",
  "vitest.config.ts",
  "src",
  "seed",
  "schema",
  "tests",
  "harness",
  "docs",
  "explorer",
  "install",
];

function taken(guard: Guard): Attempt {
  return {
    name: `without ${guard.name}`,
    kind: "Guards that a test holds",
    right: `A test of ${guard.test} fails.`,
    form: "long",
    within: 300,
    run: (trial) => runWithout(guard, trial),
  };
}

async function runWithout(guard: Guard, trial: Trial): Promise<Outcome> {
  const root = trial.folder();
  for (const part of parts) cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  for (const part of ["node_modules", "dist", "browser", "bench", "torture"]) {
    symlinkSync(join(projectRoot, part), join(root, part));
  }
  const withGuard = await failuresOf(guard, root);
  if (withGuard !== 0) return judge(1, [`${withGuard ?? "no"} tests fail before it is taken out`], "");
  const file = join(root, guard.file);
  writeFileSync(file, withoutGuard(guard, readFileSync(file, "utf8")));
  const failed = await failuresOf(guard, root);
  return judge(1, failed ? [] : ["no test fails"], `${failed} of its tests fail`);
}

/** A source without the guard. Throws where the guard's text is not found exactly once. */
export function withoutGuard({ name, file, text, without }: Guard, source: string): string {
  const [before, after, ...more] = source.split(text);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${file} must hold the text of ${name} once, but holds it ${source.split(text).length - 1} times.`);
  }
  return `${before}${without}${after}`;
}

/** How many tests fail; undefined where none ran. */
async function failuresOf({ test }: Guard, root: string): Promise<number | undefined> {
  const command = [join("node_modules", "vitest", "vitest.mjs"), "run", "--project", "units", "--reporter=json", test];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 2 ** 26 }).catch(
    (error: unknown) => ({ stdout: error instanceof Error && "stdout" in error ? String(error.stdout) : "" }),
  );
  const json = /\{"numTotalTestSuites".*\}/su.exec(stdout)?.[0];
  if (json === undefined) return undefined;
  const { numTotalTests, numFailedTests } = JSON.parse(json) as Record<string, number>;
  return numTotalTests === 0 ? undefined : numFailedTests;
}
