import { expect, test } from "vitest";
import { withTimeLimit } from "../../src/engines/time-limit.ts";

const late = (): Error => new Error("Late.");

test("an answer in time is given, and its error thrown", async () => {
  expect(await withTimeLimit(Promise.resolve(7), 1_000, late)).toBe(7);
  await expect(withTimeLimit(Promise.reject(new Error("Wrong.")), 1_000, late)).rejects.toThrow("Wrong.");
});

test("an answer that does not come in time is given up", async () => {
  const begun = performance.now();
  await expect(withTimeLimit(new Promise(() => {}), 20, late)).rejects.toThrow("Late.");
  expect(performance.now() - begun).toBeLessThan(1_000);
});
