import { bodyParagraphs } from "../src/graph/paragraphs.ts";
import { fold, sortable } from "../src/graph/fold.ts";
import { type Graph, type GraphEdge, type GraphNode, groupBy, type Properties } from "../src/graph/graph.ts";
import type { RelationshipType } from "../src/graph/vocabulary.ts";
import { evidenceLists, type EvidenceRow } from "../src/graph/rows.ts";
import { labelOf, type NodeKind } from "../src/graph/vocabulary.ts";
import { partsOf } from "./paragraphs.ts";
import type { EvidenceRecord } from "./records/parts.ts";
import { idOf, type RecordOf } from "./records/records.ts";
import { bondId, type Seed } from "./seed.ts";
import type { SeedRecord } from "./source.ts";
import { earliestYear, latestYear } from "./years.ts";

/** After every real year, so that what is undated sorts last in both directions. */
const undated = 99_999;

/** The nodes and edges that a seed without problems states. A pure function: equal seeds give equal graphs. */
export function buildGraph(seed: Seed): Graph {
  const drafts: Draft[] = [
    ...seed.of("work").map(workDraft),
    ...seed.of("trope").map(tropeDraft),
    ...seed.of("person").map(personDraft),
    ...seed.of("review").map((record) => reviewDraft(record, seed)),
    ...seed.of("publication").map((record) => namedDraft(record, "PUBLICATION", {})),
    ...seed
      .of("organisation")
      .map((record) => namedDraft(record, "ORGANISATION", { fictional: record.value.fictional })),
    ...seed.of("place").map((record) => namedDraft(record, "PLACE", { fictional: record.value.fictional })),
    ...seed.of("debate").map((record) => debateDraft(record, seed)),
    ...seed.of("chain").map((record) => chainDraft(record, seed)),
    ...seed.of("source").map(sourceDraft),
  ];
  const edges = drafts.flatMap((draft) => draft.edges);
  const nodes = drafts.flatMap((draft) => draft.nodes).map(derived(edges));
  const moved = seed.moved.map(({ id, to }) => ({ id, labels: ["Moved"], properties: { label: id, movedTo: to } }));
  return { nodes: [...nodes, ...moved], edges };
}

