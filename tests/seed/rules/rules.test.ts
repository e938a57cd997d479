import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../../seed/rules/rule.ts";
import { rules } from "../../../seed/rules/rules.ts";
import { projectRoot } from "../../../src/paths.ts";
import { expectValid } from "./expect.ts";

const ruleFolder = join(projectRoot, "seed", "rules");

describe("the rules of the seed", () => {
  test.each(rules)("$name finds nothing in the world", (rule) => {
    expectValid(rule, {});
  });

  test.each(rules)("$name is alone in the file of its name, and so are its tests", async (rule) => {
    const exported = (await import(join(ruleFolder, `${rule.name}.ts`))) as Record<string, unknown>;
    expect(Object.values(exported)).toEqual([rule]);
    expect(existsSync(join(import.meta.dirname, `${rule.name}.test.ts`))).toBe(true);
  });

  test.each(rules)("$name is described by one sentence", ({ description }) => {
    expect(description).toMatch(/^[A-Z`].{10,120}[^.]\.$/);
  });

  test("every rule that is written is in the list, once", async () => {
    const written: string[] = [];
    for (const file of readdirSync(ruleFolder)) {
      const exported = Object.values((await import(join(ruleFolder, file))) as Record<string, unknown>);
      written.push(...exported.filter(isRule).map(({ name }) => name));
    }
    expect(rules.map(({ name }) => name).sort()).toEqual(written.sort());
    expect(new Set(written).size).toBe(written.length);
  });
});

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "check" in value && "name" in value;
}
