import type { NodeKind } from "../../src/graph/vocabulary.ts";

/** The kind of node that the records of each folder become. */
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
} as const satisfies Record<string, NodeKind>;

/** A kind of record, by its folder's name. */
export type Folder = keyof typeof kindOfFolder;
export const folders = Object.keys(kindOfFolder) as readonly Folder[];

/** The id of a record: a work's is its file's name, every other's its folder and file. */
export function idOf(folder: Folder, slug: string): string {
  return folder === "work" ? slug : `${folder}/${slug}`;
}
