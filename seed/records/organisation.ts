import { z } from "zod";
import { fact } from "./fact.ts";
import { words } from "./fields.ts";

/** A firm, an institution or a product, in the world or in a fiction. */
export const organisation = z.strictObject({
  name: words,
  fictional: z.boolean(),
  facts: z.strictObject({ name: fact("name") }),
});
