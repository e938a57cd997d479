import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/paths.ts";
import { guards } from "../../torture/guards/list.ts";
import { withoutGuard } from "../../torture/guards.ts";

test.each(guards)("the torture can take out $name, and knows its tests", (guard) => {
  const source = readFileSync(join(projectRoot, guard.file), "utf8");
  expect(withoutGuard(guard, source)).not.toBe(source);
  expect(existsSync(join(projectRoot, guard.test))).toBe(true);
});

test("a guard whose text is not in its file once is named with the file", () => {
  const guard = { name: "a bound", file: "src/bound.ts", text: "x > 1", without: "false", test: "tests/bound.test.ts" };
  for (const [source, times] of [
    ["", 0],
    ["x > 1 || x > 1", 2],
  ] as const) {
    expect(() => withoutGuard(guard, source)).toThrow(
      `src/bound.ts must hold the text of a bound once, but holds it ${times} times.`,
    );
  }
});
