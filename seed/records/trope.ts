import { z } from "zod";
import { tropeRelations } from "../../src/graph/vocabulary.ts";
import { edgeList } from "./edge-list.ts";
import { evidenceList } from "./evidence.ts";
import { externalIdFacts, externalIds } from "./external-ids.ts";
import { line, words } from "./fields.ts";
import { distinctFrom, reference } from "./reference.ts";

const relation = z.strictObject({
  relation: z.enum(tropeRelations),
  trope: reference("trope").describe("The earlier or wider trope."),
  evidence: evidenceList,
});

/** A recurring figure or device. The gloss is ours. */
export const trope = z.strictObject({
  name: line,
  alternativeNames: z.array(line).optional(),
  group: line.optional(),
  gloss: words,
  externalIds: externalIds("trope").optional(),
  distinctFrom: distinctFrom("trope"),
  facts: z.strictObject(externalIdFacts).optional(),
  relations: edgeList("relation", relation, ["trope", "relation"]).optional(),
});
