import { claimModes, paragraphParts, stances } from "../../src/graph/vocabulary.ts";
import { partsOf } from "../paragraphs.ts";
import type { Seed } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { bullets, count, plain, ranges, table } from "./markdown.ts";

type Review = SeedRecord<"review">;

/** What each essay is and how much of it is covered by claims. */
export function essays(seed: Seed): string {
  const reviews = seed.of("review");
  return [
    "## The essays",
    "Paragraphs are counted over the non-empty lines of the source document; only those of the part BODY are the critic's prose.",
    table(
      ["Essay", "Paragraphs", "BODY", "Cited", "Uncited", "Claims", "Comparisons", "Mentions"],
      reviews.map((review) => {
        const { paragraphs, claims, mentions = [] } = review.value;
        const { body, cited } = coverage(review);
        const comparisons = claims.filter(({ comparison }) => comparison).length;
        return [
          `\`${review.slug}\``,
          paragraphs.count,
          body.length,
          cited.length,
          body.length - cited.length,
          claims.length,
          comparisons,
          mentions.length,
        ];
      }),
    ),
    "Claims by mode:",
    tally(reviews, claimModes, ({ value }) => value.claims.map(({ mode = "ASSERTION" }) => mode)),
    "What claims say of their subjects, by stance; a claim may praise one subject and blame another:",
    tally(reviews, stances, ({ value }) => value.claims.flatMap(({ about }) => about.map(({ stance }) => stance))),
    ...reviews.map((review) => essay(review, seed)),
  ].join("\n\n");
}

function tally<Word extends string>(
  reviews: readonly Review[],
  words: readonly Word[],
  wordsOf: (review: Review) => readonly Word[],
): string {
  const rowOf = (name: string, found: readonly Word[]): (string | number)[] => [
    name,
    ...words.map((word) => found.filter((each) => each === word).length),
    found.length,
  ];
  return table(
    ["Essay", ...words, "Together"],
    [...reviews.map((review) => rowOf(`\`${review.slug}\``, wordsOf(review))), rowOf("All", reviews.flatMap(wordsOf))],
  );
}

function coverage({ value }: Review): { readonly body: readonly number[]; readonly cited: readonly number[] } {
  const body = partsOf(value.paragraphs).flatMap((part, index) => (part === "BODY" ? [index + 1] : []));
  const claimed = new Set(value.claims.flatMap(({ paragraphs }) => paragraphs));
  return { body, cited: body.filter((paragraph) => claimed.has(paragraph)) };
}

function essay(review: Review, seed: Seed): string {
  const { title, publication, claims, paragraphs } = review.value;
  const { body, cited } = coverage(review);
  const parts = partsOf(paragraphs);
  const elsewhere = paragraphParts
    .filter((part) => part !== "BODY" && parts.includes(part))
    .map((part) => `${part} ${ranges(parts.flatMap((each, index) => (each === part ? [index + 1] : [])))}`);
  const claimsOn = (paragraph: number): number => claims.filter((claim) => claim.paragraphs.includes(paragraph)).length;
  const reason = (paragraph: number): string =>
    `¶${paragraph}: ${plain(paragraphs.uncited?.[paragraph] ?? "no reason is given.")}`;
  const uncited = body.filter((paragraph) => !cited.includes(paragraph)).map(reason);
  return [
    `### ${plain(title)}`,
    `${plain(seed.record("publication", publication)?.value.name ?? publication)}, ${bylineOf(review, seed)}, ${dayOf(review)}.`,
    bullets([
      `${count(paragraphs.count, "paragraph")}: ${[`BODY ${ranges(body) || "none"}`, ...elsewhere].join("; ")}.`,
      `${count(claims.length, "claim")}; by paragraph: ${cited.map((each) => `¶${each} ${claimsOn(each)}`).join(", ") || "none"}.`,
      `Uncited BODY paragraphs: ${uncited.join(" ") || "none."}`,
    ]),
  ].join("\n\n");
}

function bylineOf({ value: { byline, critic } }: Review, seed: Seed): string {
  if (critic === undefined) return "unsigned";
  const name = plain(seed.record("person", critic)?.value.name ?? critic);
  return byline === "SIGNED" ? `signed by ${name}` : `by ${name}, whose name was looked up`;
}

function dayOf({ value: { publishedFrom, publishedTo, publishedCertainty } }: Review): string {
  const days = [...new Set([publishedFrom, publishedTo])].filter((day) => day !== undefined);
  if (days.length === 0) return "undated";
  return `${days.length === 1 ? "of" : "between"} ${days.join(" and ")} (${publishedCertainty})`;
}
