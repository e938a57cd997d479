import { fold } from "../../src/graph/text.ts";
import { earliestStart, formatYear, latestEnd, latestStart, startYear, undated } from "../../src/graph/years.ts";
import { groupBy } from "../../src/graph/graph.ts";
import { idOf } from "../records/kinds.ts";
import type { RecordOf } from "../records/schemas.ts";
import { bondId } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { fact, factLists, identifiers } from "./facts.ts";
import { edge, node, type NodesAndEdges, stated } from "./node-and-edge.ts";

/** A work with its characters and bonds, and everything that its record relates it to. */
export function buildWork({ id, value }: SeedRecord<"work">): NodesAndEdges {
  const { title, alternativeTitles = [], form, year, endYear, yearEarliest, yearLatest } = value;
  const start = startYear(value);
  const work = node({
    kind: "WORK",
    id,
    label: shownTitle(value),
    sortBy: title,
    properties: {
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
    },
  });
  const credits = creditsOf(value);
  const edges = [
    ...(value.partOf
      ? [edge({ from: id, type: "PART_OF", to: value.partOf.work, evidence: value.partOf.evidence })]
      : []),
    ...credits.map(({ person, role, evidence }, position) =>
      edge({
        from: idOf("person", person),
        type: "CREDITED_FOR",
        to: id,
        evidence,
        properties: { role, position },
        part: role,
      }),
    ),
    ...(value.uses ?? []).map(({ trope, usage, role, how, evidence }) =>
      edge({
        from: id,
        type: "USES",
        to: idOf("trope", trope),
        evidence,
        properties: stated({ usage, role, how }),
        part: usage,
      }),
    ),
    ...(value.relations ?? []).map(({ relation, work, evidence }) =>
      edge({ from: id, type: relation, to: work, evidence }),
    ),
  ];
  const characters = (value.characters ?? []).map((character, position) => buildCharacter(id, character, position));
  const bonds = (value.bonds ?? []).map((bond) => buildBond(id, bond, value));
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

function buildCharacter(work: string, character: Character, position: number): NodesAndEdges {
  const { name, named = true, nature, performers = [], embodies = [], alsoIn = [] } = character;
  const id = `${work}/${character.id}`;
  return {
    nodes: [
      node({
        kind: "CHARACTER",
        id,
        label: name,
        properties: { name, named, ...stated({ nature }), search: fold(name) },
      }),
    ],
    edges: [
      edge({ from: work, type: "FEATURES", to: id, evidence: character.evidence, properties: { position } }),
      ...alsoIn.map((other) =>
        edge({
          from: other.work,
          type: "FEATURES",
          to: id,
          evidence: other.evidence,
          properties: { position: undated },
        }),
      ),
      ...performers.map(({ person, voiceOnly = false, evidence }, each) =>
        edge({
          from: id,
          type: "PERFORMED_BY",
          to: idOf("person", person),
          evidence,
          properties: { work, voiceOnly, position: each },
          part: work,
        }),
      ),
      ...embodies.map(({ trope, how, evidence }) =>
        edge({ from: id, type: "EMBODIES", to: idOf("trope", trope), evidence, properties: stated({ how }) }),
      ),
    ],
  };
}

type Bond = NonNullable<RecordOf["work"]["bonds"]>[number];

function buildBond(
  work: string,
  { from, to, kind, evidence }: Bond,
  { characters = [] }: RecordOf["work"],
): NodesAndEdges {
  const id = bondId(work, from, to);
  const name = (short: string): string => characters.find((character) => character.id === short)?.name ?? short;
  const label = `${name(from)} to ${name(to)}: ${kind}`;
  return {
    nodes: [node({ kind: "BOND", id, label, properties: { kind } })],
    edges: [
      edge({ from: id, type: "BOND_FROM", to: `${work}/${from}`, evidence }),
      edge({ from: id, type: "BOND_TO", to: `${work}/${to}`, evidence }),
    ],
  };
}
