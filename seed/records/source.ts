import { z } from "zod";
import { words } from "./fields.ts";

/** A published page where facts were looked up. */
export const source = z.strictObject({ title: words, url: z.url().optional(), licence: words.optional() });
