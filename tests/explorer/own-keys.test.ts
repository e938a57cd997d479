import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/paths.ts";

test("every handler of keys in the explorer leaves alone what belongs to an input method", () => {
  const folder = join(projectRoot, "explorer", "app");
  const handlers = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").match(/(?:onKey\w+=\{|"key\w+",)\s*\w+/g) ?? []);
  expect(handlers.length).toBeGreaterThan(2);
  for (const handler of handlers) expect(handler).toMatch(/\bownKeys$/);
});
