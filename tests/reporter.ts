import type { Reporter, TestCase, TestModule } from "vitest/node";

/** Prints at the end how many tests ran on each engine, and how many passed and failed in all. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const ran = tests.filter((test) => test.result().state !== "skipped");
    const on = (engine: string): number => ran.filter((test) => names(test).includes(engine)).length;
    const passed = ran.filter((test) => test.result().state === "passed").length;
    // A file that cannot be collected has no tests, and counts as one failure.
    const failed = ran.length - passed + modules.filter((module) => module.errors().length > 0).length;
    process.stdout.write(
      `\nOn the embedded engine: ${on("on the embedded engine")} tests. On Neo4j: ${on("on Neo4j")} tests.\n`,
    );
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}

function names(test: TestCase): string[] {
  const found: string[] = [];
  for (let at = test.parent; at.type === "suite"; at = at.parent) found.push(at.name);
  return found;
}
