import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Random, seeded } from "./random.ts";

/** A work or a trope: the slug of its id, and its name. */
export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Which works use which tropes; a use joins two places in the lists. */
export interface Shape {
  /** Where it comes from, in words for the report. */
  readonly source: string;
  readonly works: readonly Named[];
  readonly tropes: readonly Named[];
  readonly uses: readonly (readonly [work: number, trope: number])[];
}

/** The sizes of the graph of films and tropes that benchmarks of this project are stated for. */
export const fullSize = { works: 11_432, tropes: 26_247, uses: 566_027 };

/** Shares of a list, in order of size, with the degree that stands there: between them it grows evenly in its logarithm. */
type Degrees = readonly (readonly [share: number, degree: number])[];

/** How many tropes the films of TV Tropes used in 2019: half of them 30 and fewer, one 677. */
const tropesOfWork: Degrees = [
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

/** How many films used each trope: a fifth of the tropes stand in one film, one stands in 2,628. */
const worksOfTrope: Degrees = [
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
 * A made graph of the full size times a fraction, which may be above 1, with degrees skewed like the real ones. The same
 * seed gives the same graph.
 */
export function makeShape(fraction: number, seed: number): Shape {
  const random = seeded(seed);
  const sizes = {
    works: Math.max(10, Math.round(fullSize.works * fraction)),
    tropes: Math.max(20, Math.round(fullSize.tropes * fraction)),
    uses: Math.max(100, Math.round(fullSize.uses * fraction)),
  };
  const ofWorks = random.shuffled(degrees(tropesOfWork, sizes.works, sizes.uses, Math.floor(sizes.tropes / 2)));
  const ofTropes = random.shuffled(degrees(worksOfTrope, sizes.tropes, sizes.uses, Math.floor(sizes.works * 0.6)));
  return {
    source: `made with the seed ${seed}, ${fraction} of the full size`,
    works: Array.from({ length: sizes.works }, (_, index) => named(workWords, index, random)),
    tropes: Array.from({ length: sizes.tropes }, (_, index) => named(tropeWords, index, random)),
    uses: wire(ofWorks, ofTropes, random),
  };
}

/**
 * So many degrees of a skew, in ascending order, that sum up to `sum`. The lower half and the greatest stay as the skew
 * has them; those between are drawn out or pressed together. None is above `most`.
 */
export function degrees(skew: Degrees, count: number, sum: number, most: number): number[] {
  const last = count - 1;
  const middle = Math.floor(count / 2);
  const plain = Array.from({ length: count }, (_, index) => Math.min(most, degreeAt(skew, index / last)));
  const [least = 1, greatest = 1] = [plain[middle], plain[last]];
  const drawn = (factor: number): number[] =>
    plain.map((degree, index) => {
      if (index <= middle || index === last) return Math.round(degree);
      return Math.round(Math.min(greatest, Math.max(least, degree * factor)));
    });
  let [low, high] = [0.001, 1_000];
  for (let step = 0; step < 60; step++) {
    const factor = Math.sqrt(low * high);
    if (total(drawn(factor)) > sum) high = factor;
    else low = factor;
  }
  return topUp(drawn(low), sum, middle + 1);
}

/** Adds one to degrees from the end but one downwards until they sum up to `sum`: rounding left that over. */
function topUp(found: number[], sum: number, from: number): number[] {
  const last = found.length - 1;
  let missing = sum - total(found);
  for (let index = last - 1; missing > 0 && index >= from; index--) {
    if ((found[index] ?? 0) >= (found[last] ?? 0)) continue;
    found[index] = (found[index] ?? 0) + 1;
    missing--;
  }
  if (missing !== 0) throw new Error(`${found.length} degrees of at most ${found[last]} cannot sum up to ${sum}.`);
  return found.sort((a, b) => a - b);
}

function degreeAt(skew: Degrees, share: number): number {
  const above = Math.max(
    1,
    skew.findIndex(([each]) => each >= share),
  );
  const [[fromShare, from], [toShare, to]] = [skew[above - 1] ?? [0, 1], skew[above] ?? [1, 1]];
  const way = (share - fromShare) / (toShare - fromShare);
  return Math.exp(Math.log(from) + way * (Math.log(to) - Math.log(from)));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/**
 * Joins works and tropes at random so that each has exactly its degree and no two are joined twice: the tropes are dealt
 * out like cards, and a card that a work holds already is exchanged with another work's.
 */
export function wire(
  ofWorks: readonly number[],
  ofTropes: readonly number[],
  random: Random,
): readonly (readonly [work: number, trope: number])[] {
  const works = ofWorks.flatMap((degree, work) => new Array<number>(degree).fill(work));
  const tropes = random.shuffled(ofTropes.flatMap((degree, trope) => new Array<number>(degree).fill(trope)));
  const key = (work: number, trope: number): number => work * ofTropes.length + trope;
  const at = (list: readonly number[], index: number): number => list[index] as number;
  const joined = new Set<number>();
  const twice = new Set<number>();
  for (let index = 0; index < works.length; index++) {
    const each = key(at(works, index), at(tropes, index));
    if (joined.has(each)) twice.add(index);
    joined.add(each);
  }
  const exchange = (index: number, other: number): boolean => {
    const [work, trope, otherWork, otherTrope] = [
      at(works, index),
      at(tropes, index),
      at(works, other),
      at(tropes, other),
    ];
    if (twice.has(other) || joined.has(key(work, otherTrope)) || joined.has(key(otherWork, trope))) return false;
    joined.delete(key(otherWork, otherTrope));
    joined.add(key(work, otherTrope)).add(key(otherWork, trope));
    [tropes[index], tropes[other]] = [otherTrope, trope];
    return true;
  };
  for (const index of twice) {
    let tries = 0;
    while (!exchange(index, random.below(works.length))) {
      if (++tries > 100_000) throw new Error("The works and tropes are too few to be joined by so many uses.");
    }
    twice.delete(index);
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

/**
 * Reads the pairs of films and tropes of TV Tropes in 2019: a gzipped table of two columns. Its lines end in CRLF, and
 * names that differ only by case are different works and tropes.
 */
export function readShape(file: string): Shape {
  const [, ...lines] = gunzipSync(readFileSync(file)).toString("utf8").split(/\r?\n/);
  const works = namer();
  const tropes = namer();
  const seen = new Set<string>();
  const uses: [number, number][] = [];
  for (const line of lines) {
    const [work = "", trope = ""] = line.split(",");
    if (work === "" || trope === "" || seen.has(line)) continue;
    seen.add(line);
    uses.push([works.place(work), tropes.place(trope)]);
  }
  return { source: "TV Tropes 2019", works: works.names, tropes: tropes.names, uses };
}

/** Gives each wiki name, such as `AbusiveParents`, its place in a list, with a slug that no other has. */
function namer(): { readonly names: readonly Named[]; readonly place: (wikiName: string) => number } {
  const names: Named[] = [];
  const places = new Map<string, number>();
  const slugs = new Map<string, number>();
  function place(wikiName: string): number {
    const found = places.get(wikiName);
    if (found !== undefined) return found;
    const name = wikiName.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)/g, " ");
    const plain = name.toLowerCase().replaceAll(/[^a-z\d]+/g, "-");
    const used = (slugs.get(plain) ?? 0) + 1;
    slugs.set(plain, used);
    // Two hyphens, so that no other name's slug can be the same.
    names.push({ slug: used === 1 ? plain : `${plain}--${used}`, name });
    places.set(wikiName, names.length - 1);
    return names.length - 1;
  }
  return { names, place };
}
