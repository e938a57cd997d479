import { z } from "zod";
import { evidenceList } from "./evidence.ts";

/** The evidence of each fact, with the keys of the record that state the fact; a dot leads inside a key. */
export const statedBy = z.registry<{ readonly keys: readonly string[] }>();

/** The evidence for one of a record's own properties, which at least one of these keys states. */
export function fact(...keys: readonly string[]): z.ZodOptional<typeof evidenceList> {
  return evidenceList.clone().register(statedBy, { keys }).optional();
}
