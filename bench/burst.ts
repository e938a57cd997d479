import type { Ask, AskList, Reach, Take } from "./operations.ts";
import { type Random, seeded } from "./random.ts";
import type { Sample } from "./sample.ts";

type Kind = "work" | "trope";

const fieldsOf: Readonly<Record<Kind, readonly string[]>> = {
  work: ["id", "label", "title", "year", "form"],
  trope: ["id", "label", "name", "gloss", "group"],
};

/**
 * So many operations, each of a shape of its own: other roots, fields, filters, orders or levels, not merely other ids and
 * numbers. Shapes in `seen` are not used again, and those that are used are added.
 */
export function burst(sample: Sample, count: number, seed: number, seen: Set<string>): readonly (readonly Ask[])[] {
  const random = seeded(seed);
  const operations: (readonly Ask[])[] = [];
  while (operations.length < count) {
    const asks = Array.from({ length: random.next() < 0.75 ? 1 : 2 }, () => randomAsk(sample, random));
    const shape = shapeOf(asks);
    if (seen.has(shape)) continue;
    seen.add(shape);
    operations.push(asks);
  }
  return operations;
}

/** What makes an operation different from another, beside the ids, words and numbers that are given to it. */
export function shapeOf(asks: readonly Ask[]): string {
  return JSON.stringify(asks, (name, value: unknown) => {
    if (name === "id" || name === "first") return undefined;
    return name === "filter" && value ? Object.keys(value) : value;
  });
}

function randomAsk(sample: Sample, random: Random): Ask {
  const chance = random.next();
  if (chance < 0.35) return { root: "work", id: random.pick(sample.works), take: randomTake("work", 0, random) };
  if (chance < 0.6) return { root: "trope", id: random.pick(sample.tropes), take: randomTake("trope", 0, random) };
  return randomList(chance < 0.8 ? "work" : "trope", sample, random);
}

function randomList(kind: Kind, sample: Sample, random: Random): AskList {
  const filter = randomFilter(kind, sample, random);
  return {
    root: kind === "work" ? "works" : "tropes",
    order: kind === "work" ? random.pick(["YEAR", "NEWEST", "TITLE"]) : random.pick(["NAME", "MOST_USED"]),
    first: 2 + random.below(6),
    ...(filter && { filter }),
    ...(random.next() < 0.25 && { total: true }),
    take: randomTake(kind, 1, random),
  };
}

function randomFilter(kind: Kind, sample: Sample, random: Random): AskList["filter"] {
  if (random.next() < 0.6) return undefined;
  const [word = ""] = random.pick(sample.searches).toLowerCase().split(" ");
  if (kind === "trope") return { nameContains: word };
  const filters = { fromYear: 1930 + random.below(60), toYear: 1995 + random.below(20), titleContains: word };
  const names = random.shuffled(Object.keys(filters)).slice(0, 1 + random.below(2)) as (keyof typeof filters)[];
  return Object.fromEntries(names.map((name) => [name, filters[name]]));
}

function randomTake(kind: Kind, depth: number, random: Random): Take {
  const fields = fieldsOf[kind].filter(() => random.next() < 0.5);
  const most = [2, 2, 1, 0][depth] ?? 0;
  const reaches = Array.from({ length: random.below(most + 1) }, (_, index): Reach => {
    return {
      alias: `r${index}`,
      first: 2 + random.below(depth === 0 ? 6 : 3),
      ...(random.next() < 0.25 && { total: true }),
      take: randomTake(kind === "work" ? "trope" : "work", depth + 1, random),
    };
  });
  return { fields: fields.length > 0 ? fields : ["id"], reaches };
}
