import { z } from "zod";
import { externalIdFacts, externalIds } from "./external-ids.ts";
import { fact } from "./fact.ts";
import { words } from "./fields.ts";

/** Someone who made, performed, wrote or is written about; a band is one person here. */
export const person = z.strictObject({
  name: words,
  alternativeNames: z.array(words).optional(),
  externalIds: externalIds.optional(),
  facts: z.strictObject({ name: fact("name"), ...externalIdFacts }),
});
