import type { z } from "zod";
import type { NodeKind } from "../../src/graph/vocabulary.ts";
import { chain } from "./chain.ts";
import { debate } from "./debate.ts";
import { organisation, person, place, publication, source, trope } from "./trope.ts";
import { review } from "./review.ts";
import { work } from "./work.ts";

/** The shape of each kind of record; the key is the folder's name. */
export const records = { work, trope, person, review, publication, organisation, place, debate, chain, source };

export type Folder = keyof typeof records;
export type RecordOf = { [Key in Folder]: z.infer<(typeof records)[Key]> };
export const folders = Object.keys(records) as readonly Folder[];

/** The kind of node that a folder's records become. */
export const kindOfFolder = {
  work: "WORK",
  trope: "TROPE",
  person: "PERSON",
  review: "REVIEW",
  publication: "PUBLICATION",
  organisation: "ORGANISATION",
  place: "PLACE",
  debate: "DEBATE",
  chain: "CHAIN",
  source: "SOURCE",
} as const satisfies Record<Folder, NodeKind>;

/** The id of a record: a work's is its file's name, every other's its folder and file. */
export function idOf(folder: Folder, slug: string): string {
  return folder === "work" ? slug : `${folder}/${slug}`;
}
