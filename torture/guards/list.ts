/** A line or two of the source that keep something bad away, and the tests that fail without them. */
export interface Guard {
  /** What it keeps away, as a phrase. */
  readonly name: string;
  readonly file: string;
  /** The text of the guard, which the file holds once. */
  readonly text: string;
  /** What it becomes when it is taken out. */
  readonly without: string;
  /** The file of its tests. */
  readonly test: string;
}

/** The guards of the server and the commands. */
export const guards: readonly Guard[] = [
  {
    name: "the most fields of an operation",
    file: "src/graphql/execution/cost.ts",
    text: "analysis.fields > maxFields",
    without: "analysis.fields < 0",
    test: "tests/graphql/execution/cost.test.ts",
  },
  {
    name: "the most values of an answer",
    file: "src/graphql/execution/cost.ts",
    text: "analysis.values > most.values",
    without: "analysis.values < 0",
    test: "tests/graphql/execution/cost.test.ts",
  },
  {
    name: "the most that an operation costs",
    file: "src/graphql/execution/cost.ts",
    text: "analysis.price > most.price",
    without: "analysis.price < 0",
    test: "tests/graphql/execution/cost.test.ts",
  },
  {
    name: "the price of a larger graph",
    file: "src/graphql/execution/field-price.ts",
    text: "if (!size) return least;",
    without: "if (least >= 0) return least;",
    test: "tests/graphql/execution/field-price.test.ts",
  },
  {
    name: "the deepest selections",
    file: "src/graphql/execution/document-bounds.ts",
    text: "if (depth > maxDepth) return `The document nests selections",
    without: "if (depth < 0) return `The document nests selections",
    test: "tests/graphql/execution/document-bounds.test.ts",
  },
  {
    name: "the deepest fragments",
    file: "src/graphql/execution/document-bounds.ts",
    text: "if (depth > maxDepth) return `The document nests fragments",
    without: "if (depth < 0) return `The document nests fragments",
    test: "tests/graphql/execution/document-bounds.test.ts",
  },
  {
    name: "the deepest literals",
    file: "src/graphql/execution/document-bounds.ts",
    text: "if (deepest <= maxLiteralDepth) return undefined;",
    without: "if (deepest >= 0) return undefined;",
    test: "tests/graphql/execution/document-bounds.test.ts",
  },
  {
    name: "the most selections of a document",
    file: "src/graphql/execution/document-bounds.ts",
    text: "++walk.selections > maxSelections",
    without: "++walk.selections > 1_000_000",
    test: "tests/graphql/execution/document-bounds.test.ts",
  },
  {
    name: "the most selections of one place",
    file: "src/graphql/execution/document-bounds.ts",
    text: "selected.length > maxAlike",
    without: "selected.length < 0",
    test: "tests/graphql/execution/document-bounds.test.ts",
  },
  {
    name: "our own words for what libraries refuse",
    file: "src/graphql/errors.ts",
    text: "if (borrowed) return",
    without: "if (borrowed && !borrowed[1]) return",
    test: "tests/graphql/execution/document-bounds.test.ts",
  },
  {
    name: "the size of operations that are compiled",
    file: "src/graphql/execution/jit.ts",
    text: "depth > maxDepth || fields > maxFields",
    without: "depth < 0",
    test: "tests/graphql/execution/jit.test.ts",
  },
  {
    name: "the memory of compiled operations",
    file: "src/graphql/execution/jit.ts",
    text: "const maxBytes = 32 * 2 ** 20;",
    without: "const maxBytes = 2 ** 40;",
    test: "tests/graphql/execution/jit.test.ts",
  },
  {
    name: "the memory of known documents",
    file: "src/graphql/execution/known-documents.ts",
    text: "const maxBytes = 32 * 2 ** 20;",
    without: "const maxBytes = 2 ** 40;",
    test: "tests/graphql/execution/known-documents.test.ts",
  },
  {
    name: "the budget of a running operation",
    file: "src/query/budget.ts",
    text: "if (spent[what] <= most[what]) return;",
    without: "if (spent[what] >= 0) return;",
    test: "tests/query/budget.test.ts",
  },
  {
    name: "the count of the statements of an operation",
    file: "src/query/reader.ts",
    text: 'budget.spend("statements", 1);',
    without: "",
    test: "tests/graphql/execution/execute.test.ts",
  },
  {
    name: "the count of long lists",
    file: "src/graphql/schema.ts",
    text: "countLists(schema);",
    without: "",
    test: "tests/graphql/counted-lists.test.ts",
  },
  {
    name: "the time of an operation",
    file: "src/graphql/execution/within-time.ts",
    text: "setTimeout(() => stop(late)",
    without: "setTimeout(() => late",
    test: "tests/graphql/execution/execute.test.ts",
  },
  {
    name: "the end of an operation whose client is gone",
    file: "src/graphql/execution/within-time.ts",
    text: 'signal?.addEventListener("abort", leave, { once: true });',
    without: "",
    test: "tests/graphql/execution/execute.test.ts",
  },
  {
    name: "the largest answer",
    file: "src/graphql/execution/answer-size.ts",
    text: "bytesOf(data, most) <= most",
    without: "bytesOf(data, most) >= 0",
    test: "tests/graphql/execution/execute.test.ts",
  },
  {
    name: "the longest text that a client gives",
    file: "src/graphql/connections/arguments.ts",
    text: "text.length <= maxTextLength",
    without: "text.length >= 0",
    test: "tests/graphql/connections/arguments.test.ts",
  },
  {
    name: "the longest list that a client gives",
    file: "src/graphql/connections/arguments.ts",
    text: "list.length > maxListLength",
    without: "list.length < 0",
    test: "tests/graphql/connections/arguments.test.ts",
  },
  {
    name: "the check that a cursor is of its list",
    file: "src/graphql/connections/cursor.ts",
    text: "from !== list || typeof key !== keyType",
    without: "false",
    test: "tests/graphql/connections/cursor.test.ts",
  },
  {
    name: "the check that a cursor holds a position",
    file: "src/graphql/connections/cursor.ts",
    text: "content.safeParse(parse(cursor))",
    without: "{ success: true, data: parse(cursor) ?? [] }",
    test: "tests/graphql/connections/cursor.test.ts",
  },
  {
    name: "the refusal of operations that are no queries",
    file: "src/graphql/execution/apollo.ts",
    text: "validationRules: [boundedDocument, queriesOnly]",
    without: "validationRules: [boundedDocument]",
    test: "tests/graphql/execution/apollo.test.ts",
  },
  {
    name: "the range of a number",
    file: "src/graphql/argument-ranges.ts",
    text: "if (isOutside({ min, max }, value))",
    without: "if (value === undefined)",
    test: "tests/graphql/argument-ranges.test.ts",
  },
  {
    name: "the check that all statements of an operation read one version",
    file: "src/query/reader.ts",
    text: "version !== found",
    without: "false",
    test: "tests/query/reader.test.ts",
  },
  {
    name: "the depth of a parameter",
    file: "src/engines/parameters.ts",
    text: "depth > deepest",
    without: "false",
    test: "tests/engines/parameters.test.ts",
  },
  {
    name: "the check that a file holds all edges",
    file: "src/engines/embedded-file.ts",
    text: "found.scalar() === database.edgeCount()",
    without: "true",
    test: "tests/engines/embedded.test.ts",
  },
  {
    name: "the check that a cached response is of the current graph",
    file: "src/http/response-cache.ts",
    text: "graph !== current",
    without: "false",
    test: "tests/http/response-cache.test.ts",
  },
  {
    name: "the most bytes of the log that wait",
    file: "src/log.ts",
    text: "size + line.length > maxWaiting",
    without: "false",
    test: "tests/project/log.test.ts",
  },
];
