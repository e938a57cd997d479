import { z } from "zod";
import { line, webAddress } from "./fields.ts";

/** A published page where facts were looked up. */
export const source = z.strictObject({ title: line, url: webAddress.optional(), licence: line.optional() });
