import type { ParagraphPart } from "../src/graph/vocabulary.ts";
import type { RecordOf } from "./records/schemas.ts";

/** The part that each paragraph of an essay is, in order. */
export function partsOf({ count, parts }: RecordOf["review"]["paragraphs"]): ParagraphPart[] {
  const list = Array.from({ length: count }, (): ParagraphPart => "BODY");
  for (const part of ["STANDFIRST", "CAPTION", "FURNITURE"] as const) {
    for (const paragraph of parts[part] ?? []) list[paragraph - 1] = part;
  }
  return list;
}
