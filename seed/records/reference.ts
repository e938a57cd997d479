import { z } from "zod";
import type { NodeKind } from "../../src/graph/vocabulary.ts";
import { id, slug } from "./fields.ts";
import { type Folder, idOf, kindOfFolder } from "./kinds.ts";

/** What a value of a record refers to. */
export interface ReferenceTarget {
  /** The kinds of entry that are allowed; all where the list is empty. */
  readonly kinds: readonly NodeKind[];
  /** The whole id that a value of a record with some id means. */
  readonly idOf: (value: string, record: string) => string;
}

/** The schemas whose values are references, each with its target. */
export const references = z.registry<ReferenceTarget>();

/** A reference to a record of one kind, by its file's name. */
export function reference(folder: Folder): z.ZodString {
  return slug.clone().register(references, {
    kinds: [kindOfFolder[folder]],
    idOf: (value) => idOf(folder, value),
  });
}

/** The records of the same kind and name that a record is not, by their files' names. */
export function distinctFrom(folder: Folder): z.ZodOptional<z.ZodArray<z.ZodString>> {
  return z.array(reference(folder)).optional().describe("Others of the same name, which this one is not.");
}

/** A reference to an entry by its whole id, of one of these kinds or, without any, of every kind. */
export function entryReference(...kinds: readonly NodeKind[]): z.ZodString {
  return id.clone().register(references, { kinds, idOf: (value) => value });
}

/** A reference to a character of the same work, by its short id. */
export function characterReference(): z.ZodString {
  return slug.clone().register(references, {
    kinds: ["CHARACTER"],
    idOf: (value, work) => `${work}/${value}`,
  });
}
