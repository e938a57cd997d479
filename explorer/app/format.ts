/** A name of the schema, such as `SEQUEL_OF`, as lower-case words. */
export function humanize(name: string): string {
  return name.toLowerCase().replaceAll("_", " ");
}

/** The words with a capital letter at their beginning. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A number with its noun, such as "1 claim" or "1,024 claims". */
export function pluralize(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? singular : plural}`;
}

/** A list as a sentence writes it, such as "a, b and c". */
export function formatList(items: readonly (string | number)[]): string {
  return new Intl.ListFormat("en-GB").format(items.map(String));
}

/** Where in an essay something is said, such as "paragraphs 3 and 7". */
export function formatParagraphs(paragraphs: readonly number[]): string {
  if (paragraphs.length === 0) return "no single paragraph";
  return `${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${formatList(paragraphs)}`;
}

/** A share from 0 to 1 as a whole percentage. */
export function formatPercentage(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A text cut to a number of characters as readers count them, with an ellipsis where something is missing. */
export function truncate(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const all = charactersOf(text);
  return all.length > maxCharacters
    ? `${all
        .slice(0, maxCharacters - 1)
        .join("")
        .trimEnd()}…`
    : text;
}

/** The beginning of a text in at most so many code units, without half a character at its end. */
export function cut(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  let end = 0;
  for (const character of charactersOf(text)) {
    if (end + character.length > maxUnits) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The characters of a text as readers count them: letters with their marks, and whole emoji. */
function charactersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
