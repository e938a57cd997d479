import { z } from "zod";
import {
  characterNatures,
  creditRoles,
  lineageRoles,
  usages,
  workForms,
  workRelations,
} from "../../src/graph/vocabulary.ts";
import { edgeList, edgeLists } from "./edge-list.ts";
import { evidenceList } from "./evidence.ts";
import { externalIdFacts, externalIds } from "./external-ids.ts";
import { fact } from "./fact.ts";
import { line, slug, words, year } from "./fields.ts";
import { characterReference, distinctFrom, reference } from "./reference.ts";

const credit = z.strictObject({ person: reference("person"), role: z.enum(creditRoles), evidence: evidenceList });

const performer = z.strictObject({
  person: reference("person"),
  voiceOnly: z.boolean().optional().describe("True where only the performer's voice is in the work."),
  evidence: evidenceList,
});

const embodied = z.strictObject({ trope: reference("trope"), how: words.optional(), evidence: evidenceList });

const alsoIn = z
  .array(z.strictObject({ work: reference("work"), evidence: evidenceList }))
  // The work whose file lists the character has it already.
  .register(edgeLists, { noun: "work", key: ["work"], uniqueIn: "list", implied: (work) => work });

const character = z.strictObject({
  id: slug,
  name: line.describe("The name, or a description where nobody names the character."),
  named: z.boolean().optional().describe("False where neither the work nor an essay gives a name."),
  nature: z.enum(characterNatures).optional(),
  evidence: evidenceList.describe("That the work has this character."),
  performers: edgeList("performer", performer, ["person"]).optional(),
  embodies: edgeList("trope", embodied, ["trope"]).optional().describe("Tropes that the character stands for."),
  alsoIn: alsoIn.optional(),
});

const bond = z.strictObject({
  from: characterReference().describe("A character of this work, by its short id."),
  to: characterReference(),
  kind: line.describe("What the one is or does to the other, such as love or devotion."),
  evidence: evidenceList,
});

const use = z.strictObject({
  trope: reference("trope"),
  usage: z.enum(usages).optional(),
  role: z.enum(lineageRoles).optional().describe("What the work did for the trope's history."),
  how: words.optional(),
  evidence: evidenceList,
});

const relation = z.strictObject({
  relation: z.enum(workRelations).exclude(["PART_OF"]),
  work: reference("work").describe("The earlier work."),
  evidence: evidenceList,
});

/** A film, a book, a myth, or a work inside a work. */
export const work = z.strictObject({
  title: line,
  alternativeTitles: z.array(line).optional(),
  form: z.enum(workForms),
  year: year.optional(),
  endYear: year.optional().describe("The last year of a run, such as a manga's."),
  yearEarliest: year.optional().describe("The earliest it can be, where the year is not known."),
  yearLatest: year.optional(),
  externalIds: externalIds("work").optional(),
  distinctFrom: distinctFrom("work"),
  facts: z.strictObject({
    title: fact("title"),
    year: fact("year", "endYear", "yearEarliest", "yearLatest"),
    ...externalIdFacts,
  }),
  partOf: z.strictObject({ work: reference("work"), evidence: evidenceList }).optional(),
  credits: edgeList("credit", credit, ["person", "role"]).optional(),
  characters: z.array(character).optional(),
  bonds: z.array(bond).optional(),
  uses: edgeList("use", use, ["trope", "usage"]).optional(),
  relations: edgeList("relation", relation, ["work", "relation"]).optional(),
});
