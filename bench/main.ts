import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { projectRoot } from "../src/paths.ts";
import { missingForNeo4j } from "../harness/neo4j-server.ts";
import { readPlan, usage } from "./plan.ts";
import { report } from "./report.ts";
import type { Results } from "./results.ts";
import { runBenchmark } from "./run.ts";

const folder = join(projectRoot, "bench");

// The processes that the run starts end with this one.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
process.exitCode = await main(process.argv.slice(2));

/** Runs the benchmark as the command line says, and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  let plan;
  try {
    plan = readPlan(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 1;
  }
  const missing = missingForNeo4j();
  if (missing !== undefined) {
    process.stderr.write(`${missing}\n`);
    return 1;
  }
  installPeers();
  const results = await runBenchmark(plan, (line) => process.stdout.write(`${line}\n`));
  write(results);
  const differing = results.exclusions.filter(({ differs }) => differs);
  for (const { scenario, contender, reason } of differing)
    process.stderr.write(`${contender}, ${scenario}: ${reason}\n`);
  return differing.length > 0 ? 1 : 0;
}

/** Installs the peers in `bench/node_modules`, unless they are there and the lock has not changed since. */
function installPeers(): void {
  const installed = join(folder, "node_modules", ".package-lock.json");
  const lock = join(folder, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stdout.write("Installing the peers in bench/node_modules.\n");
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["ci", "--prefix", folder, ...options], { stdio: "inherit" });
}

function write(results: Results): void {
  const { mode } = results.environment;
  mkdirSync(join(folder, "results"), { recursive: true });
  const page = join(folder, "results", `${mode}.md`);
  writeFileSync(page, `${report(results)}\n`);
  writeFileSync(join(folder, "results", `${mode}.json`), `${JSON.stringify(results, null, 1)}\n`);
  process.stdout.write(`${readFileSync(page, "utf8")}\nWritten to ${relative(process.cwd(), page)}.\n`);
}
