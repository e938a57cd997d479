import { z } from "zod";
import { certainties, usages } from "../../src/graph/vocabulary.ts";
import { edgeList } from "./edge-list.ts";
import { line, words } from "./fields.ts";
import { entryReference, reference } from "./reference.ts";

const step = z.strictObject({
  work: reference("work"),
  trope: reference("trope"),
  usage: z.enum(usages).optional().describe("Which use, where the work uses the trope in several ways."),
  earliestKnown: z.boolean().optional(),
  certainty: z.enum(certainties).optional().describe("CONFIRMED when left out."),
  characters: z.array(entryReference("CHARACTER")).optional(),
  note: words.optional(),
});

/** A line of works in time order. Each step names a use from the work's own file. */
export const chain = z.strictObject({
  title: line,
  steps: edgeList("step", step, ["work", "trope", "usage"]).min(2, "must have two steps or more"),
});
