import { pino } from "pino";
import { SeedRefused } from "../seed/check.ts";
import { formatProblem } from "../seed/problem.ts";
import { ConfigRefused, readConfig } from "./config.ts";
import { GraphUnavailable } from "./graph/engines/engine.ts";
import { start } from "./start.ts";

try {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const running = await start(config, log);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      log.info(`${signal}: stopping`);
      running.stop().then(
        () => log.info("stopped"),
        (error: unknown) => {
          log.error({ err: error }, "stopping failed");
          process.exitCode = 1;
        },
      );
    });
  }
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}

/** What a person needs to know of an error at start: a sentence where it is one of ours, everything otherwise. */
function sentenceOf(error: unknown): string {
  if (error instanceof SeedRefused) return [...error.problems.map(formatProblem), error.message].join("\n");
  if (error instanceof ConfigRefused || error instanceof GraphUnavailable) return error.message;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `${error.message}: another program listens there. PORT=4001 takes another port.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
