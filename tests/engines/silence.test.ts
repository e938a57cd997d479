import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import { createSilenceGuard } from "../../src/engines/silence.ts";

const silent = new GraphUnavailable("The database does not answer now.");
const never = (): Promise<never> => new Promise(() => {});

/** A guard that counts how often the database fell silent. */
function guard() {
  const seen = { silences: 0 };
  return { seen, ask: createSilenceGuard({ probeLimit: 60, onSilence: () => seen.silences++ }) };
}

describe("a database that says nothing", () => {
  test("a database that says nothing is unavailable in time", async () => {
    const { ask, seen } = guard();
    const begun = performance.now();
    await expect(ask(never, 50)).rejects.toThrow(silent);
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(seen.silences).toBe(1);
  });

  test("a database that says nothing is asked by one at a time, and everyone else fails at once", async () => {
    const { ask, seen } = guard();
    await expect(ask(never, 10)).rejects.toThrow(silent);
    let asked = 0;
    const question = (): Promise<never> => {
      asked++;
      return never();
    };
    const answers = await Promise.allSettled(Array.from({ length: 80 }, () => ask(question, 10_000)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 80 }, () => "rejected"));
    expect([asked, seen.silences]).toEqual([1, 1]);
  });

  test("a database that says nothing is asked as before once it answers", async () => {
    const { ask, seen } = guard();
    await expect(ask(never, 10)).rejects.toThrow(silent);
    expect(await ask(async () => "back", 1_000)).toBe("back");
    const slowly = async (): Promise<string> => {
      await sleep(100);
      return "slow";
    };
    expect(await Promise.all([ask(slowly, 1_000), ask(slowly, 1_000)])).toEqual(["slow", "slow"]);
    await expect(ask(never, 10)).rejects.toThrow(silent);
    expect(seen.silences).toBe(2);
  });
});

test("an error is an answer too", async () => {
  const { ask, seen } = guard();
  const broken = new Error("broken");
  await expect(ask(() => Promise.reject(broken), 1_000)).rejects.toBe(broken);
  await expect(ask(never, 10)).rejects.toThrow(silent);
  await expect(ask(() => Promise.reject(broken), 1_000)).rejects.toBe(broken);
  expect(await ask(async () => 1, 1_000)).toBe(1);
  expect(seen.silences).toBe(1);
});
