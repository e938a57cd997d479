import type { Load, LoadOutcome } from "./load-generator.ts";
import { endOf, forkBuilt, message, stop } from "./processes.ts";

/** The process that sends load. */
export interface Generator {
  readonly run: (load: Load) => Promise<LoadOutcome>;
  readonly stop: () => Promise<void>;
}

/** Starts the process that sends load; one load runs at a time. */
export function startGenerator(): Generator {
  const child = forkBuilt("load-process.js");
  const ended = endOf(child, "load-process");
  // Its end matters only to a load that waits for it.
  ended.catch(() => {});
  return {
    run: async (load) => {
      child.send(load);
      const said = await Promise.race([message<{ outcome: LoadOutcome } | { error: string }>(child), ended]);
      if ("error" in said) throw new Error(said.error);
      return said.outcome;
    },
    stop: () => stop(child),
  };
}
