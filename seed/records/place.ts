import { z } from "zod";
import { fact } from "./fact.ts";
import { line } from "./fields.ts";
import { distinctFrom } from "./reference.ts";

/** A place in the world or in a fiction. */
export const place = z.strictObject({
  name: line,
  fictional: z.boolean(),
  distinctFrom: distinctFrom("place"),
  facts: z.strictObject({ name: fact("name") }),
});