interface Draft {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Adds to each node what only the whole graph tells. */
function derived(edges: readonly GraphEdge[]): (node: GraphNode) => GraphNode {
  const into = groupBy(edges, (edge) => edge.to);
  const outOf = groupBy(edges, (edge) => edge.from);
  return (node) => {
    const [kind] = node.labels;
    if (kind === labelOf.WORK) {
      const discussed = into.get(node.id)?.some(({ type }) => type === "MENTIONS" || type === "ABOUT") ?? false;
      return { ...node, properties: { ...node.properties, discussedInEssays: discussed } };
    }
    if (kind === labelOf.TROPE) {
      const uses = into.get(node.id)?.filter(({ type }) => type === "USES").length ?? 0;
      return { ...node, properties: { ...node.properties, sortMostUsed: -uses } };
    }
    if (kind === labelOf.PERSON && outOf.get(node.id)?.some(({ type }) => type === "WROTE")) {
      return { ...node, labels: [...node.labels, "Critic"] };
    }
    return node;
  };
}

function workDraft({ id, value }: SeedRecord<"work">): Draft {
  const { title, alternativeTitles = [], form, year, endYear, yearEarliest, yearLatest } = value;
  const from = earliestYear(value);
  const work = node("WORK", id, shownTitle(value), title, {
    title,
    alternativeTitles,
    form,
    ...stated({ year, endYear, yearEarliest, yearLatest }),
    sortYear: from ?? undated,
    sortNewest: from === undefined ? undated : -from,
    lastYear: latestYear(value) ?? -undated,
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

function shownTitle({ title, form, year, yearEarliest, yearLatest }: RecordOf["work"]): string {
  if (form === "FRANCHISE") return `${title} (series)`;
  const shown = year ?? (yearEarliest === yearLatest ? yearEarliest : undefined);
  return shown === undefined ? title : `${title} (${shown < 0 ? `${-shown} BC` : shown})`;
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

function tropeDraft({ id, value }: SeedRecord<"trope">): Draft {
  const { name, alternativeNames = [], gloss, group, relations = [] } = value;
  const properties = {
    name,
    alternativeNames,
    gloss,
    ...stated({ group }),
    search: fold([name, ...alternativeNames].join("\n")),
  };
  return {
    nodes: [node("TROPE", id, name, name, { ...properties, ...factLists(identifiers(value)) })],
    edges: relations.map(({ relation, trope, evidence }) => edge(id, relation, idOf("trope", trope), evidence)),
  };
}

function personDraft({ id, value }: SeedRecord<"person">): Draft {
  const { name, alternativeNames = [] } = value;
  const properties = { name, alternativeNames, search: fold([name, ...alternativeNames].join("\n")) };
  const facts = factLists([fact("name", name, value.facts.name), ...identifiers(value)]);
  return { nodes: [node("PERSON", id, name, name, { ...properties, ...facts })], edges: [] };
}

function namedDraft(
  { id, value }: SeedRecord<"publication" | "organisation" | "place">,
  kind: NodeKind,
  properties: Properties,
): Draft {
  const { name, facts } = value;
  return {
    nodes: [
      node(kind, id, name, name, {
        name,
        ...properties,
        search: fold(name),
        ...factLists([fact("name", name, facts.name)]),
      }),
    ],
    edges: [],
  };
}

function sourceDraft({ id, value: { title, url, licence } }: SeedRecord<"source">): Draft {
  return {
    nodes: [node("SOURCE", id, title, title, { title, ...stated({ url, licence }), search: fold(title) })],
    edges: [],
  };
}

function reviewDraft({ id, slug, value }: SeedRecord<"review">, seed: Seed): Draft {
  const { title, titleCertainty, byline, publishedFrom, publishedTo, publishedCertainty, url, facts } = value;
  const parts = partsOf(value.paragraphs);
  const published = [publishedFrom, publishedTo].filter((day) => day !== undefined);
  // Claims of several reviews are listed by the day of the review, then in the order of the essay.
  const order = `${published[0] ?? "unknown"} ${slug}`;
  const review = node("REVIEW", id, `${title} (${seed.record("publication", value.publication)?.value.name})`, order, {
    title,
    titleCertainty,
    byline,
    ...stated({ publishedFrom, publishedTo, url }),
    publishedCertainty,
    paragraphParts: parts,
    search: fold(title),
    ...factLists([
      fact("title", title, facts.title),
      ...(published.length ? [fact("published", published.join("/"), facts.published)] : []),
      ...(url === undefined ? [] : [fact("url", url, facts.url)]),
    ]),
  });
  const claims = value.claims.map((claim, position) => claimDraft({ id, slug, order, position, value, parts }, claim));
  return {
    nodes: [review, ...claims.flatMap(({ nodes }) => nodes)],
    edges: [
      edge(id, "PUBLISHED_IN", idOf("publication", value.publication), facts.publication ?? []),
      ...(value.critic === undefined ? [] : [edge(idOf("person", value.critic), "WROTE", id, facts.byline ?? [])]),
      ...(value.mentions ?? []).map(({ node, paragraphs }, position) =>
        edge(id, "MENTIONS", node, [{ review: slug, paragraphs }], { position }),
      ),
      ...claims.flatMap(({ edges }) => edges),
    ],
  };
}

interface ClaimContext {
  readonly id: string;
  readonly slug: string;
  readonly order: string;
  readonly position: number;
  readonly value: RecordOf["review"];
  readonly parts: readonly string[];
}

type Claim = RecordOf["review"]["claims"][number];

function claimDraft({ id: review, slug, order, position, value, parts }: ClaimContext, claim: Claim): Draft {
  const id = `${review}/${claim.id}`;
  const { text, mode = "ASSERTION", speaker, paragraphs, comparison, correction } = claim;
  const inferred = comparison?.explicit === false ? ({ certainty: "INFERRED" } as const) : {};
  const evidence: EvidenceRecord[] = [{ review: slug, paragraphs, ...inferred }];
  const key = `${order} ${String(position).padStart(4, "0")}`;
  const claimNode = node("CLAIM", id, text, key, {
    text,
    mode,
    ...stated({ speaker }),
    paragraphs,
    bodyParagraphs: bodyParagraphs(parts, paragraphs),
    ...(comparison ?? {}),
    ...stated({
      reviewedEarliest: yearOf(value.publishedFrom),
      reviewedLatest: yearOf(value.publishedTo),
    }),
    search: fold(text),
    ...(correction ? factLists([fact("correction", correction.text, correction.evidence)]) : {}),
  });
  return {
    nodes: [claimNode],
    edges: [
      edge(review, "MAKES", id, [{ review: slug, paragraphs }], { position }),
      ...claim.about.map(({ subject, stance, aspect }, each) =>
        edge(id, "ABOUT", subject, evidence, { stance, ...stated({ aspect }), position: each }),
      ),
    ],
  };
}

function yearOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

function debateDraft({ id, value: { topic, kind, sides } }: SeedRecord<"debate">, seed: Seed): Draft {
  const framing: EvidenceRecord = { editorial: "The question and the sides are framed by the editors of this graph." };
  const claims = sides.flatMap((side, index) => side.claims.map((claim) => ({ claim, side: index })));
  return {
    nodes: [
      node("DEBATE", id, topic, topic, {
        topic,
        kind,
        positions: sides.map(({ position }) => position),
        search: fold(topic),
      }),
    ],
    edges: claims.map(({ claim, side }, position) =>
      edge(claim, "TAKES_SIDE_IN", id, [...claimEvidence(claim, seed), framing], { side, position }),
    ),
  };
}

function claimEvidence(claimId: string, seed: Seed): EvidenceRecord[] {
  const review = seed.of("review").find(({ id }) => claimId.startsWith(`${id}/`));
  const claim = review?.value.claims.find(({ id }) => `${review.id}/${id}` === claimId);
  return review && claim ? [{ review: review.slug, paragraphs: claim.paragraphs }] : [];
}

function chainDraft({ id, value: { title, steps } }: SeedRecord<"chain">, seed: Seed): Draft {
  const ordering: EvidenceRecord = { editorial: "The works are set in order of time; no influence is claimed." };
  const tropes = [...new Set(steps.map(({ trope }) => trope))];
  return {
    nodes: [node("CHAIN", id, title, title, { title, search: fold(title) })],
    edges: [
      ...steps.map(
        ({ work, trope, usage, earliestKnown = false, certainty = "CONFIRMED", characters = [], note }, position) => {
          const uses = seed.record("work", work)?.value.uses ?? [];
          const use = uses.find((each) => each.trope === trope && (usage === undefined || each.usage === usage));
          return edge(
            id,
            "INCLUDES",
            work,
            use?.evidence ?? [],
            {
              trope: idOf("trope", trope),
              characters,
              ...stated({ role: use?.role, usage: use?.usage, note }),
              earliestKnown,
              certainty,
              position,
            },
            String(position),
          );
        },
      ),
      ...tropes.map((trope) => edge(id, "TRACES", idOf("trope", trope), [ordering])),
    ],
  };
}

function node(kind: NodeKind, id: string, label: string, sortBy: string, properties: Properties): GraphNode {
  const name = labelOf[kind];
  return { id, labels: [name], properties: { label, sortKey: `${name} ${sortable(sortBy)}`, ...properties } };
}

/** An edge with its evidence. `part` tells edges of the same type between the same ends apart, such as a role. */
function edge(
  from: string,
  type: RelationshipType,
  to: string,
  evidence: readonly EvidenceRecord[],
  properties: Properties = {},
  part?: string,
): GraphEdge {
  const id = [from, type, to, ...(part === undefined ? [] : [part])].join(" ");
  return {
    id,
    type,
    from,
    to,
    properties: { ...properties, ...evidenceColumns("evidence", evidence.map(evidenceRow)) },
  };
}

/** Evidence as an engine stores it: parallel lists of equal length, "" for none. */
function evidenceColumns(prefix: "evidence" | "fact", rows: readonly EvidenceRow[]): Properties {
  const columns: Record<(typeof evidenceLists)[number], readonly string[]> = {
    Origin: rows.map(({ origin }) => origin),
    Review: rows.map(({ review }) => review ?? ""),
    Paragraphs: rows.map(({ paragraphs }) => paragraphs.join(",")),
    Source: rows.map(({ source }) => source ?? ""),
    Certainty: rows.map(({ certainty }) => certainty),
    Note: rows.map(({ note }) => note ?? ""),
  };
  return Object.fromEntries(evidenceLists.map((list) => [`${prefix}${list}`, columns[list]]));
}

function evidenceRow({ review, paragraphs = [], source, editorial, certainty, note }: EvidenceRecord): EvidenceRow {
  const base = { review: null, source: null, paragraphs, note: note ?? null };
  if (review !== undefined)
    return { ...base, origin: "ESSAY", review: idOf("review", review), certainty: certainty ?? "CONFIRMED" };
  if (source !== undefined)
    return { ...base, origin: "LOOKUP", source: idOf("source", source), certainty: certainty ?? "CONFIRMED" };
  if (editorial === undefined) return { ...base, origin: "COMMON", certainty: certainty ?? "INFERRED" };
  const words = note === undefined ? editorial : `${editorial} ${note}`;
  return { ...base, origin: "EDITORIAL", certainty: certainty ?? "INFERRED", note: words };
}

interface StatedFact {
  readonly property: string;
  readonly value: string;
  readonly evidence: readonly EvidenceRecord[];
}

function fact(property: string, value: string, evidence: readonly EvidenceRecord[] = []): StatedFact {
  return { property, value, evidence };
}

function identifiers({ externalIds = {}, facts = {} }: Pick<RecordOf["trope"], "externalIds" | "facts">): StatedFact[] {
  const evidence: Readonly<Record<string, EvidenceRecord[] | undefined>> = facts;
  return Object.entries(stated<string>(externalIds)).map(([authority, value]) =>
    fact(authority, value, evidence[authority]),
  );
}

/** A node's facts as an engine stores them: one entry in each list for each pair of a fact and a piece of evidence. */
function factLists(facts: readonly StatedFact[]): Properties {
  const pairs = facts.flatMap(({ property, value, evidence }) => evidence.map((each) => ({ property, value, each })));
  if (pairs.length === 0) return {};
  return {
    factProperty: pairs.map(({ property }) => property),
    factValue: pairs.map(({ value }) => value),
    ...evidenceColumns(
      "fact",
      pairs.map(({ each }) => evidenceRow(each)),
    ),
  };
}

/** The properties that have a value: an engine stores no null. */
function stated<Value>(properties: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}
