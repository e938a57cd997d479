import { parse, specifiedRules, validate, type ValidationRule } from "graphql";
import { describe, expect, test } from "vitest";
import { boundedDocument } from "../../../src/graphql/execution/document-bounds.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import { askingOf } from "../ask.ts";

const schema = createSchema();
const { ask } = askingOf();

const times = (count: number, piece: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => piece(place)).join(" ");
const nested = (levels: number, open: string, inner: string): string =>
  open.repeat(levels) + inner + "}".repeat(levels);

/** What the server says of a document that it does not answer. */
async function refusalOf(query: string): Promise<unknown> {
  const { data, errors, statements } = await ask(query);
  expect(data).toBeNull();
  expect(statements).toEqual([]);
  return errors;
}

const refused = (message: string, code = "GRAPHQL_VALIDATION_FAILED"): unknown => [{ message, extensions: { code } }];

describe("a document that is too deep", () => {
  const tooDeep = "The document nests selections more than 60 levels deep.";

  test("a document may nest selections 60 levels deep", async () => {
    const { errors } = await ask(`{work(id:"beta-1950"){${nested(58, "partOf{", "title")}}}`);
    expect(errors).toBeUndefined();
    expect(await refusalOf(`{work(id:"x"){${nested(59, "partOf{", "title")}}}`)).toEqual(refused(tooDeep));
  });

  test("a document that nests far deeper is refused with the same sentence", async () => {
    expect(await refusalOf(`{work(id:"x"){${nested(1_500, "partOf{", "title")}}}`)).toEqual(refused(tooDeep));
  });

  test("fragments count as deep as they are spread", async () => {
    const chain = times(40, (n) => `fragment F${n} on Work {partOf{partOf{...F${n + 1}}}}`);
    expect(await refusalOf(`{work(id:"x"){...F0}} ${chain} fragment F40 on Work {title}`)).toEqual(refused(tooDeep));
  });

  test("a fragment that no operation spreads counts too", async () => {
    const query = `{__typename} fragment Unused on Work {${nested(61, "partOf{", "title")}}`;
    expect(await refusalOf(query)).toEqual(refused(tooDeep));
  });

  test.each([
    ["inline fragments", `{${nested(61, "...{", "__typename")}}`],
    [
      "spreads",
      `{...F0} ${times(70, (n) => `fragment F${n} on Query {...F${n + 1}}`)} fragment F70 on Query {__typename}`,
    ],
  ])("a document may nest %s 60 levels deep in one place", async (_name, query) => {
    expect(await refusalOf(query)).toEqual(refused("The document nests fragments more than 60 levels deep."));
  });

  test.each([
    ["a list", `{compare(works:${"[".repeat(21)}"x"${"]".repeat(21)}){works{id}}}`],
    ["an object", `{works(filter:${nested(21, "{a:", "1")}){totalCount}}`],
    ["a type", `query ($x:${"[".repeat(21)}Int${"]".repeat(21)}) {__typename}`],
    ["a directive's argument", `{__typename @skip(if:${"[".repeat(21)}1${"]".repeat(21)})}`],
  ])("a document may nest %s 20 levels deep", async (_name, query) => {
    const sentence = "The document nests lists or objects 21 levels deep, but at most 20 are read.";
    expect(await refusalOf(query)).toEqual(refused(sentence));
  });

  test.each([
    ["of validation", `{compare(works:${"[".repeat(900)}"x"${"]".repeat(900)}){works{id}}}`],
    ["of the parser", `{compare(works:${"[".repeat(4_900)}"x"${"]".repeat(4_900)}){works{id}}}`],
  ])("literals that exhaust the stack %s are refused with a figure", async (_name, query) => {
    const errors = JSON.stringify(await refusalOf(query));
    expect(errors).toMatch(/at most 20 are read|the 60 levels that are read/);
  });

  test("a document that exhausts the stack of the parser is refused in our own words", async () => {
    const errors = await refusalOf(`{${"a{".repeat(4_990)}`);
    expect(JSON.stringify(errors)).not.toMatch(/call stack/);
  });
});

