import { type Random, seededRandom } from "./random.ts";
import type { Named, TropeUses } from "./tvtropes.ts";

/** The size of the graph that the targets are stated for. */
export const fullSize = { works: 11_432, tropes: 26_247, uses: 566_027 };

/** The degree at each share of a list in ascending order. Between two shares its logarithm grows evenly. */
type DegreeCurve = readonly (readonly [share: number, degree: number])[];

/** How many tropes the films of TV Tropes used in 2019: half of them 30 and fewer, one 677. */
const tropesOfWork: DegreeCurve = [
  [0, 1],
  [0.01, 3],
  [0.05, 7],
  [0.1, 10],
  [0.25, 17],
  [0.5, 30],
  [0.75, 57],
  [0.9, 107],
  [0.95, 164],
  [0.99, 295],
  [0.999, 542],
  [1, 677],
];

/** How many films used each trope: a fifth of the tropes in one film, one in 2,628. */
const worksOfTrope: DegreeCurve = [
  [0, 1],
  [0.2, 1],
  [0.201, 1.5],
  [0.306, 2.5],
  [0.382, 3.5],
  [0.444, 4.5],
  [0.495, 5.5],
  [0.6, 8],
  [0.7, 13],
  [0.8, 22],
  [0.9, 45],
  [0.95, 82],
  [0.98, 171],
  [0.99, 276],
  [0.995, 424],
  [0.999, 862],
  [1, 2_628],
];

/**
 * Generates uses of the full size times a fraction, which may be above 1, with degrees skewed like the real ones. The
 * same seed gives the same uses.
 */
export function generateUses(fraction: number, seed: number): TropeUses {
  const random = seededRandom(seed);
  const sizes = {
    works: Math.max(10, Math.round(fullSize.works * fraction)),
    tropes: Math.max(20, Math.round(fullSize.tropes * fraction)),
    uses: Math.max(100, Math.round(fullSize.uses * fraction)),
  };
  const ofWorks = random.shuffled(degreeSequence(tropesOfWork, sizes.works, sizes.uses, Math.floor(sizes.tropes / 2)));
  const ofTropes = random.shuffled(
    degreeSequence(worksOfTrope, sizes.tropes, sizes.uses, Math.floor(sizes.works * 0.6)),
  );
  return {
    source: `generated with the seed ${seed}, ${fraction} of the full size`,
    works: Array.from({ length: sizes.works }, (_, index) => named(workWords, index, random)),
    tropes: Array.from({ length: sizes.tropes }, (_, index) => named(tropeWords, index, random)),
    pairs: joinByDegree(ofWorks, ofTropes, random),
  };
}

/**
 * The given number of degrees along a curve, in ascending order, scaled to add up to `sum`. The lower half and the
 * greatest stay as the curve has them; those between are stretched or compressed. None exceeds `max`.
 */
export function degreeSequence(curve: DegreeCurve, count: number, sum: number, max: number): number[] {
  const last = count - 1;
  const middle = Math.floor(count / 2);
  const unscaled = Array.from({ length: count }, (_, index) => Math.min(max, degreeAt(curve, index / last)));
  const [least = 1, greatest = 1] = [unscaled[middle], unscaled[last]];
  const scaled = (factor: number): number[] =>
    unscaled.map((degree, index) => {
      if (index <= middle || index === last) return Math.round(degree);
      return Math.round(Math.min(greatest, Math.max(least, degree * factor)));
    });
  let [low, high] = [0.001, 1_000];
  for (let step = 0; step < 60; step++) {
    const factor = Math.sqrt(low * high);
    if (total(scaled(factor)) > sum) high = factor;
    else low = factor;
  }
  return topUp(scaled(low), sum, middle + 1);
}

