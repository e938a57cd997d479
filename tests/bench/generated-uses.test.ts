import { expect, test } from "vitest";
import { degreeSequence, fullSize, generateUses, joinByDegree } from "../../bench/generated-uses.ts";
import { seededRandom } from "../../bench/random.ts";
import type { TropeUses } from "../../bench/tvtropes.ts";

interface Degrees {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

function degreesOf({ pairs }: TropeUses, end: 0 | 1, count: number): Degrees {
  const degrees = new Array<number>(count).fill(0);
  for (const pair of pairs) degrees[pair[end]] = (degrees[pair[end]] ?? 0) + 1;
  degrees.sort((a, b) => a - b);
  return { min: degrees[0] ?? 0, median: degrees[Math.floor(count / 2)] ?? 0, max: degrees.at(-1) ?? 0 };
}

test("generated uses of the full size have the sizes and degrees of the real ones, and no use twice", () => {
  const { works, tropes, pairs } = generateUses(1, 7);
  expect([works.length, tropes.length, pairs.length]).toEqual([11_432, 26_247, 566_027]);
  const uses = { source: "", works, tropes, pairs };
  expect(degreesOf(uses, 0, fullSize.works)).toEqual({ min: 1, median: 30, max: 677 });
  expect(degreesOf(uses, 1, fullSize.tropes)).toEqual({ min: 1, median: 6, max: 2_628 });
  expect(new Set(pairs.map(([work, trope]) => work * fullSize.tropes + trope)).size).toBe(566_027);
  const once = new Map<number, number>();
  for (const [, trope] of pairs) once.set(trope, (once.get(trope) ?? 0) + 1);
  expect([...once.values()].filter((count) => count === 1).length).toBeGreaterThan(5_000);
});

test.each([0.02, 0.1])("generated uses of %d of the full size keep the median", (fraction) => {
  const uses = generateUses(fraction, 7);
  expect(uses.pairs).toHaveLength(Math.round(fullSize.uses * fraction));
  expect(degreesOf(uses, 0, uses.works.length)).toMatchObject({ min: 1, median: 30 });
});

test("generated uses are the same for the same seed, and others for another", () => {
  expect(generateUses(0.02, 7)).toEqual(generateUses(0.02, 7));
  expect(generateUses(0.02, 8).pairs).not.toEqual(generateUses(0.02, 7).pairs);
});

test("generated works and tropes have unique slugs", () => {
  const { works, tropes } = generateUses(0.02, 7);
  for (const list of [works, tropes]) expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length);
});

test("degrees that cannot add up to a sum are refused in a sentence", () => {
  const curve = [
    [0, 1],
    [1, 4],
  ] as const;
  expect(() => degreeSequence(curve, 10, 1_000, 4)).toThrow("10 degrees of at most 4 cannot add up to 1000.");
});

test("works and tropes are joined by exactly their degrees", () => {
  const ofWorks = [3, 2, 1, 2];
  const ofTropes = [4, 2, 2];
  const uses = joinByDegree(ofWorks, ofTropes, seededRandom(1));
  const count = (end: 0 | 1, place: number): number => uses.filter((use) => use[end] === place).length;
  expect(ofWorks.map((_, work) => count(0, work))).toEqual(ofWorks);
  expect(ofTropes.map((_, trope) => count(1, trope))).toEqual(ofTropes);
  expect(new Set(uses.map((use) => use.join())).size).toBe(uses.length);
});
