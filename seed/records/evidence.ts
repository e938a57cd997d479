import { z } from "zod";
import { certainties } from "../../src/graph/vocabulary.ts";
import { line, paragraphs, words } from "./fields.ts";
import { reference } from "./reference.ts";

/**
 * One piece of evidence. The key that comes first says where it comes from: an essay's paragraphs, a published page,
 * common knowledge without a source yet, or our own reading.
 */
export const evidence = z
  .strictObject({
    review: reference("review").optional().describe("An essay, by its file's name; goes with paragraphs."),
    paragraphs: paragraphs
      .optional()
      .describe("Where the essay says so, counted over the non-empty lines of its source document."),
    source: reference("source").optional().describe("A published page, by its file's name."),
    locator: line
      .optional()
      .describe("Where the source says so: a page, a chapter, a section or an entry; goes with source."),
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
    if (value.locator !== undefined && value.source === undefined) {
      context.addIssue({
        code: "custom",
        path: ["locator"],
        message: "must go with a source: an essay is located by its paragraphs",
      });
    }
    if ((value.review === undefined) !== (value.paragraphs === undefined)) {
      context.addIssue({ code: "custom", message: "must name a review together with its paragraphs" });
    }
  });
export type EvidenceRecord = z.infer<typeof evidence>;

/** What supports an edge or a fact. */
export const evidenceList = z
  .array(evidence)
  .min(1, "must hold a piece of evidence or more: no edge and no fact goes without");
