import { parseDocument } from "yaml";
import { describe, expect, test } from "vitest";
import { yamlSentence } from "../../seed/yaml-sentence.ts";

const indented =
  "This line is indented unlike those around it: the keys of a map begin in one column, and so do the items of a list.";
const unclosed = "A bracket is not closed, or is closed further left than its key.";
const oneKey =
  'A line holds one key and its value: where ": " belongs to a text, put the text in quotes; a map begins on a line of its own.';
const oneLine =
  "A key is one line, with a colon and a blank after it; a text of several lines is indented below its key.";
const noDirectives = 'Take out the line that begins with "%": a record begins with its keys.';
const noTag = "Take out the tag: records have none.";
const flow = "Inside brackets a list is written with brackets too, and a map with braces.";

/** Texts that are no YAML, each with the code of the library's first error and what is said of it. */
const broken = [
  ["a: &x\nb: *x y\n? *x\nc: &y *x", "ALIAS_PROPS", "Write the value out: records have no aliases."],
  [
    "a: *",
    "BAD_ALIAS",
    'Records have no anchors and no aliases: where "&" or "*" belongs to a text, put the text in quotes.',
  ],
  ["%FOO\n---\na: 1", "BAD_DIRECTIVE", noDirectives],
  ["%YAML\n---\na: 1", "BAD_DIRECTIVE", noDirectives],
  [
    'a: "\\q"',
    "BAD_DQ_ESCAPE",
    'A text in double quotes cannot hold "\\q": write "\\\\" for a backslash, or use single quotes.',
  ],
  ["a: x # c\n b", "BAD_INDENT", indented],
  ["a: [\n1\n]", "BAD_INDENT", unclosed],
  ["a: [\n", "BAD_INDENT", unclosed],
  ["a: @x", "BAD_SCALAR_START", 'No text begins with "@" unless it is in quotes.'],
  ["a: `x`", "BAD_SCALAR_START", 'No text begins with "`" unless it is in quotes.'],
  ["a: %x", "BAD_SCALAR_START", 'No text begins with "%" unless it is in quotes.'],
  ["a: b: c", "BLOCK_AS_IMPLICIT_KEY", oneKey],
  ["a: {b: 1 c: 2}", "BLOCK_IN_FLOW", flow],
  ["a: 1\na: 2", "DUPLICATE_KEY", 'The key "a" is already used in this map.'],
  ["\"a b\": 1\n'a b': 2", "DUPLICATE_KEY", 'The key "a b" is already used in this map.'],
  [`${"a".repeat(1100)}: 1`, "KEY_OVER_1024_CHARS", "A key must be at most 1,024 characters long."],
  ["a: 1\nb", "MISSING_CHAR", "A colon and a blank are missing after this key."],
  ['a: "b', "MISSING_CHAR", 'The text in double quotes is not closed: a " is missing.'],
  ["a: 'b", "MISSING_CHAR", "The text in single quotes is not closed: a ' is missing."],
  ['a: "b"#c', "MISSING_CHAR", 'A blank is missing before "#".'],
  ['a: ["b" "c"]', "MISSING_CHAR", "A comma is missing between two items in brackets."],
  ["a: &x[1]", "MISSING_CHAR", "Take out the anchor or tag: records have none."],
  ["[1", "MISSING_CHAR", "A bracket is not closed."],
  ["a\nb: 1", "MULTILINE_IMPLICIT_KEY", oneLine],
  ["a: &b &c 1", "MULTIPLE_ANCHORS", "Take out the anchors: records have none."],
  ["a: 1\n---\nb: 2", "MULTIPLE_DOCS", "A file holds one record, so no second one may begin here."],
  ["a: !x !y 1", "MULTIPLE_TAGS", "Take out the tags: records have none."],
  ["a:\n\tb: 1", "TAB_AS_INDENT", "Indent with blanks: a tab may not begin a line."],
  ["a: !!x! 1", "TAG_RESOLVE_FAILED", noTag],
  ["a: !!set [1]", "BAD_COLLECTION_TYPE", noTag],
  ["a: |b\n  c", "UNEXPECTED_TOKEN", "The text after | or > begins on the next line."],
  ["a: ]", "UNEXPECTED_TOKEN", "A bracket is closed here that was not opened, or was closed before."],
  ["a: [1, , 2]", "UNEXPECTED_TOKEN", "A comma in brackets comes after an item."],
  ["a: - b", "UNEXPECTED_TOKEN", "A list begins on the line below its key."],
  ["- a\nb", "UNEXPECTED_TOKEN", "This is not expected here: where it belongs to a text, put the text in quotes."],
] as const;

describe("an error of YAML", () => {
  test.each(broken)("the error of %j is put in our own words", (text, code, sentence) => {
    const { errors, warnings } = parseDocument(text, { prettyErrors: false, logLevel: "error" });
    const all = [...errors, ...warnings];
    expect(all.map((error) => error.code)).toContain(code);
    const said = all.filter((error) => error.code === code).map((error) => yamlSentence(error, text));
    expect(said).toContain(sentence);
  });

  test("no word of the library is passed on", () => {
    for (const [text] of broken) {
      for (const error of parseDocument(text, { prettyErrors: false, logLevel: "error" }).errors) {
        expect(yamlSentence(error, text)).not.toContain(error.message);
        expect(yamlSentence(error, text)).toMatch(/^[A-Z].*\.$/);
        expect(yamlSentence(error, text)).not.toMatch(/flow|scalar|implicit|sequence|mapping|token|YAML\./i);
      }
    }
  });
});
