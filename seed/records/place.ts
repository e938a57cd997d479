import { z } from "zod";
import { fact } from "./fact.ts";
import { words } from "./fields.ts";

/** A place in the world or in a fiction. */
export const place = z.strictObject({
  name: words,
  fictional: z.boolean(),
  facts: z.strictObject({ name: fact("name") }),
});
