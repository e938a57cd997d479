import { z } from "zod";
import { debateKinds } from "../../src/graph/vocabulary.ts";
import { id, words } from "./fields.ts";

/** What critics agree or disagree about, framed by us; each side rests on claims. */
export const debate = z.strictObject({
  topic: words,
  kind: z.enum(debateKinds),
  sides: z
    .array(z.strictObject({ position: words, claims: z.array(id).min(1, "must rest on a claim or more") }))
    .min(1, "must hold a side or more"),
});
