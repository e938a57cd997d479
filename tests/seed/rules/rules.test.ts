import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../../seed/rules/rule.ts";
import { rules } from "../../../seed/rules/rules.ts";
import { projectRoot } from "../../../src/paths.ts";
import { expectValid } from "./expect.ts";

describe("the rules", () => {
  test.each(rules)("$name finds nothing in the world", (rule) => {
    expectValid(rule, {});
  });

  test.each(rules)("$name has a test file of its name", ({ name }) => {
    expect(existsSync(join(import.meta.dirname, `${name}.test.ts`))).toBe(true);
  });

  test("every rule that is written is in the list, once", async () => {
    const folder = join(projectRoot, "seed", "rules");
    const written: string[] = [];
    for (const file of readdirSync(folder)) {
      const exported = Object.values((await import(join(folder, file))) as Record<string, unknown>);
      written.push(...exported.filter(isRule).map(({ name }) => name));
    }
    expect(rules.map(({ name }) => name).sort()).toEqual(written.sort());
    expect(new Set(written).size).toBe(written.length);
  });
});

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "check" in value && "name" in value;
}
