import type { ErrorCode, YAMLError } from "yaml";

/** What is wrong with a file's YAML, in our own words: what is there, and what to write instead. */
export function yamlSentence({ code, pos: [start], message }: YAMLError, text: string): string {
  const turned = sentences[code];
  if (typeof turned === "string") return turned;
  if (typeof turned === "function") return turned(text.slice(start));
  const [otherwise, ...cases] = turned;
  return cases.find(([words]) => words.test(message))?.[1] ?? otherwise;
}

/** What is said of several errors that share a code: a sentence for all, then others by the library's words for them. */
type Cases = readonly [otherwise: string, ...cases: (readonly [RegExp, string])[]];

const oneLine =
  "A key is one line, with a colon and a blank after it; a text of several lines is indented below its key.";
const indentation =
  "This line is indented unlike those around it: the keys of a map begin in one column, and so do the items of a list.";
const quoted = "put the text in quotes";

const sentences: Readonly<Record<ErrorCode, string | ((rest: string) => string) | Cases>> = {
  ALIAS_PROPS: "Write the value out: records have no aliases.",
  BAD_ALIAS: `Records have no anchors and no aliases: where "&" or "*" belongs to a text, ${quoted}.`,
  BAD_COLLECTION_TYPE: "Take out the tag: records have none.",
  BAD_DIRECTIVE: 'Take out the line that begins with "%": a record begins with its keys.',
  BAD_DQ_ESCAPE: (rest) =>
    `A text in double quotes cannot hold "${rest.slice(0, 2)}": write "\\\\" for a backslash, or use single quotes.`,
  BAD_INDENT: [
    indentation,
    [
      /^(Flow|Block collections are not allowed within flow)/,
      "A bracket is not closed, or is closed further left than its key.",
    ],
  ],
  BAD_PROP_ORDER: "Take out the anchor or tag: records have none.",
  BAD_SCALAR_START: (rest) => `No text begins with "${rest.slice(0, 1)}" unless it is in quotes.`,
  BLOCK_AS_IMPLICIT_KEY: `A line holds one key and its value: where ": " belongs to a text, ${quoted}; a map begins on a line of its own.`,
  BLOCK_IN_FLOW: "Inside brackets a list is written with brackets too, and a map with braces.",
  DUPLICATE_KEY: (rest) => `The key "${keyAt(rest)}" is already used in this map.`,
  IMPOSSIBLE: indentation,
  KEY_OVER_1024_CHARS: "A key must be at most 1,024 characters long.",
  MISSING_CHAR: [
    "A character is missing here.",
    [/followed by map values/, "A colon and a blank are missing after this key."],
    [/closing "/, 'The text in double quotes is not closed: a " is missing.'],
    [/closing '/, "The text in single quotes is not closed: a ' is missing."],
    [/^Missing , or :/, "A comma is missing between two items in brackets."],
    [/^Missing ,/, "A comma is missing between two items in brackets."],
    [/^Missing space after :/, "A blank is missing after the colon."],
    [/^Comments/, 'A blank is missing before "#".'],
    [/Sequence item/, 'A "- " is missing before this item of a list.'],
    [/^Tags and anchors/, "Take out the anchor or tag: records have none."],
    [/directives-end/, 'Take out the line that begins with "%": a record begins with its keys.'],
    [/^Flow/, "A bracket is not closed."],
  ],
  MULTILINE_IMPLICIT_KEY: oneLine,
  MULTIPLE_ANCHORS: "Take out the anchors: records have none.",
  MULTIPLE_DOCS: "A file holds one record, so no second one may begin here.",
  MULTIPLE_TAGS: "Take out the tags: records have none.",
  NON_STRING_KEY: "A key must be a word.",
  RESOURCE_EXHAUSTION: "This is nested too deep to be a record.",
  TAB_AS_INDENT: "Indent with blanks: a tab may not begin a line.",
  TAG_RESOLVE_FAILED: "Take out the tag: records have none.",
  UNEXPECTED_TOKEN: [
    "This is not expected here: where it belongs to a text, put the text in quotes.",
    [/Block scalar header/, "The text after | or > begins on the next line."],
    [/flow-(seq|map)-end/, "A bracket is closed here that was not opened, or was closed before."],
    [/^Unexpected (,|empty item)/, "A comma in brackets comes after an item."],
    [/same line with key/, "A list begins on the line below its key."],
  ],
};

/** The key that a text begins with, without quotes. */
function keyAt(text: string): string {
  const [, double, single, plain] = /^(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^:\r\n]*))/.exec(text) ?? [];
  return (double ?? single ?? plain ?? "").trim();
}
