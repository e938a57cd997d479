import fc from "fast-check";
import type { RecordOf } from "../seed/records/schemas.ts";
import { claimModes, stances } from "../src/graph/vocabulary.ts";

type Review = RecordOf["review"];

/** Subjects and mentioned nodes are drawn as numbers, because what they can be is known only once everything is drawn. */
export const index = fc.nat({ max: 1_000 });

/** A review before it is known what its claims are about. */
export interface DrawnReview extends Omit<Review, "claims" | "mentions"> {
  readonly claims: readonly (Omit<Review["claims"][number], "about"> & {
    readonly about: readonly { readonly subject: number; readonly stance: (typeof stances)[number] }[];
  })[];
  readonly mentions: readonly number[];
}

/** A random review of three paragraphs. */
export function review(slug: string, people: readonly string[]): fc.Arbitrary<DrawnReview> {
  const about = fc.array(fc.record({ subject: index, stance: fc.constantFrom(...stances) }), {
    minLength: 1,
    maxLength: 3,
  });
  const comparison = fc.record({ likeness: fc.boolean(), difference: fc.boolean(), explicit: fc.boolean() });
  const claim = fc.record({
    mode: fc.constantFrom(...claimModes),
    paragraphs: fc.constantFrom<number[][]>([1], [2, 3]),
    about,
    comparison: optional(comparison),
  });
  return fc
    .record({
      critic: optional(fc.constantFrom(...people)),
      publishedFrom: optional(fc.constantFrom("1999-12-31", "2013-12-18", "2024-05-02")),
      claims: fc.array(claim, { maxLength: 4 }),
      mentions: fc.array(index, { maxLength: 3 }),
    })
    .map(({ claims, publishedFrom, ...rest }) => ({
      ...rest,
      ...(publishedFrom === undefined ? {} : { publishedFrom, publishedTo: publishedFrom }),
      title: titled(slug),
      titleCertainty: "CONFIRMED" as const,
      publication: "quarterly",
      byline: "SIGNED" as const,
      publishedCertainty: "CONFIRMED" as const,
      facts: {
        title: [{ common: true as const }],
        publication: [{ common: true as const }],
        byline: [{ common: true as const }],
      },
      paragraphs: { count: 3, parts: {} },
      claims: claims.map((each, position) => ({
        ...each,
        id: `claim-${position + 1}`,
        text: `${titled(slug)} says its thing ${position + 1}.`,
      })),
    }));
}

/** A value, or nothing. */
export function optional<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** The review whose claims and mentions are the subjects that its numbers pick. */
export function reviewOf({ claims, mentions, ...rest }: DrawnReview, subjects: readonly string[]): Review {
  return {
    ...rest,
    claims: claims.map(({ about, ...claim }) => ({
      ...claim,
      about: firstOfEach(
        about.map(({ subject, stance }) => ({ subject: pick(subjects, subject), stance })),
        ({ subject }) => subject,
      ),
    })),
    mentions: [...new Set(mentions.map((each) => pick(subjects, each)))].map((node) => ({ node, paragraphs: [2] })),
  };
}

function firstOfEach<Value>(list: readonly Value[], key: (value: Value) => string): Value[] {
  return [...new Map([...list].reverse().map((value) => [key(value), value])).values()].reverse();
}

/** The value that a number picks from a list. */
export function pick<Value>(list: readonly Value[], at: number): Value {
  return list[at % list.length] as Value;
}

/** The words of a slug, as a title. */
export function titled(slug: string): string {
  return slug.charAt(0).toUpperCase() + slug.slice(1).replace("-", " ");
}
