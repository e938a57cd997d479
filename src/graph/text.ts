/** Letters that Unicode does not take apart, as people write them who do not have them at hand. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t", ı: "i", ς: "σ",
}; // prettier-ignore
const oddLetters = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "gu");

/** Words as search and sorting compare them: without case, accents and other marks. */
export function fold(words: string): string {
  const lower = words.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return lower.replaceAll(oddLetters, (letter) => plainLetters[letter] ?? letter);
}

/** Orders texts by their code units, which is the same in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A title as a catalogue sorts it: folded, without a leading article, punctuation as spaces. */
export function sortable(title: string): string {
  return fold(title.replace(/^(the|an?)\s+/i, ""))
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
