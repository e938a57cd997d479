import type { Graph } from "../src/graph/graph.ts";
import type { InventoryTable } from "./inventory.ts";
import { corrections } from "./report/corrections.ts";
import { counts } from "./report/counts.ts";
import { essays } from "./report/essays.ts";
import { evidence } from "./report/evidence.ts";
import { inventory } from "./report/inventory.ts";
import { lineage } from "./report/lineage.ts";
import { timeFindings } from "./report/time.ts";
import { unsourced } from "./report/unsourced.ts";
import type { Seed } from "./seed.ts";

/** The data report in Markdown: what the graph holds, what it rests on, and what each row of the inventory became. */
export function reportOf(seed: Seed, graph: Graph, tables: readonly InventoryTable[]): string {
  const sections = [
    "# What the graph holds",
    "<!-- Generated from the records by `npm run generate`; not edited by hand. -->",
    "Counted from the records in `seed/data`. [The guide to the data](../seed/README.md) says how they are written.",
    counts(graph),
    essays(seed),
    evidence(graph),
    lineage(graph),
    unsourced(seed),
    corrections(seed),
    timeFindings(seed),
    inventory(tables),
  ];
  return `${sections.join("\n\n")}\n`;
}
