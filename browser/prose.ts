/** How a format writes each element of prose. Each function takes plain text and escapes it. */
export interface ProseFormat {
  plain(text: string): string;
  emphasis(text: string): string;
  code(text: string): string;
  link(words: string, address: string): string;
  /** A command of the Browser, without its colon. */
  command(words: string, command: string): string;
}

const mark = /_(?<emphasis>[^_]+)_|`(?<code>[^`]+)`|\[(?<words>[^\]]+)\]\((?<address>[^)]+)\)/g;

/** The paragraphs of prose, written in a format. */
export function paragraphs(prose: string, format: ProseFormat): readonly string[] {
  return prose
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => inline(paragraph, format));
}

function inline(text: string, format: ProseFormat): string {
  let written = "";
  let at = 0;
  for (const match of text.matchAll(mark)) {
    written += format.plain(text.slice(at, match.index)) + marked(match.groups ?? {}, format);
    at = match.index + match[0].length;
  }
  return written + format.plain(text.slice(at));
}

function marked(
  { emphasis, code, words = "", address = "" }: Readonly<Record<string, string | undefined>>,
  format: ProseFormat,
): string {
  if (emphasis !== undefined) return format.emphasis(emphasis);
  if (code !== undefined) return format.code(code);
  return address.startsWith(":") ? format.command(words, address.slice(1)) : format.link(words, address);
}
