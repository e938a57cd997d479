import { afterAll, describe, expect, inject, test } from "vitest";
import { chapters } from "../../torture/chapters.ts";
import { knownFailures } from "../../torture/known-failures.ts";
import { surpriseOf } from "../../torture/surprise.ts";
import { createRun } from "../../torture/trial.ts";

const all = chapters.flatMap(({ attempts }) => attempts);

describe("the quick form of the torture", () => {
  const run = createRun({ form: "quick", neo4jUri: inject("neo4jUri") });
  afterAll(() => run.end());

  // Known failures are held to their list by `npm run torture`: each takes its time to fail.
  for (const attempt of all.filter(({ form, name }) => form === "quick" && !(name in knownFailures))) {
    // A shared server may have to start first, and a busy machine may miss a time limit once.
    test(`${attempt.name}: ${attempt.right}`, { timeout: (attempt.within + 120) * 1000, retry: 1 }, async () => {
      const outcome = await run.try(attempt);
      expect(surpriseOf({ attempt, outcome }, knownFailures)).toBeUndefined();
    });
  }
});

test("every known failure of the torture is an attempt of that name, and every name is given once", () => {
  const names = all.map(({ name }) => name);
  expect(Object.keys(knownFailures).filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
