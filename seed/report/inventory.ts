import type { InventoryRow, InventoryTable } from "../inventory.ts";
import { bullets, count, plain, table } from "./markdown.ts";

/** What each row of the research inventory became. */
export function inventory(tables: readonly InventoryTable[]): string {
  if (tables.length === 0) return "## What became of the research inventory\n\nThese records have no inventory.";
  const rows = tables.map((each) => ({ ...each, ...sorted(each.rows) }));
  const open = rows.flatMap(({ section, open }) => open.map(({ key }) => `${section}: ${plain(key)}`));
  return [
    "## What became of the research inventory",
    "The inventory listed, table by table, what the essays hold and what look-ups added. For every row a file in `seed/inventory` gives the ids of what it became, or the reason why it was left out.",
    table(
      ["Table", "", "Rows", "In the graph", "Left out", "Without a fate"],
      rows.map(({ section, title, rows, kept, leftOut, open }) => [
        plain(section),
        plain(title),
        rows.length,
        kept.length,
        leftOut.length,
        open.length,
      ]),
    ),
    "### Rows without a fate",
    open.length > 0 ? bullets(open) : "None.",
    ...rows.map(({ name, section, title, rows, kept, leftOut }) =>
      [
        `### ${plain(section)} ${plain(title)}`,
        `${count(rows.length, "row")}, ${kept.length} in the graph and ${leftOut.length} left out ([rows](../seed/inventory/${name})).`,
        ...(leftOut.length > 0
          ? [bullets(leftOut.map(({ key, leftOut = "" }) => `${plain(key)}: ${plain(leftOut)}`))]
          : []),
        ...(kept.length > 0 ? [rowByRow(kept)] : []),
      ].join("\n\n"),
    ),
  ].join("\n\n");
}

function sorted(rows: readonly InventoryRow[]): Record<"kept" | "leftOut" | "open", readonly InventoryRow[]> {
  return {
    kept: rows.filter(({ ids }) => ids.length > 0),
    leftOut: rows.filter(({ leftOut }) => leftOut !== undefined),
    open: rows.filter(({ ids, leftOut }) => ids.length === 0 && leftOut === undefined),
  };
}

/** The rows with their ids, folded away: GitHub and most readers of Markdown show the summary alone. */
function rowByRow(rows: readonly InventoryRow[]): string {
  return [
    "<details><summary>Row by row</summary>",
    table(
      ["Row", "In the graph"],
      rows.map(({ key, ids }) => [plain(key), ids.map((id) => `\`${id}\``).join(", ")]),
    ),
    "</details>",
  ].join("\n\n");
}
