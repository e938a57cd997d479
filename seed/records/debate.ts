import { z } from "zod";
import { debateKinds } from "../../src/graph/vocabulary.ts";
import { edgeLists } from "./edge-list.ts";
import { line, words } from "./fields.ts";
import { entryReference } from "./reference.ts";

const claims = z
  .array(entryReference("CLAIM"))
  .min(1, "must rest on a claim or more")
  // A claim takes one side alone.
  .register(edgeLists, { noun: "claim", key: [], uniqueIn: "record" });

/** What critics agree or disagree about, in our own words; each side rests on claims. */
export const debate = z.strictObject({
  topic: line,
  kind: z.enum(debateKinds),
  sides: z.array(z.strictObject({ position: words, claims })).min(1, "must hold a side or more"),
});
