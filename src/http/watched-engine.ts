import type { Engine } from "../engines/engine.ts";
import type { Metrics } from "./metrics.ts";
import { inSpan } from "./tracing.ts";

/** An engine whose statements are counted, and are spans of the operation that sends them. */
export function watchedEngine(engine: Engine, metrics: Metrics | undefined): Engine {
  return {
    ...engine,
    read: async (...asked) => {
      const begun = performance.now();
      let failed = true;
      try {
        // The text of a statement is the program's own; what a client gave is in its parameters.
        const attributes = { "db.system.name": engine.name, "db.query.text": asked[0].text };
        const rows = await inSpan("statement", attributes, () => engine.read(...asked));
        failed = false;
        return rows;
      } finally {
        metrics?.statement((performance.now() - begun) / 1000, failed);
      }
    },
  };
}
