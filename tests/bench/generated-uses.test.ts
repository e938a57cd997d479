import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { seeded } from "../../bench/random.ts";
import { degrees, fullSize, makeShape, readShape, type Shape, wire } from "../../bench/generated-uses.ts";

interface Skew {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

function skewOf(shape: Shape, end: 0 | 1, count: number): Skew {
  const found = new Array<number>(count).fill(0);
  for (const use of shape.uses) found[use[end]] = (found[use[end]] ?? 0) + 1;
  found.sort((a, b) => a - b);
  return { least: found[0] ?? 0, median: found[Math.floor(count / 2)] ?? 0, most: found.at(-1) ?? 0 };
}

describe("a made graph", () => {
  test("of the full size has the sizes and the skew of the real one, and no use twice", () => {
    const shape = makeShape(1, 7);
    expect([shape.works.length, shape.tropes.length, shape.uses.length]).toEqual([11_432, 26_247, 566_027]);
    expect(skewOf(shape, 0, fullSize.works)).toEqual({ least: 1, median: 30, most: 677 });
    expect(skewOf(shape, 1, fullSize.tropes)).toEqual({ least: 1, median: 6, most: 2_628 });
    expect(new Set(shape.uses.map(([work, trope]) => work * fullSize.tropes + trope)).size).toBe(566_027);
    const once = new Map<number, number>();
    for (const [, trope] of shape.uses) once.set(trope, (once.get(trope) ?? 0) + 1);
    expect([...once.values()].filter((count) => count === 1).length).toBeGreaterThan(5_000);
  });

  test.each([0.02, 0.1])("of %d of the size keeps the median", (fraction) => {
    const shape = makeShape(fraction, 7);
    expect(shape.uses).toHaveLength(Math.round(fullSize.uses * fraction));
    expect(skewOf(shape, 0, shape.works.length)).toMatchObject({ least: 1, median: 30 });
  });

  test("is the same for the same seed, and another for another", () => {
    expect(makeShape(0.02, 7)).toEqual(makeShape(0.02, 7));
    expect(makeShape(0.02, 8).uses).not.toEqual(makeShape(0.02, 7).uses);
  });

  test("has slugs that stand once", () => {
    const { works, tropes } = makeShape(0.02, 7);
    for (const list of [works, tropes]) expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length);
  });
});

test("degrees that cannot sum up are refused in a sentence", () => {
  const skew = [
    [0, 1],
    [1, 4],
  ] as const;
  expect(() => degrees(skew, 10, 1_000, 4)).toThrow("10 degrees of at most 4 cannot sum up to 1000.");
});

test("works and tropes are joined by exactly their degrees", () => {
  const ofWorks = [3, 2, 1, 2];
  const ofTropes = [4, 2, 2];
  const uses = wire(ofWorks, ofTropes, seeded(1));
  const count = (end: 0 | 1, place: number): number => uses.filter((use) => use[end] === place).length;
  expect(ofWorks.map((_, work) => count(0, work))).toEqual(ofWorks);
  expect(ofTropes.map((_, trope) => count(1, trope))).toEqual(ofTropes);
  expect(new Set(uses.map((use) => use.join())).size).toBe(uses.length);
});

test("the table of real pairs is read with CRLF, and names that differ by case stay apart", () => {
  const folder = mkdtempSync(join(tmpdir(), "film-graph-pairs-"));
  const file = join(folder, "pairs.csv.gz");
  const lines = ["tvtropes_film,trope", "HerFilm2013,LoveTropes", "HerFilm2013,LOVETropes", "Herfilm2013,LoveTropes"];
  writeFileSync(file, gzipSync([...lines, lines[1], ""].join("\r\n")));
  const shape = readShape(file);
  rmSync(folder, { recursive: true });
  expect(shape.works).toEqual([
    { slug: "her-film-2013", name: "Her Film 2013" },
    { slug: "herfilm-2013", name: "Herfilm 2013" },
  ]);
  expect(shape.tropes).toEqual([
    { slug: "love-tropes", name: "Love Tropes" },
    { slug: "love-tropes--2", name: "LOVE Tropes" },
  ]);
  expect(shape.uses).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ]);
});
