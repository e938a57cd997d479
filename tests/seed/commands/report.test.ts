import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../../seed/build/build-graph.ts";
import { checkSeed } from "../../../seed/check.ts";
import { reportOf } from "../../../seed/report.ts";
import { worldFolder } from "../../world.ts";
import { outcomeOf } from "../outcome.ts";
import { folderWith } from "../temporary.ts";

describe("report", () => {
  const inventory = "section: B.1\ntitle: Works\nrows:\n  W1: [alpha-1900]\n  W2:\n";

  /** A folder that holds the world as `data` and an inventory beside it. */
  function worldBesides(rows: string): string {
    const parent = folderWith({ "inventory/works.yaml": rows });
    cpSync(worldFolder, join(parent, "data"), { recursive: true });
    return join(parent, "data");
  }

  test("report prints the data report", async () => {
    const { seed } = checkSeed(worldFolder);
    expect(await outcomeOf(["report"])).toEqual({ code: 0, output: reportOf(seed, buildGraph(seed), []), errors: "" });
  });

  test("report writes to a file, with the inventory beside the data", async () => {
    const dataFolder = worldBesides(inventory);
    const file = join(dataFolder, "..", "report.md");
    expect(await outcomeOf(["report", file], { SEED_DATA: dataFolder })).toEqual({
      code: 0,
      output: `Wrote ${file}.\n`,
      errors: "",
    });
    expect(readFileSync(file, "utf8")).toContain("\n### Rows without a fate\n\n- B.1: W2\n");
  });

  test("report is refused where there is no file to write", async () => {
    const folder = folderWith({});
    expect(await outcomeOf(["report", folder])).toEqual({
      code: 1,
      output: "",
      errors: `"${folder}" is a folder: name a file in it, such as ${folder}/data.md.\n`,
    });
    expect(await outcomeOf(["report", join(folder, "none", "data.md")])).toEqual({
      code: 1,
      output: "",
      errors: `There is no folder "${folder}/none" to write "data.md" into.\n`,
    });
  });

  test.each(["report", "check"])("%s is refused where the inventory names an id that does not exist", async (name) => {
    const folder = worldBesides(inventory.replace("alpha-1900", "alpha-1901"));
    const { code, errors } = await outcomeOf([name], { SEED_DATA: folder });
    expect(code).toBe(1);
    expect(errors).toContain(
      'inventory/works.yaml:4:8  rows.W1[0]  There is no "alpha-1901". Did you mean "alpha-1900"? (inventory-id)',
    );
    expect(errors).toContain("\n1 problem.\n");
  });
});
