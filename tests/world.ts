import { join } from "node:path";
import { buildGraph } from "../seed/build/build-graph.ts";
import { checkSeed } from "../seed/check.ts";
import type { Graph } from "../src/graph/graph.ts";
import { seedFolder } from "../src/paths.ts";

/** The folder of a tiny seed with every kind of record. */
export const worldFolder = join(import.meta.dirname, "world");

export { seedFolder };

/** The graph of a data folder. Throws where it has a problem. */
export function graphOf(folder: string): Graph {
  const { seed, problems } = checkSeed(folder);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return buildGraph(seed);
}
