import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../../src/paths.ts";
import { outcomeOf, shown } from "../outcome.ts";
import { folderWith } from "../temporary.ts";

describe("schemas", () => {
  test("schemas writes the files that are in seed/schemas, as long as those are fresh", async () => {
    const folder = join(projectRoot, "seed", "schemas");
    const copy = folderWith({});
    cpSync(folder, copy, { recursive: true });
    expect(await outcomeOf(["schemas"])).toEqual({ code: 0, output: `Wrote ${shown(folder)}.\n`, errors: "" });
    expect(readdirSync(folder)).toEqual(readdirSync(copy));
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), "utf8")).toBe(readFileSync(join(copy, name), "utf8"));
    }
  });
});
