import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { projectRoot } from "../src/paths.ts";
import { chapters } from "./chapters.ts";
import { knownFailures } from "./known-failures.ts";
import { reportOf } from "./report.ts";
import { keepResults, keptResults } from "./results.ts";
import { surpriseOf } from "./surprise.ts";
import { createRun } from "./trial.ts";

const usage = `Usage: npm run torture -- [chapter ...] [--quick] [--large file] [--only words] [--minutes n]

  --quick        the attempts and sizes of the quick form
  --large file   a large graph for the attempts that need one; the benchmark leaves some in .cache/bench
  --only words   the attempts alone whose names hold these words
  --minutes n    how long the load test lasts, 15 unless given

Chapters: ${chapters.map(({ name }) => name).join(", ")}. What whole chapters gave is kept in torture/results, from which docs/reliability.md is written.`;

process.on("SIGINT", () => process.exit(130));
process.exitCode = await main();

async function main(): Promise<number> {
  const options = {
    quick: { type: "boolean", default: false },
    large: { type: "string" },
    only: { type: "string", default: "" },
    minutes: { type: "string", default: "15" },
    help: { type: "boolean", default: false },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const unknown = positionals.filter((name) => !chapters.some((chapter) => chapter.name === name));
  if (values.help || unknown.length > 0 || !existsSync(join(projectRoot, "dist", "src", "main.js"))) {
    process.stderr.write(unknown.length > 0 ? `There is no chapter "${unknown[0]}".\n\n${usage}\n` : `${usage}\n`);
    return values.help ? 0 : 1;
  }
  const form = values.quick ? "quick" : "long";
  const run = createRun({ form, large: values.large, seconds: Number(values.minutes) * 60 });
  const chosen = chapters.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const surprises: string[] = [];
  for (const chapter of chosen) {
    const attempts = chapter.attempts.filter(
      (attempt) => (form === "long" || attempt.form === "quick") && attempt.name.includes(values.only),
    );
    const outcomes = [];
    for (const attempt of attempts) {
      const begun = performance.now();
      const each = { attempt, outcome: await run.try(attempt) };
      const said = "reason" in each.outcome ? each.outcome.reason : each.outcome.happened;
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      process.stdout.write(
        `${each.outcome.verdict.padEnd(8)}${chapter.name}: ${attempt.name} (${seconds} s): ${said}\n`,
      );
      outcomes.push(each);
      surprises.push(...[surpriseOf(each, knownFailures) ?? []].flat());
    }
    if (form === "long" && values.only === "") {
      keepResults({ chapter, tried: outcomes });
      await write(join(projectRoot, "docs", "reliability.md"), reportOf(keptResults(), knownFailures));
    }
  }
  await run.end();
  for (const surprise of surprises) process.stderr.write(`${surprise}\n`);
  return surprises.length > 0 ? 1 : 0;
}

async function write(file: string, page: string): Promise<void> {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, await format(page, { parser: "markdown", printWidth: 120 }));
}
