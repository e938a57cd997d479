import { z } from "zod";
import { bylines, certainties, claimModes, stances } from "../../src/graph/vocabulary.ts";
import { edgeList } from "./edge-list.ts";
import { evidenceList } from "./evidence.ts";
import { fact } from "./fact.ts";
import { line, paragraphs, slug, webAddress, words } from "./fields.ts";
import { entryReference, reference } from "./reference.ts";

/** What a claim can be about: a Subject of the GraphQL schema. */
const subject = entryReference(
  "WORK",
  "CHARACTER",
  "TROPE",
  "PERSON",
  "REVIEW",
  "CLAIM",
  "BOND",
  "ORGANISATION",
  "PLACE",
);

const statement = z.strictObject({ subject, stance: z.enum(stances), aspect: words.optional() });

const claim = z.strictObject({
  id: slug.describe("The first paragraph's number, then a word or two."),
  text: words.describe("What the critic says, in our own words."),
  mode: z.enum(claimModes).optional().describe("ASSERTION when left out."),
  speaker: line.optional().describe("Whose voice it is where it is not the critic's."),
  paragraphs,
  about: edgeList("subject", statement, ["subject"]).min(1, "must be about something"),
  comparison: z.strictObject({ likeness: z.boolean(), difference: z.boolean(), explicit: z.boolean() }).optional(),
  correction: z
    .strictObject({ text: words, evidence: evidenceList })
    .optional()
    .describe("A looked-up fact that contradicts the claim."),
});

const mention = z.strictObject({ node: entryReference(), paragraphs });

const numbers = z.array(z.int().min(1, "must be 1 or more: paragraphs count from 1"));

/** An essay: who published it, what its paragraphs are, what it claims and what it mentions. */
export const review = z.strictObject({
  title: line,
  titleCertainty: z.enum(certainties),
  publication: reference("publication"),
  byline: z.enum(bylines),
  critic: reference("person").optional(),
  publishedFrom: z.iso.date().optional().describe("The earliest day it can be."),
  publishedTo: z.iso.date().optional().describe("The latest day it can be."),
  publishedCertainty: z.enum(certainties),
  url: webAddress.optional(),
  facts: z.strictObject({
    title: fact("title"),
    publication: fact("publication"),
    byline: fact("critic"),
    published: fact("publishedFrom", "publishedTo"),
    url: fact("url"),
  }),
  paragraphs: z.strictObject({
    count: z.int().min(1, "must be 1 or more"),
    parts: z
      .strictObject({ STANDFIRST: numbers.optional(), CAPTION: numbers.optional(), FURNITURE: numbers.optional() })
      .describe("What is not the critic's prose; every other paragraph is BODY."),
    uncited: z.record(z.string().regex(/^[1-9]\d*$/, "must be a paragraph's number"), words).optional(),
  }),
  claims: z.array(claim),
  mentions: edgeList("mention", mention, ["node"]).optional(),
});
