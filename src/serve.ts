import { readConfig } from "./config.ts";
import { createLog } from "./log.ts";
import { start } from "./start.ts";
import { startFailure } from "./start-failure.ts";

/** How long, in milliseconds, stopping may take beside its delay. */
const stopsWithin = 7_000;

/**
 * Starts the server that the environment describes, and returns the function that stops it. If it cannot start, it says why
 * on stderr, sets the exit code to 1 and returns nothing. Stopping ends the process within some seconds, whatever hangs; a
 * second call ends it at once.
 */
export async function serve(): Promise<((signal: string) => void) | undefined> {
  try {
    const config = readConfig(process.env);
    const { logger, flush } = createLog(config.logLevel);
    const running = await start(config, logger);
    let stopping = false;
    return (signal) => {
      if (stopping) process.exit(1);
      stopping = true;
      logger.info(`${signal}: stopping`);
      setTimeout(() => process.exit(1), config.stopDelay + stopsWithin).unref();
      running
        .stop()
        .then(
          () => logger.info("stopped"),
          (error: unknown) => {
            logger.error({ err: error }, "stopping failed");
            process.exitCode = 1;
          },
        )
        .then(flush, flush);
    };
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    process.exitCode = 1;
    return undefined;
  }
}
