import { pino } from "pino";
import { createServer } from "../../src/http/server.ts";
import { datasetText } from "../../src/graph/dataset.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { serve } from "./serve.ts";

// This project's server on the embedded engine. `npm start` loads the seed; this opens the benchmark's graph.
await serve(async ({ file, cached }) => {
  const engine = embeddedEngine({ file });
  const begun = performance.now();
  await engine.read({ text: datasetText, parameters: {} });
  const opened = performance.now() - begun;
  let statements = 0;
  const counted = {
    ...engine,
    read: (statement: Parameters<typeof engine.read>[0]) => {
      statements++;
      return engine.read(statement);
    },
  };
  const server = await createServer(counted, pino({ level: "warn" }), { responseCache: cached ? 64 * 2 ** 20 : 0 });
  const address = await server.app.listen({ host: "127.0.0.1", port: 0 });
  return { port: Number(new URL(address).port), statements: () => statements, opened };
});
