import { z } from "zod";
import { externalIdFacts, externalIds } from "./external-ids.ts";
import { fact } from "./fact.ts";
import { line } from "./fields.ts";
import { distinctFrom } from "./reference.ts";

/** Someone who made, performed, wrote or is written about; a band is one person here. */
export const person = z.strictObject({
  name: line,
  alternativeNames: z.array(line).optional(),
  externalIds: externalIds("person").optional(),
  distinctFrom: distinctFrom("person"),
  facts: z.strictObject({ name: fact("name"), ...externalIdFacts }),
});
