import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileRules } from "../../../seed/rules/file-rules.ts";
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

  test.each([...fileRules, ...rules])("$name is described by one sentence", ({ description }) => {
    expect(description).toMatch(/^[A-Z`].{10,120}[^.]\.$/);
  });

  test("every rule that reading can name is described, and no other", () => {
    const folder = join(projectRoot, "seed");
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(folder, name), "utf8"));
    const named = texts.flatMap((text) =>
      [...text.matchAll(/(?:rule: |refuse\(\s*)"([a-z0-9-]+)"/g)].map(([, name]) => name),
    );
    expect([...new Set(named)].sort()).toEqual(fileRules.map(({ name }) => name).sort());
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
