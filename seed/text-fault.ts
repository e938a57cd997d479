/** What is wrong with a text, with the index of the character that is. */
export interface TextFault {
  readonly at: number;
  /** A phrase that follows what the text belongs to, such as `must not hold the control character U+0007`. */
  readonly message: string;
}

/** The first thing in a text that cannot be seen, written or compared; line breaks may be there. */
export function textFault(text: string): TextFault | undefined {
  return characterFault(text, "\n") ?? directionFault(text) ?? visibilityFault(text) ?? compositionFault(text);
}

/** The first character that no file may hold, not even in a comment; line breaks and tabs may be there. */
export function fileTextFault(text: string): TextFault | undefined {
  return characterFault(text, "\n\r\t");
}

/** A text for a terminal: what moves the cursor, turns the direction or shows nothing is written as its code point. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${hex(character)}}`);
}

/** Each kind of character that is refused, with what it is called. */
const refused = [
  [/\p{Cc}/u, "the control character"],
  [/\p{Cs}/u, "half of a character,"],
  [/\p{Noncharacter_Code_Point}/u, "a code point that is no character,"],
  [/\ufffd/u, "the mark of a lost character,"],
  [/[\u2028\u2029]/u, "a line break that editors do not show,"],
  [/[\u202d\u202e]/u, "a sign that turns the direction of writing,"],
  [/[\u206a-\u206f\ufff9-\ufffb]/u, "a sign that shows nothing,"],
  [/\p{Co}/u, "a character for private use,"],
] as const;

const anyRefused = new RegExp(refused.map(([pattern]) => pattern.source).join("|"), "gu");

function characterFault(text: string, allowed: string): TextFault | undefined {
  for (const { 0: character, index } of text.matchAll(anyRefused)) {
    if (allowed.includes(character)) continue;
    const name = refused.find(([pattern]) => pattern.test(character))?.[1] ?? "the character";
    return { at: index, message: `must not hold ${name} ${codePoint(character)}` };
  }
  return undefined;
}

/** The signs that begin a run of another direction, each with the one that ends it. */
const runs: Readonly<Record<string, string>> = {
  "\u202a": "\u202c",
  "\u202b": "\u202c",
  "\u2066": "\u2069",
  "\u2067": "\u2069",
  "\u2068": "\u2069",
};

/** A run of another direction that does not end within the text would turn what is written beside it. */
function directionFault(text: string): TextFault | undefined {
  const open: { readonly at: number; readonly end: string }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\u202a-\u202c\u2066-\u2069]/g)) {
    const end = runs[sign];
    if (end !== undefined) open.push({ at: index, end });
    else if (open.pop()?.end !== sign)
      return {
        at: index,
        message: `must not end a run of another direction that it does not begin, ${codePoint(sign)}`,
      };
  }
  const [first] = open;
  return (
    first && {
      at: first.at,
      message: `must end the run of another direction that it begins with ${codePoint(text.charAt(first.at))}`,
    }
  );
}

const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** An empty text is not a fault here: whether there must be one is for the schema to say. */
function visibilityFault(text: string): TextFault | undefined {
  if (text.trim() === "" || visible.test(text)) return undefined;
  return { at: 0, message: `must show something: ${points(text, 3)} cannot be seen` };
}

function compositionFault(text: string): TextFault | undefined {
  const composed = text.normalize("NFC");
  if (composed === text) return undefined;
  const letters = text.matchAll(/\P{M}\p{M}*|\p{M}+/gu);
  for (const { 0: letter, index } of letters) {
    const instead = letter.normalize("NFC");
    if (instead === letter) continue;
    return { at: index, message: `must be composed (NFC): "${instead}" is ${points(instead)}, not ${points(letter)}` };
  }
  // Letters of Hangul are composed from neighbours, none of which is a mark.
  return { at: 0, message: `must be composed (NFC): write ${JSON.stringify(composed)}` };
}

/** The code points of a text, or the first of them. */
function points(text: string, most = text.length): string {
  return Array.from(text).slice(0, most).map(codePoint).join(" ");
}

function codePoint(character: string): string {
  return `U+${hex(character)}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
