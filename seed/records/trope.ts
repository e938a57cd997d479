import { z } from "zod";
import { evidenceList, externalIds, facts, slug, words } from "./fields.ts";
import { authorities, tropeRelations } from "../../src/graph/vocabulary.ts";

/** Someone who made, performed, wrote or is spoken of; a band is one person here. */
export const person = z.strictObject({
  name: words,
  alternativeNames: z.array(words).optional(),
  externalIds: externalIds.optional(),
  facts: facts(["name", ...authorities]),
});

/** A recurring figure or device. The gloss is ours. */
export const trope = z.strictObject({
  name: words,
  alternativeNames: z.array(words).optional(),
  group: words.optional(),
  gloss: words,
  externalIds: externalIds.optional(),
  facts: facts(authorities).optional(),
  relations: z
    .array(
      z.strictObject({
        relation: z.enum(tropeRelations),
        trope: slug.describe("The earlier or wider trope."),
        evidence: evidenceList,
      }),
    )
    .optional(),
});

export const publication = z.strictObject({ name: words, facts: facts(["name"]) });

/** A firm, an institution or a product, in the world or in a fiction. */
export const organisation = z.strictObject({ name: words, fictional: z.boolean(), facts: facts(["name"]) });

export const place = z.strictObject({ name: words, fictional: z.boolean(), facts: facts(["name"]) });

/** A published page that a fact was looked up in. */
export const source = z.strictObject({ title: words, url: z.url().optional(), licence: words.optional() });
