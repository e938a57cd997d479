import type { Engine, LoadOutcome, LoadWhen } from "../src/engines/engine.ts";
import { checkSeed, SeedRefused } from "./check.ts";
import { buildGraph } from "./build/build-graph.ts";

/**
 * Makes an engine's graph equal to the records of a data folder. Throws {@link SeedRefused} where a record has a
 * problem, before the engine is touched.
 */
export async function loadSeed(dataFolder: string, engine: Engine, when?: LoadWhen): Promise<LoadOutcome> {
  const { seed, problems } = checkSeed(dataFolder);
  if (problems.length > 0) throw new SeedRefused(problems);
  return engine.replace(buildGraph(seed), when);
}
