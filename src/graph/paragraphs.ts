/** Paragraphs of a source document counted over those of the critic's prose alone; others are left out. */
export function bodyParagraphs(parts: readonly string[], paragraphs: readonly number[]): readonly number[] {
  return paragraphs
    .filter((paragraph) => parts[paragraph - 1] === "BODY")
    .map((paragraph) => parts.slice(0, paragraph).filter((part) => part === "BODY").length);
}
