/** Words as search and sorting compare them: without case, accents and other marks. */
export function fold(words: string): string {
  return words.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** A title as a catalogue sorts it: folded, without a leading article, punctuation as spaces. */
export function sortable(title: string): string {
  return fold(title.replace(/^(the|an?)\s+/i, ""))
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
