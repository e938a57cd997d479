import type { Graph } from "../../src/graph/graph.ts";
import { buildGraph } from "../build/build-graph.ts";
import { checkSeed, SeedRefused } from "../check.ts";
import { checkInventory, type InventoryTable } from "../inventory.ts";
import type { Seed } from "../seed.ts";

interface CheckedData {
  readonly seed: Seed;
  readonly graph: Graph;
  readonly tables: readonly InventoryTable[];
}

/** The records, their graph and the inventory. Throws {@link SeedRefused} where any of them has a problem. */
export function checkAll(dataFolder: string): CheckedData {
  const { seed, problems } = checkSeed(dataFolder);
  const graph = buildGraph(seed);
  const inventory = checkInventory(dataFolder, seed, graph);
  const all = [...problems, ...inventory.problems];
  if (all.length > 0) throw new SeedRefused(all);
  return { seed, graph, tables: inventory.tables };
}
