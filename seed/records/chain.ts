import { z } from "zod";
import { certainties, usages } from "../../src/graph/vocabulary.ts";
import { id, slug, words } from "./fields.ts";

/** A line of works in time order. Each step names a use that stands in the work's own file. */
export const chain = z.strictObject({
  title: words,
  steps: z
    .array(
      z.strictObject({
        work: slug,
        trope: slug,
        usage: z.enum(usages).optional().describe("Which use, where the work uses the trope in several ways."),
        earliestKnown: z.boolean().optional(),
        certainty: z.enum(certainties).optional().describe("CONFIRMED when left out."),
        characters: z.array(id).optional(),
        note: words.optional(),
      }),
    )
    .min(2, "must have two steps or more"),
});