describe("a document that is too repetitive", () => {
  const alike = (count: number): unknown =>
    refused(`The document selects "node" ${count} times in one place, but may do so at most 100 times.`);

  test("a field may be selected a hundred times in one place", async () => {
    const { errors } = await ask(`{works{edges{${times(100, () => "node{title}")}}}}`);
    expect(errors).toBeUndefined();
    expect(await refusalOf(`{works{edges{${times(101, () => "node{title}")}}}}`)).toEqual(alike(101));
  });

  test("selections of one place count together, whatever fragments they are in", async () => {
    const spread = `{works{edges{${times(60, () => "node{id}")} ...More ...on WorkEdge{${times(41, () => "node{title}")}}}}}`;
    expect(await refusalOf(`${spread} fragment More on WorkEdge{${times(9, () => "node{title}")}}`)).toEqual(
      alike(110),
    );
  });

  test("selections below several selections of one field count together", async () => {
    const query = `{${times(11, () => `works{edges{${times(10, () => "node{title}")}}}`)}}`;
    expect(await refusalOf(query)).toEqual(alike(110));
  });

  test("fields of other names in the answer are not alike", async () => {
    const { errors } = await ask(`{works(first:1){edges{${times(150, (n) => `n${n}:node{id}`)}}}}`);
    expect(errors).toBeUndefined();
  });

  test("selections that are too many are compared with each other by no rule", () => {
    const document = parse(`{works{edges{${times(800, () => "node{title}")}}}}`);
    let visited = 0;
    const count = (): void => {
      visited++;
    };
    const counting: ValidationRule = () => ({ SelectionSet: count, Field: count });
    const errors = validate(schema, document, [counting, ...specifiedRules, boundedDocument, counting]);
    expect(visited).toBe(0);
    expect(errors.map(({ message }) => message)).toEqual([
      'The document selects "node" 800 times in one place, but may do so at most 100 times.',
    ]);
  });
});

describe("a document that is too large", () => {
  const tooLarge = "The document selects more than 5000 fields and fragments, counted wherever they are spread.";

  test("fragments that double at each level are refused", async () => {
    const levels = times(30, (n) => `fragment F${n} on Query{...F${n + 1} ...F${n + 1}}`);
    expect(await refusalOf(`{...F0} ${levels} fragment F30 on Query{__typename}`)).toEqual(refused(tooLarge));
  });

  test("the operations of a document count together", async () => {
    const query = times(11, (n) => `query Q${n}{${times(500, (m) => `a${m}:__typename`)}}`);
    expect(await refusalOf(query.slice(0, 60_000))).not.toBeUndefined();
  });

  test("a document of more tokens than are read is refused in our own words", async () => {
    expect(await refusalOf(`{${times(10_001, () => "a")}}`)).toEqual(
      refused("The document has more than 10000 tokens, which are all that is read.", "GRAPHQL_PARSE_FAILED"),
    );
  });

  test("a document with more errors than are given says so in our own words", async () => {
    const { errors = [] } = await ask(`{${times(150, (n) => `nothing${n}`)}}`);
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)).toEqual({
      message: "The document has more errors than these 100.",
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  });
});

describe("a document that is wrong", () => {
  test.each([
    ["{...A} fragment A on Query{...B} fragment B on Query{...A}", /Cannot spread fragment "A" within itself/],
    [
      "{...A} fragment A on Query{works{edges{node{partOf{...B}}}}} fragment B on Work{partOf{...B}}",
      /Cannot spread fragment "B" within itself/,
    ],
    ["{...Nowhere}", /Unknown fragment "Nowhere"/],
  ])("a document within the bounds is told what is wrong with it: %s", async (query, message) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.message).toMatch(message);
  });
});
