import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { GraphTimeout, GraphUnavailable } from "../../src/engines/engine.ts";
import { createSilenceGuard } from "../../src/engines/silence.ts";

const silent = new GraphUnavailable("The database does not answer now.");
const never = (): Promise<never> => new Promise(() => {});

/** A guard of a database that is alive or not, and how often it was probed and fell silent. */
function guard() {
  const database = { isAlive: false, probes: 0, silences: 0 };
  const ask = createSilenceGuard({
    answersAtAll: async () => {
      database.probes++;
      await sleep(20);
      return database.isAlive;
    },
    onSilence: () => database.silences++,
  });
  return { database, ask };
}

describe("a database that says nothing", () => {
  test("a database that says nothing is unavailable in time", async () => {
    const { ask, database } = guard();
    const begun = performance.now();
    await expect(ask(never, 50)).rejects.toThrow(silent);
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(database.silences).toBe(1);
  });

  test("a database that says nothing is silent once, and probed once, for all who wait", async () => {
    const { ask, database } = guard();
    const answers = await Promise.allSettled(Array.from({ length: 80 }, () => ask(never, 10)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 80 }, () => "rejected"));
    expect(database).toMatchObject({ probes: 1, silences: 1 });
  });

  test("a database that says nothing is probed for one at a time, and everyone else fails at once", async () => {
    const { ask, database } = guard();
    await expect(ask(never, 10)).rejects.toThrow(silent);
    let asked = 0;
    const question = (): Promise<never> => {
      asked++;
      return never();
    };
    const answers = await Promise.allSettled(Array.from({ length: 80 }, () => ask(question, 10_000)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 80 }, () => "rejected"));
    expect([asked, database.probes, database.silences]).toEqual([0, 2, 1]);
  });

  test("a database that says nothing is asked as before once it gives a sign of life", async () => {
    const { ask, database } = guard();
    await expect(ask(never, 10)).rejects.toThrow(silent);
    database.isAlive = true;
    const slowly = async (): Promise<string> => {
      await sleep(100);
      return "slow";
    };
    expect(await ask(slowly, 1_000)).toBe("slow");
    expect(await Promise.all([ask(slowly, 1_000), ask(slowly, 1_000)])).toEqual(["slow", "slow"]);
    database.isAlive = false;
    await expect(ask(never, 10)).rejects.toThrow(silent);
    expect(database.silences).toBe(2);
  });
});

test("a database that is late but alive is not silent, and others are asked on", async () => {
  const { ask, database } = guard();
  database.isAlive = true;
  await expect(ask(never, 10)).rejects.toThrow(new GraphTimeout("The database took too long to answer."));
  expect(await ask(async () => "another", 1_000)).toBe("another");
  expect(database).toMatchObject({ probes: 1, silences: 0 });
});

test("an error is an answer too", async () => {
  const { ask, database } = guard();
  const broken = new Error("broken");
  await expect(ask(() => Promise.reject(broken), 1_000)).rejects.toBe(broken);
  expect(await ask(async () => 1, 1_000)).toBe(1);
  expect(database).toMatchObject({ probes: 0, silences: 0 });
});
