import { z } from "zod";
import { fact } from "./fact.ts";
import { line } from "./fields.ts";
import { distinctFrom } from "./reference.ts";

/** A firm, an institution or a product, in the world or in a fiction. */
export const organisation = z.strictObject({
  name: line,
  fictional: z.boolean(),
  distinctFrom: distinctFrom("organisation"),
  facts: z.strictObject({ name: fact("name") }),
});
