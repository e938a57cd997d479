import { describe, expect, test } from "vitest";
import type { InventoryTable } from "../../../seed/inventory.ts";
import { worldFolder } from "../../world.ts";
import { report, below, world } from "./report.ts";

describe("the fates of the inventory", () => {
  const tables: readonly InventoryTable[] = [
    {
      name: "works.yaml",
      section: "B.1",
      title: "Works",
      rows: [
        { key: "W1", ids: ["alpha-1900", "beta-1950"] },
        { key: "W2", ids: [], leftOut: "It is no work." },
        { key: "W3", ids: [] },
      ],
    },
    { name: "tropes.yaml", section: "B.6", title: "Tropes", rows: [{ key: "T1", ids: ["trope/doubles"] }] },
  ];
  const section = below("## What became of the research inventory", report(worldFolder, tables));

  test("the rows of the inventory are counted table by table", () => {
    expect(section).toContain(`
| Table |  | Rows | In the graph | Left out | Without a fate |
| :-- | :-- | --: | --: | --: | --: |
| B.1 | Works | 3 | 1 | 1 | 1 |
| B.6 | Tropes | 1 | 1 | 0 | 0 |
`);
  });

  test("rows of the inventory without a fate are listed", () => {
    expect(below("### Rows without a fate", section)).toBe("- B.1: W3");
    expect(below("### Rows without a fate", report(worldFolder, tables.slice(1)))).toBe("None.");
  });

  test("the fate of each row of the inventory is given, with the reason where it was left out", () => {
    expect(below("### B.1 Works", section))
      .toBe(`3 rows, 1 in the graph and 1 left out ([rows](../seed/inventory/works.yaml)).

- W2: It is no work.

<details><summary>Row by row</summary>

| Row | In the graph |
| :-- | :-- |
| W1 | \`alpha-1900\`, \`beta-1950\` |

</details>`);
  });

  test("the report says that there is no inventory where there is none", () => {
    expect(below("## What became of the research inventory", world)).toBe("These records have no inventory.");
  });
});
