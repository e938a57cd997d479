import fc from "fast-check";
import type { EvidenceRecord } from "../seed/records/evidence.ts";
import type { RecordOf } from "../seed/records/schemas.ts";
import { certainties, creditRoles, lineageRoles, usages, workForms, workRelations } from "../src/graph/vocabulary.ts";
import { optional, titled } from "./random-review.ts";

type Work = RecordOf["work"];

const relationsOfWorks = workRelations.filter((relation) => relation !== "PART_OF");

/** The names of the records that a random record may refer to. */
export interface Names {
  readonly work: readonly string[];
  readonly trope: readonly string[];
  readonly person: readonly string[];
  readonly review: readonly string[];
}

/** A random work, which refers to records of these names. */
export function work(slug: string, names: Names): fc.Arbitrary<Work> {
  const evidence = evidenceList(names);
  const use = fc.record({
    trope: fc.constantFrom(...names.trope),
    usage: optional(fc.constantFrom(...usages.slice(0, 3))),
    role: optional(fc.constantFrom(...lineageRoles)),
    evidence,
  });
  const relation = fc.record({
    relation: fc.constantFrom(...relationsOfWorks),
    work: fc.constantFrom(...names.work),
    evidence,
  });
  const credit = fc.record({
    person: fc.constantFrom(...names.person),
    role: fc.constantFrom(...creditRoles.slice(0, 3)),
    evidence,
  });
  return fc
    .record({
      form: fc.constantFrom(...workForms.slice(0, 6)),
      years,
      credits: fc.uniqueArray(credit, { maxLength: 2, selector: ({ person, role }) => `${person} ${role}` }),
      characters: fc.array(character(names), { maxLength: 2 }),
      uses: fc.uniqueArray(use, { maxLength: 4, selector: (each) => `${each.trope} ${each.usage}` }),
      relations: fc.uniqueArray(relation, { maxLength: 2, selector: (each) => `${each.work} ${each.relation}` }),
    })
    .map(({ years: dated, characters, ...rest }) => ({
      title: titled(slug),
      facts: { title: [{ common: true }] },
      ...dated,
      ...rest,
      characters: characters.map((each, index) => ({ ...each, id: `character-${index + 1}` })),
    }));
}

function character(names: Names): fc.Arbitrary<NonNullable<Work["characters"]>[number]> {
  const evidence = evidenceList(names);
  const performer = fc.record({ person: fc.constantFrom(...names.person), evidence });
  const embodied = fc.record({ trope: fc.constantFrom(...names.trope), evidence });
  return fc.record({
    id: fc.constant(""),
    name: fc.constantFrom("The maker", "The made", "The other"),
    evidence,
    performers: fc.uniqueArray(performer, { maxLength: 1, selector: ({ person }) => person }),
    embodies: fc.uniqueArray(embodied, { maxLength: 1, selector: ({ trope }) => trope }),
  });
}

/** One or two pieces of evidence. */
export function evidenceList({ review: reviews }: Names): fc.Arbitrary<EvidenceRecord[]> {
  const certainty = optional(fc.constantFrom(...certainties));
  const kinds: fc.Arbitrary<EvidenceRecord>[] = [
    fc.record({ common: fc.constant<true>(true), certainty }),
    fc.record({ editorial: fc.constant("Our own reading."), certainty }),
    fc.record({ source: fc.constant("catalogue"), certainty }),
  ];
  if (reviews.length > 0) {
    kinds.push(fc.record({ review: fc.constantFrom(...reviews), paragraphs: fc.constant([1, 3]), certainty }));
  }
  return fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 2 });
}

const year = fc.oneof(fc.integer({ min: -800, max: -1 }), fc.integer({ min: 1, max: 2100 }));

/** A year, a run of years, bounds on one or both sides, or nothing. */
const years: fc.Arbitrary<Pick<Work, "year" | "endYear" | "yearEarliest" | "yearLatest">> = fc.oneof(
  { weight: 4, arbitrary: year.map((from) => ({ year: from })) },
  { weight: 1, arbitrary: ordered().map(([from, to]) => ({ year: from, endYear: to })) },
  { weight: 1, arbitrary: ordered().map(([from, to]) => ({ yearEarliest: from, yearLatest: to })) },
  { weight: 1, arbitrary: year.map((to) => ({ yearLatest: to })) },
  { weight: 1, arbitrary: fc.constant({}) },
);

function ordered(): fc.Arbitrary<[number, number]> {
  return fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
}
