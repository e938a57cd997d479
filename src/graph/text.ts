/** Letters that Unicode does not decompose, as people type them who have no key for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t", ı: "i", ς: "σ",
}; // prettier-ignore
const undecomposed = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "gu");

/** Characters that shape or join letters and show nothing themselves, and the Arabic sign that only stretches a word. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;

/**
 * Marks that the script of their letter treats as accents, vowel points or stress. In other scripts, such as those of India,
 * Thai and Japanese, a mark makes another letter. U+3099 and U+309A are the voicing marks of Japanese.
 */
const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Coptic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Common}])(?:(?![\u3099\u309a])\p{M})+/gu;

/** In Cyrillic a breve, a diaeresis or an acute makes another letter of these (й, ў, ї, ѓ, ќ); all other marks are stress. */
const stress =
  /(?<=\p{Script=Cyrillic})(?:(?<![иу])\u0306|(?<![і])\u0308|(?<![гк])\u0301|(?![\u0301\u0306\u0308])\p{M})+/gu;

/** Where a fraction or a raised or lowered number meets the letter or digit next to it: it is a word of its own. */
const besideNumbers = /(?<=[\p{L}\p{Nd}\p{M}])(?=\p{No})|(?<=\p{No})(?=[\p{L}\p{Nd}])/gu;

/** Words as search and sorting compare them: without case, accents and signs that cannot be seen. */
export function fold(words: string): string {
  const apart = words.replaceAll(besideNumbers, " ");
  const lower = apart.normalize("NFKD").replaceAll(invisible, "").toLowerCase().normalize("NFKD");
  const plain = lower.replaceAll(accents, "").replaceAll(stress, "");
  // Letters with the marks that make them are composed again, so that ホ is not the beginning of ポ.
  const composed = plain.replaceAll(/\P{M}\p{M}+/gu, (letter) => letter.normalize("NFC"));
  return composed.replaceAll(undecomposed, (letter) => plainLetters[letter] ?? letter);
}

/** Orders texts by their code units, which is the same in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A title as a catalogue sorts it: folded, without a leading article, punctuation as spaces. */
export function sortable(title: string): string {
  return fold(title.replace(/^(the|an?)\s+/i, ""))
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
