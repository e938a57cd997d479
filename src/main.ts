import { pino } from "pino";
import { readConfig } from "./config.ts";
import { start } from "./start.ts";
import { startFailure } from "./start-failure.ts";

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
  process.stderr.write(`${startFailure(error)}\n`);
  process.exitCode = 1;
}
