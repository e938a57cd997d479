import type { z } from "zod";
import { chain } from "./chain.ts";
import { debate } from "./debate.ts";
import type { Folder } from "./kinds.ts";
import { organisation } from "./organisation.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { publication } from "./publication.ts";
import { review } from "./review.ts";
import { source } from "./source.ts";
import { trope } from "./trope.ts";
import { work } from "./work.ts";

/** The shape of each kind of record. */
export const schemas = {
  work,
  trope,
  person,
  review,
  publication,
  organisation,
  place,
  debate,
  chain,
  source,
} satisfies Record<Folder, z.ZodType>;

export type RecordOf = { [Key in Folder]: z.infer<(typeof schemas)[Key]> };
