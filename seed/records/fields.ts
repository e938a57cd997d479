import { z } from "zod";
import { type Authority, authorities, certainties } from "../../src/graph/vocabulary.ts";

/** A file's name, and the short id of a character or claim: lower-case words joined by hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slug = z
  .string()
  .regex(slugPattern, "must be lower-case words of a-z0-9 joined by hyphens, such as blade-runner-1982");

/** A whole id: a work's slug, or a folder and a slug, with what lies inside after a further slash. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9>-]+){0,2}$/,
    "must be an id such as her-2013, trope/body-surrogate or her-2013/samantha",
  );

/** Words that are shown: one line or more, with something in them. */
export const words = z.string().trim().min(1, "must not be empty").max(1_000, "must be at most 1,000 characters long");

/** A year of our era, or a negative one before it. */
export const year = z
  .int("must be a whole year")
  .min(-9_999, "must be -9999 or later")
  .max(2_100, "must be 2100 or earlier")
  .refine((value) => value !== 0, "must not be 0: the year before 1 is -1");

export const paragraphs = z
  .array(z.int().min(1, "must be 1 or more: paragraphs count from 1"))
  .min(1, "must name a paragraph or more");

/**
 * One piece of evidence. The key that comes first says where it comes from: an essay's paragraphs, a published page,
 * common knowledge without a source yet, or our own reading.
 */
const evidence = z
  .strictObject({
    review: slug.optional().describe("An essay, by its file's name; goes with paragraphs."),
    paragraphs: paragraphs
      .optional()
      .describe("Where the essay says so, counted over the non-empty lines of its source document."),
    source: slug.optional().describe("A published page, by its file's name."),
    common: z.literal(true).optional().describe("Common knowledge for which no source is found yet."),
    editorial: words.optional().describe("Our own reading, in a sentence."),
    certainty: z
      .enum(certainties)
      .optional()
      .describe("CONFIRMED for essays and sources, INFERRED for the others, when left out."),
    note: words.optional(),
  })
  .superRefine((value, context) => {
    const kinds = (["review", "source", "common", "editorial"] as const).filter((key) => value[key] !== undefined);
    if (kinds.length !== 1) {
      context.addIssue({ code: "custom", message: "must have exactly one of review, source, common and editorial" });
    }
    if ((value.review === undefined) !== (value.paragraphs === undefined)) {
      context.addIssue({ code: "custom", message: "must name a review together with its paragraphs" });
    }
  });
export type EvidenceRecord = z.infer<typeof evidence>;

export const evidenceList = z
  .array(evidence)
  .min(1, "must hold a piece of evidence or more: no edge and no fact goes without");

/** Evidence for the record's own properties, by the property's name. */
export const facts = <const Name extends string>(names: readonly Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, evidenceList.optional()])) as {
      [Key in Name]: z.ZodOptional<typeof evidenceList>;
    },
  );

/** The pattern of each registry's identifiers. */
const identifiers = {
  wikidata: { pattern: /^Q[1-9]\d*$/, example: "Q788822" },
  imdb: { pattern: /^(tt|nm)\d{7,8}$/, example: "tt1798709" },
  tmdb: { pattern: /^[1-9]\d*$/, example: "152601" },
  tvtropes: { pattern: /^[A-Z]\w*\/\w+$/, example: "Main/RobotWar" },
} as const satisfies Record<Authority, { pattern: RegExp; example: string }>;

export const externalIds = z.strictObject(
  Object.fromEntries(
    authorities.map((name) => {
      const { pattern, example } = identifiers[name];
      return [name, z.string().regex(pattern, `must look like ${example}`).optional()];
    }),
  ) as Record<Authority, z.ZodOptional<z.ZodString>>,
);
