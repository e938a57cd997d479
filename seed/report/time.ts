import { groupBy } from "../../src/graph/graph.ts";
import { descentRelations } from "../../src/graph/vocabulary.ts";
import type { Seed } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { earliestYear, latestYear } from "../years.ts";
import { bullets, figure, plain } from "./markdown.ts";
import { datedTitle } from "./names.ts";

type Work = SeedRecord<"work">;
type Trope = SeedRecord<"trope">;

/** A gap between neighbouring steps of a chain that is worth a word, in years. */
const longGap = 300;

/** What is odd about time without being wrong: each a sentence for an editor to weigh. */
export function timeFindings(seed: Seed): string {
  const lists = {
    "Tropes first known later than what descends from them": lateAncestors(seed),
    [`More than ${longGap} years between two steps of a chain`]: gaps(seed),
    "Chains whose origin is not confirmed": uncertainOrigins(seed),
    "Works without a year": undatedWorks(seed),
  };
  return [
    "## Findings about time",
    "None of these is refused, because the records can be right and the gap lie in what is known.",
    ...Object.entries(lists).flatMap(([title, sentences]) => [
      `### ${title}`,
      sentences.length > 0 ? bullets(sentences) : "None.",
    ]),
  ].join("\n\n");
}

function lateAncestors(seed: Seed): string[] {
  const first = firstUses(seed);
  return seed.of("trope").flatMap((ancestor) => {
    const own = first.get(ancestor.slug);
    if (!own) return [];
    const older = descendantsOf(ancestor, seed).flatMap(({ slug, value }) => {
      const use = first.get(slug);
      return use && use.year < own.year ? [`${plain(value.name)} from ${datedTitle(use.work.value)}`] : [];
    });
    if (older.length === 0) return [];
    const name = plain(ancestor.value.name);
    return [
      `${name} is first known from ${datedTitle(own.work.value)}, yet what descends from it is older: ${older.join("; ")}.`,
    ];
  });
}

/** The oldest work that uses each trope in any way, with the first year that it can be of. */
function firstUses(seed: Seed): ReadonlyMap<string, { readonly work: Work; readonly year: number }> {
  const first = new Map<string, { readonly work: Work; readonly year: number }>();
  for (const work of seed.of("work")) {
    const year = earliestYear(work.value);
    if (year === undefined) continue;
    for (const { trope } of work.value.uses ?? []) {
      if (year < (first.get(trope)?.year ?? Infinity)) first.set(trope, { work, year });
    }
  }
  return first;
}

/** The tropes below one, over any number of descent relations. */
function descendantsOf(ancestor: Trope, seed: Seed): readonly Trope[] {
  const descent: readonly string[] = descentRelations;
  const links = seed
    .of("trope")
    .flatMap((child) =>
      (child.value.relations ?? [])
        .filter(({ relation }) => descent.includes(relation))
        .map(({ trope }) => ({ child, parent: trope })),
    );
  const children = groupBy(links, ({ parent }) => parent);
  const found = new Set([ancestor]);
  for (const trope of found) for (const { child } of children.get(trope.slug) ?? []) found.add(child);
  found.delete(ancestor);
  return [...found];
}

function gaps(seed: Seed): string[] {
  return seed.of("chain").flatMap((chain) => {
    const works = chain.value.steps.flatMap(({ work }) => seed.record("work", work) ?? []);
    return works.flatMap((work, index) => {
      const before = works[index - 1];
      const from = before && latestYear(before.value);
      const to = earliestYear(work.value);
      if (!before || from === undefined || to === undefined) return [];
      // There is no year 0.
      const years = to - from - (from < 0 && to > 0 ? 1 : 0);
      if (years <= longGap) return [];
      return [
        `${plain(chain.value.title)}: ${figure(years)} years lie between ${datedTitle(before.value)} and ${datedTitle(work.value)}.`,
      ];
    });
  });
}

function uncertainOrigins(seed: Seed): string[] {
  return seed.of("chain").flatMap((chain) =>
    chain.value.steps.flatMap(({ work, earliestKnown = false, certainty = "CONFIRMED" }, index) => {
      const record = seed.record("work", work);
      if (!record || certainty === "CONFIRMED" || !(index === 0 || earliestKnown)) return [];
      return [`${plain(chain.value.title)} begins with ${datedTitle(record.value)}, and that step is ${certainty}.`];
    }),
  );
}

function undatedWorks(seed: Seed): string[] {
  return seed.of("work").flatMap(({ value }) => {
    if (earliestYear(value) !== undefined) return [];
    const whole = value.partOf && seed.record("work", value.partOf.work);
    return [`*${plain(value.title)}*${whole ? `, a part of ${datedTitle(whole.value)},` : ""} has no year.`];
  });
}
