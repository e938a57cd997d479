import { z } from "zod";
import {
  authorities,
  characterNatures,
  creditRoles,
  lineageRoles,
  usages,
  workForms,
  workRelations,
} from "../../src/graph/vocabulary.ts";
import { evidenceList, externalIds, facts, slug, words, year } from "./fields.ts";

const credit = z.strictObject({ person: slug, role: z.enum(creditRoles), evidence: evidenceList });

const performer = z.strictObject({
  person: slug,
  voiceOnly: z.boolean().optional().describe("True where only the performer's voice is in the work."),
  evidence: evidenceList,
});

const character = z.strictObject({
  id: slug,
  name: words.describe("The name, or a description where nobody names the character."),
  named: z.boolean().optional().describe("False where neither the work nor an essay gives a name."),
  nature: z.enum(characterNatures).optional(),
  evidence: evidenceList.describe("That the work has this character."),
  performers: z.array(performer).optional(),
  embodies: z
    .array(z.strictObject({ trope: slug, how: words.optional(), evidence: evidenceList }))
    .optional()
    .describe("Tropes that the character stands for."),
  alsoIn: z.array(z.strictObject({ work: slug, evidence: evidenceList })).optional(),
});

const bond = z.strictObject({
  from: slug.describe("A character of this work, by its short id."),
  to: slug,
  kind: words.describe("What the one is or does to the other, such as love or devotion."),
  evidence: evidenceList,
});

const use = z.strictObject({
  trope: slug,
  usage: z.enum(usages).optional(),
  role: z.enum(lineageRoles).optional().describe("What the work did for the trope's history."),
  how: words.optional(),
  evidence: evidenceList,
});

const relation = z.strictObject({
  relation: z.enum(workRelations).exclude(["PART_OF"]),
  work: slug.describe("The earlier work."),
  evidence: evidenceList,
});

/** A film, a book, a myth, or a work inside a work. */
export const work = z.strictObject({
  title: words,
  alternativeTitles: z.array(words).optional(),
  form: z.enum(workForms),
  year: year.optional(),
  endYear: year.optional().describe("The last year of a run, such as a manga's."),
  yearEarliest: year.optional().describe("The earliest it can be, where the year is not known."),
  yearLatest: year.optional(),
  externalIds: externalIds.optional(),
  facts: facts(["title", "year", ...authorities]),
  partOf: z.strictObject({ work: slug, evidence: evidenceList }).optional(),
  credits: z.array(credit).optional(),
  characters: z.array(character).optional(),
  bonds: z.array(bond).optional(),
  uses: z.array(use).optional(),
  relations: z.array(relation).optional(),
});
