import { z } from "zod";
import { fact } from "./fact.ts";
import { words } from "./fields.ts";

/** Where reviews appear: a magazine, a newspaper or a site. */
export const publication = z.strictObject({ name: words, facts: z.strictObject({ name: fact("name") }) });
