import { z } from "zod";
import { fact } from "./fact.ts";
import { line } from "./fields.ts";
import { distinctFrom } from "./reference.ts";

/** Where reviews appear: a magazine, a newspaper or a site. */
export const publication = z.strictObject({
  name: line,
  distinctFrom: distinctFrom("publication"),
  facts: z.strictObject({ name: fact("name") }),
});
