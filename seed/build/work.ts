import { fold } from "../../src/graph/text.ts";
import { earliestStart, formatYear, latestEnd, latestStart, startYear, undated } from "../../src/graph/years.ts";
import { groupBy } from "../../src/graph/graph.ts";
import { idOf, type RecordOf } from "../records/records.ts";
import { bondId } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { type Draft, edge, fact, factLists, identifiers, node, stated } from "./node-and-edge.ts";

export function workDraft({ id, value }: SeedRecord<"work">): Draft {
  const { title, alternativeTitles = [], form, year, endYear, yearEarliest, yearLatest } = value;
  const start = startYear(value);
  const work = node("WORK", id, shownTitle(value), title, {
    title,
    alternativeTitles,
    form,
    ...stated({ year, endYear, yearEarliest, yearLatest }),
    sortYear: start ?? undated,
    sortNewest: start === null ? undated : -start,
    lastYear: lastYear(value),
    search: fold([title, ...alternativeTitles].join("\n")),
    ...factLists([
      fact("title", title, value.facts.title),
      ...Object.entries(stated({ year, endYear, yearEarliest, yearLatest })).map(([property, stated]) =>
        fact(property, String(stated), value.facts.year),
      ),
      ...identifiers(value),
    ]),
  });
  const credits = creditsOf(value);
  const edges = [
    ...(value.partOf ? [edge(id, "PART_OF", value.partOf.work, value.partOf.evidence)] : []),
    ...credits.map(({ person, role, evidence }, position) =>
      edge(idOf("person", person), "CREDITED_FOR", id, evidence, { role, position }, role),
    ),
    ...(value.uses ?? []).map(({ trope, usage, role, how, evidence }) =>
      edge(id, "USES", idOf("trope", trope), evidence, stated({ usage, role, how }), usage),
    ),
    ...(value.relations ?? []).map(({ relation, work, evidence }) => edge(id, relation, work, evidence)),
  ];
  const characters = (value.characters ?? []).map((character, position) => characterDraft(id, character, position));
  const bonds = (value.bonds ?? []).map((bond) => bondDraft(id, bond, value));
  const inner = [...characters, ...bonds];
  return {
    nodes: [
      { ...work, labels: form === "FILM" ? [...work.labels, "Film"] : work.labels },
      ...inner.flatMap(({ nodes }) => nodes),
    ],
    edges: [...edges, ...inner.flatMap(({ edges }) => edges)],
  };
}

/** A work's credits as written, with every performer of a character who is not credited yet. */
function creditsOf({ credits = [], characters = [] }: RecordOf["work"]): NonNullable<RecordOf["work"]["credits"]> {
  const performed = groupBy(
    characters.flatMap(({ performers = [] }) => performers),
    ({ person }) => person,
  );
  const credited = new Set(credits.filter(({ role }) => role === "PERFORMER").map(({ person }) => person));
  return [
    ...credits,
    ...[...performed]
      .filter(([person]) => !credited.has(person))
      .map(([person, parts]) => ({
        person,
        role: "PERFORMER" as const,
        evidence: parts.flatMap(({ evidence }) => evidence),
      })),
  ];
}

/** The last year in which a work can have run; an undated one counts as over before all. */
function lastYear(work: RecordOf["work"]): number {
  const end = latestEnd(work);
  if (end !== Infinity) return end;
  return startYear(work) === null ? -undated : undated;
}

function shownTitle(work: RecordOf["work"]): string {
  const { title, form } = work;
  if (form === "FRANCHISE") return `${title} (series)`;
  const start = earliestStart(work);
  return start === latestStart(work) ? `${title} (${formatYear(start)})` : title;
}

type Character = NonNullable<RecordOf["work"]["characters"]>[number];

function characterDraft(work: string, character: Character, position: number): Draft {
  const { name, named = true, nature, performers = [], embodies = [], alsoIn = [] } = character;
  const id = `${work}/${character.id}`;
  return {
    nodes: [node("CHARACTER", id, name, name, { name, named, ...stated({ nature }), search: fold(name) })],
    edges: [
      edge(work, "FEATURES", id, character.evidence, { position }),
      ...alsoIn.map((other) => edge(other.work, "FEATURES", id, other.evidence, { position: undated })),
      ...performers.map(({ person, voiceOnly = false, evidence }, each) =>
        edge(id, "PERFORMED_BY", idOf("person", person), evidence, { work, voiceOnly, position: each }, work),
      ),
      ...embodies.map(({ trope, how, evidence }) =>
        edge(id, "EMBODIES", idOf("trope", trope), evidence, stated({ how })),
      ),
    ],
  };
}

type Bond = NonNullable<RecordOf["work"]["bonds"]>[number];

function bondDraft(work: string, { from, to, kind, evidence }: Bond, { characters = [] }: RecordOf["work"]): Draft {
  const id = bondId(work, from, to);
  const name = (short: string): string => characters.find((character) => character.id === short)?.name ?? short;
  const label = `${name(from)} to ${name(to)}: ${kind}`;
  return {
    nodes: [node("BOND", id, label, label, { kind })],
    edges: [edge(id, "BOND_FROM", `${work}/${from}`, evidence), edge(id, "BOND_TO", `${work}/${to}`, evidence)],
  };
}
