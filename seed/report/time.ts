import { groupBy, leastBy } from "../../src/graph/graph.ts";
import { descentRelations } from "../../src/graph/vocabulary.ts";
import { earliestStart, latestEnd, latestStart, longGap, startYear, yearsBetween } from "../../src/graph/years.ts";
import type { RecordOf } from "../records/schemas.ts";
import type { Seed } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { bullets, figure, plain } from "./markdown.ts";
import { datedTitle } from "./names.ts";

type Trope = SeedRecord<"trope">;

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
    "None of these is rejected: the records may be right, and our knowledge incomplete.",
    ...Object.entries(lists).flatMap(([title, sentences]) => [
      `### ${title}`,
      sentences.length > 0 ? bullets(sentences) : "None.",
    ]),
  ].join("\n\n");
}

function lateAncestors(seed: Seed): string[] {
  const users = datedUsers(seed);
  return seed.of("trope").flatMap((ancestor) => {
    const own = leastBy(users.get(ancestor.slug) ?? [], earliestStart);
    if (!own) return [];
    const older = descendantsOf(ancestor, seed).flatMap(({ slug, value }) => {
      const work = leastBy(users.get(slug) ?? [], latestStart);
      return work && latestStart(work) < earliestStart(own) ? [`${plain(value.name)} from ${datedTitle(work)}`] : [];
    });
    if (older.length === 0) return [];
    const name = plain(ancestor.value.name);
    return [`${name} is first known from ${datedTitle(own)}, yet what descends from it is older: ${older.join("; ")}.`];
  });
}

/** The works that use each trope in any way, where something bounds their years. */
function datedUsers(seed: Seed): ReadonlyMap<string, readonly RecordOf["work"][]> {
  const works = seed.of("work").map(({ value }) => value);
  const uses = works
    .filter((work) => startYear(work) !== null)
    .flatMap((work) => (work.uses ?? []).map(({ trope }) => ({ trope, work })));
  const users = [...groupBy(uses, ({ trope }) => trope)];
  return new Map(users.map(([trope, uses]) => [trope, uses.map(({ work }) => work)]));
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
    const works = chain.value.steps.flatMap(({ work }) => seed.record("work", work)?.value ?? []);
    return works.flatMap((work, index) => {
      const before = works[index - 1];
      const years = before ? yearsBetween(latestEnd(before), earliestStart(work)) : 0;
      if (!before || years <= longGap) return [];
      return [
        `${plain(chain.value.title)}: ${figure(years)} years between ${datedTitle(before)} and ${datedTitle(work)}.`,
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
    if (startYear(value) !== null) return [];
    const whole = value.partOf && seed.record("work", value.partOf.work);
    return [`*${plain(value.title)}*${whole ? `, a part of ${datedTitle(whole.value)},` : ""} has no year.`];
  });
}
