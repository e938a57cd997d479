import fc from "fast-check";
import { buildGraph } from "../seed/build/build-graph.ts";
import { type Folder, idOf } from "../seed/records/kinds.ts";
import type { RecordOf } from "../seed/records/schemas.ts";
import { indexSeed } from "../seed/seed.ts";
import type { SeedRecord } from "../seed/read.ts";
import type { Graph } from "../src/graph/graph.ts";
import {
  type Certainty,
  certainties,
  type DebateKind,
  debateKinds,
  descentRelations,
  tropeRelations,
} from "../src/graph/vocabulary.ts";
import { type DrawnReview, index, pick, review, reviewOf, titled } from "./random-review.ts";
import { evidenceList, type Names, work } from "./random-work.ts";

type Records = { readonly [Key in Folder]: readonly RecordOf[Key][] };

/**
 * Random graphs of up to a dozen works and tropes, with people, characters, reviews, claims, debates and chains, built as
 * the seed's are. References hold, but no rule does: descent may go in a circle, and the years mean nothing.
 */
export const randomGraph: fc.Arbitrary<Graph> = fc
  .record({
    work: fc.integer({ min: 2, max: 12 }),
    trope: fc.integer({ min: 2, max: 12 }),
    person: fc.integer({ min: 1, max: 5 }),
    review: fc.integer({ min: 0, max: 3 }),
  })
  .chain((counts) => {
    const names = {
      work: slugs("work", counts.work),
      trope: slugs("trope", counts.trope),
      person: slugs("person", counts.person),
      review: slugs("review", counts.review),
    };
    return fc
      .record({
        work: fc.tuple(...names.work.map((slug) => work(slug, names))),
        trope: fc.tuple(...names.trope.map((slug) => trope(slug, names))),
        review: fc.tuple(...names.review.map((slug) => review(slug, names.person))),
        chain: fc.array(chain, { maxLength: 3 }),
        debate: fc.array(debate, { maxLength: 2 }),
      })
      .map((drawn) => graphOf(drawn, names));
  });

function slugs(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${String.fromCharCode(97 + index)}`);
}

function trope(slug: string, names: Names): fc.Arbitrary<RecordOf["trope"]> {
  const relation = fc.record({
    // Every other relation is descent, so that histories are deep enough to follow.
    relation: fc.oneof(fc.constantFrom(...descentRelations), fc.constantFrom(...tropeRelations)),
    trope: fc.constantFrom(...names.trope),
    evidence: evidenceList(names),
  });
  return fc
    .uniqueArray(relation, { maxLength: 3, selector: (each) => `${each.trope} ${each.relation}` })
    .map((relations) => ({ name: titled(slug), gloss: "A figure that comes again.", relations }));
}

interface DrawnChain {
  readonly steps: readonly number[];
  readonly certainty: Certainty;
  readonly earliestKnown: boolean;
}
const chain: fc.Arbitrary<DrawnChain> = fc.record({
  steps: fc.uniqueArray(index, { minLength: 2, maxLength: 5 }),
  certainty: fc.constantFrom(...certainties),
  earliestKnown: fc.boolean(),
});

interface DrawnDebate {
  readonly kind: DebateKind;
  readonly claims: readonly number[];
}
const debate: fc.Arbitrary<DrawnDebate> = fc.record({
  kind: fc.constantFrom(...debateKinds),
  claims: fc.uniqueArray(index, { minLength: 1, maxLength: 4 }),
});

interface Drawn {
  readonly work: readonly RecordOf["work"][];
  readonly trope: readonly RecordOf["trope"][];
  readonly review: readonly DrawnReview[];
  readonly chain: readonly DrawnChain[];
  readonly debate: readonly DrawnDebate[];
}

function graphOf(drawn: Drawn, names: Names): Graph {
  const claims = drawn.review.flatMap((each, at) =>
    each.claims.map(({ id }) => `${idOf("review", names.review[at] as string)}/${id}`),
  );
  const subjects = [
    ...names.work,
    ...names.trope.map((slug) => idOf("trope", slug)),
    ...names.person.map((slug) => idOf("person", slug)),
    ...drawn.work.flatMap(({ characters = [] }, at) => characters.map(({ id }) => `${names.work[at]}/${id}`)),
    ...claims,
  ];
  const common = { facts: { name: [{ common: true as const }] } };
  const all: Records = {
    work: drawn.work,
    trope: drawn.trope,
    person: names.person.map((slug) => ({ name: titled(slug), ...common })),
    review: drawn.review.map((each) => reviewOf(each, subjects)),
    publication: [{ name: "The Quarterly", ...common }],
    organisation: [{ name: "The Studio", fictional: true, ...common }],
    place: [{ name: "The Harbour", fictional: false, ...common }],
    debate: claims.length === 0 ? [] : drawn.debate.map((each, at) => debateOf(each, at, claims)),
    chain: chainsOf(drawn, names),
    source: [{ title: "The Catalogue", kind: "WEB", publisher: "A publisher" }],
  };
  const slugsOf: Partial<Record<Folder, readonly string[]>> = {
    ...names,
    publication: ["quarterly"],
    organisation: ["studio"],
    place: ["harbour"],
    source: ["catalogue"],
  };
  const records = (Object.keys(all) as Folder[]).flatMap((folder) =>
    all[folder].map((value, at): SeedRecord => {
      const slug = slugsOf[folder]?.[at] ?? `${folder}-${at + 1}`;
      return { folder, slug, id: idOf(folder, slug), value, place: () => ({ file: slug, line: 1, column: 1 }) };
    }),
  );
  return buildGraph(indexSeed({ records, moved: [], unread: [] }));
}

function debateOf({ kind, claims }: DrawnDebate, at: number, all: readonly string[]): RecordOf["debate"] {
  const [first = "", ...rest] = new Set(claims.map((claim) => pick(all, claim)));
  const sides = [[first], ...(rest.length === 0 ? [] : [rest])];
  return {
    topic: `Question ${at + 1}`,
    kind,
    sides: sides.map((each, side) => ({ position: `Answer ${side + 1}`, claims: each })),
  };
}

/** Chains of uses that the works really list. */
function chainsOf({ work: works, chain: chains }: Drawn, names: Names): RecordOf["chain"][] {
  const uses = works.flatMap(({ uses = [], characters = [] }, at) =>
    uses.map(({ trope, usage }) => ({
      work: names.work[at] as string,
      trope,
      usage,
      characters: characters.slice(0, 1).map(({ id }) => `${names.work[at]}/${id}`),
    })),
  );
  if (uses.length === 0) return [];
  return chains.map(({ steps, certainty, earliestKnown }, at) => ({
    title: `Line ${at + 1}`,
    steps: [...new Set(steps.map((step) => pick(uses, step)))].map((use) => ({ ...use, certainty, earliestKnown })),
  }));
}
