import type { ConnectionField, ListField, RootField, Selection } from "./operations.ts";
import { type Random, seededRandom } from "./random.ts";
import type { Sample } from "./sample.ts";

/** The name of the scenario that asks a burst of operations. */
export const coldBurst = "cold burst";

type Kind = "work" | "trope";

const fieldsOf: Readonly<Record<Kind, readonly string[]>> = {
  work: ["id", "label", "title", "year", "form"],
  trope: ["id", "label", "name", "gloss", "group"],
};

/**
 * Operations of which no two have the same shape: they differ in root fields, selections, filters, orders or depth, not
 * only in ids and numbers. Shapes in `seen` are skipped, and the new ones are added to it.
 */
export function burst(
  sample: Sample,
  count: number,
  seed: number,
  seen: Set<string>,
): readonly (readonly RootField[])[] {
  const random = seededRandom(seed);
  const operations: (readonly RootField[])[] = [];
  while (operations.length < count) {
    const fields = Array.from({ length: random.next() < 0.75 ? 1 : 2 }, () => randomField(sample, random));
    const shape = shapeOf(fields);
    if (seen.has(shape)) continue;
    seen.add(shape);
    operations.push(fields);
  }
  return operations;
}

/** What tells an operation from another, apart from the ids, words and numbers that it is given. */
export function shapeOf(fields: readonly RootField[]): string {
  return JSON.stringify(fields, (key, value: unknown) => {
    if (key === "id" || key === "first") return undefined;
    return key === "filter" && value ? Object.keys(value) : value;
  });
}

function randomField(sample: Sample, random: Random): RootField {
  const chance = random.next();
  if (chance < 0.35)
    return { name: "work", id: random.pick(sample.works), selection: randomSelection("work", 0, random) };
  if (chance < 0.6)
    return { name: "trope", id: random.pick(sample.tropes), selection: randomSelection("trope", 0, random) };
  return randomList(chance < 0.8 ? "work" : "trope", sample, random);
}

function randomList(kind: Kind, sample: Sample, random: Random): ListField {
  const filter = randomFilter(kind, sample, random);
  return {
    name: kind === "work" ? "works" : "tropes",
    orderBy: kind === "work" ? random.pick(["YEAR", "NEWEST", "TITLE"]) : random.pick(["NAME", "MOST_USED"]),
    first: 2 + random.below(6),
    ...(filter && { filter }),
    ...(random.next() < 0.25 && { total: true }),
    selection: randomSelection(kind, 1, random),
  };
}

function randomFilter(kind: Kind, sample: Sample, random: Random): ListField["filter"] {
  if (random.next() < 0.6) return undefined;
  const [word = ""] = random.pick(sample.searches).toLowerCase().split(" ");
  if (kind === "trope") return { nameContains: word };
  const filters = { fromYear: 1930 + random.below(60), toYear: 1995 + random.below(20), titleContains: word };
  const names = random.shuffled(Object.keys(filters)).slice(0, 1 + random.below(2)) as (keyof typeof filters)[];
  return Object.fromEntries(names.map((name) => [name, filters[name]]));
}

function randomSelection(kind: Kind, depth: number, random: Random): Selection {
  const fields = fieldsOf[kind].filter(() => random.next() < 0.5);
  const maxConnections = [2, 2, 1, 0][depth] ?? 0;
  const connections = Array.from({ length: random.below(maxConnections + 1) }, (_, index): ConnectionField => {
    return {
      alias: `r${index}`,
      first: 2 + random.below(depth === 0 ? 6 : 3),
      ...(random.next() < 0.25 && { total: true }),
      selection: randomSelection(kind === "work" ? "trope" : "work", depth + 1, random),
    };
  });
  return { fields: fields.length > 0 ? fields : ["id"], connections };
}
