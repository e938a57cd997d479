import { z } from "zod";
import { sourceKinds } from "../../src/graph/vocabulary.ts";
import { line, webAddress } from "./fields.ts";
import { doi, isbn } from "./publication-numbers.ts";

/** A published text in which facts were looked up, described as a bibliography would. */
export const source = z
  .strictObject({
    title: line,
    kind: z.enum(sourceKinds).describe("What kind of text it is."),
    authors: z.array(line).min(1).optional().describe("Who wrote or edited it, by the names that it gives."),
    container: line.optional().describe("What it appeared in: a book, a journal with volume and issue, a site."),
    publisher: line.optional().describe("Who published it: a press, a newspaper, a library, an institution."),
    date: z
      .string()
      .regex(
        /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
        "must be a year, month or day, such as 1906, 1906-08 or 1906-08-25",
      )
      .optional()
      .describe("When it was published first, as exactly as it says."),
    doi: doi.optional(),
    isbn: isbn.optional(),
    url: webAddress.optional(),
    archivedUrl: webAddress.optional().describe("A copy that an archive keeps."),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, "must be a language's code of ISO 639, such as en or de")
      .optional()
      .describe("The language that was read; English when left out."),
    licence: line.optional(),
  })
  .refine(
    ({ authors, publisher }) => authors !== undefined || publisher !== undefined,
    "must have authors or a publisher",
  );