/** Adds the ones that rounding left over to the degrees below the greatest, from the top down. */
function topUp(found: number[], sum: number, from: number): number[] {
  const last = found.length - 1;
  let missing = sum - total(found);
  for (let index = last - 1; missing > 0 && index >= from; index--) {
    if ((found[index] ?? 0) >= (found[last] ?? 0)) continue;
    found[index] = (found[index] ?? 0) + 1;
    missing--;
  }
  if (missing !== 0) throw new Error(`${found.length} degrees of at most ${found[last]} cannot add up to ${sum}.`);
  return found.sort((a, b) => a - b);
}

function degreeAt(curve: DegreeCurve, share: number): number {
  const above = Math.max(
    1,
    curve.findIndex(([each]) => each >= share),
  );
  const [[fromShare, from], [toShare, to]] = [curve[above - 1] ?? [0, 1], curve[above] ?? [1, 1]];
  const way = (share - fromShare) / (toShare - fromShare);
  return Math.exp(Math.log(from) + way * (Math.log(to) - Math.log(from)));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/**
 * Joins works and tropes at random so that each has exactly its degree and no two are joined twice (the configuration
 * model): the tropes are dealt to the works like cards, and a duplicate is swapped with a card of another work.
 */
export function joinByDegree(
  ofWorks: readonly number[],
  ofTropes: readonly number[],
  random: Random,
): readonly (readonly [work: number, trope: number])[] {
  const works = ofWorks.flatMap((degree, work) => new Array<number>(degree).fill(work));
  const tropes = random.shuffled(ofTropes.flatMap((degree, trope) => new Array<number>(degree).fill(trope)));
  const key = (work: number, trope: number): number => work * ofTropes.length + trope;
  const at = (list: readonly number[], index: number): number => list[index] as number;
  const joined = new Set<number>();
  const duplicates = new Set<number>();
  for (let index = 0; index < works.length; index++) {
    const each = key(at(works, index), at(tropes, index));
    if (joined.has(each)) duplicates.add(index);
    joined.add(each);
  }
  const swap = (index: number, other: number): boolean => {
    const [work, trope, otherWork, otherTrope] = [
      at(works, index),
      at(tropes, index),
      at(works, other),
      at(tropes, other),
    ];
    if (duplicates.has(other) || joined.has(key(work, otherTrope)) || joined.has(key(otherWork, trope))) return false;
    joined.delete(key(otherWork, otherTrope));
    joined.add(key(work, otherTrope)).add(key(otherWork, trope));
    [tropes[index], tropes[other]] = [otherTrope, trope];
    return true;
  };
  for (const index of duplicates) {
    let tries = 0;
    while (!swap(index, random.below(works.length))) {
      if (++tries > 100_000) throw new Error("There are too few works and tropes for so many uses.");
    }
    duplicates.delete(index);
  }
  return works.map((work, index) => [work, at(tropes, index)]);
}

const firstWords = [
  "Broken", "Silent", "Burning", "Hidden", "Golden", "Last", "Hollow", "Distant", "Electric", "Borrowed", "Crooked",
  "Gentle", "Endless", "Paper", "Winter", "Midnight", "Glass", "Restless", "Forgotten", "Scarlet",
] as const; // prettier-ignore

const workWords = [
  "Harbour", "Mirror", "Voices", "Garden", "Machine", "Letters", "River", "Dancer", "Empire", "Stranger", "Island",
  "Orchard", "Signal", "Daughter", "Railway", "Summer", "Witness", "Shadow", "Carnival", "Frontier",
] as const; // prettier-ignore

const tropeWords = [
  "Rival", "Mentor", "Double", "Bargain", "Escape", "Reveal", "Oath", "Disguise", "Chase", "Sacrifice", "Reunion",
  "Prophecy", "Duel", "Memory", "Machine", "Heist", "Curse", "Wish", "Trial", "Return",
] as const; // prettier-ignore

function named(lastWords: readonly string[], index: number, random: Random): Named {
  const name = `${random.pick(firstWords)} ${random.pick(lastWords)} ${index + 1}`;
  return { slug: name.toLowerCase().replaceAll(" ", "-"), name };
}
