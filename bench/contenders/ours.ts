import { pino } from "pino";
import { readConfig } from "../../src/config.ts";
import { start } from "../../src/start.ts";
import { serve } from "./serve.ts";

// This project's server on Neo4j, started as `npm start` starts it, but without a log line for each operation.
await serve(async ({ uri, cached }) => {
  const environment = { PORT: "0", LOG_LEVEL: "warn", NEO4J_URI: uri, ANSWER_CACHE: cached ? "64" : "0" };
  const { address } = await start(readConfig(environment), pino({ level: "warn" }));
  return { port: Number(new URL(address).port) };
});
