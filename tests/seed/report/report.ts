import { checkSeed } from "../../../seed/check.ts";
import { buildGraph } from "../../../seed/build/build-graph.ts";
import type { InventoryTable } from "../../../seed/inventory.ts";
import { reportOf } from "../../../seed/report.ts";
import { worldFolder } from "../../world.ts";

/** The report on a folder of records. */
export function report(folder: string, inventory: readonly InventoryTable[] = []): string {
  const { seed } = checkSeed(folder);
  return reportOf(seed, buildGraph(seed), inventory);
}

/** The text below a heading, up to the next heading of its own rank or a higher one. */
export function below(heading: string, text: string): string {
  const rank = heading.indexOf(" ");
  const lines = text.split("\n");
  const rest = lines.slice(lines.indexOf(heading) + 1);
  const end = rest.findIndex((line) => new RegExp(`^#{1,${rank}} `).test(line));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .join("\n")
    .trim();
}

/** The report on the tiny seed. */
export const world = report(worldFolder);
