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
    text: "analysis.values > maxValues",
    without: "analysis.values < 0",
    test: "tests/graphql/execution/cost.test.ts",
  },
  {
    name: "the most that an operation costs",
    file: "src/graphql/execution/cost.ts",
    text: "analysis.cost > maxCost",
    without: "analysis.cost < 0",
    test: "tests/graphql/execution/cost.test.ts",
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
    text: "validationRules: [queriesOnly]",
    without: "validationRules: []",
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
    name: "the refusal of characters that a file may not hold",
    file: "seed/yaml.ts",
    text: "const unseen = fileTextFault(text);",
    without: "const unseen = undefined;",
    test: "tests/seed/yaml-faults.test.ts",
  },
  {
    name: "the refusal of texts that cannot be seen",
    file: "seed/yaml-faults.ts",
    text: "textFault(node.value.trim())",
    without: "undefined",
    test: "tests/seed/yaml-faults.test.ts",
  },
  {
    name: "the refusal of a folder without records",
    file: "seed/check.ts",
    text: "seed.records.length === 0",
    without: "false",
    test: "tests/seed/load.test.ts",
  },
  {
    name: "the refusal of tags",
    file: "seed/yaml-faults.ts",
    text: "if (node.tag !== undefined)",
    without: "if (false)",
    test: "tests/seed/yaml-faults.test.ts",
  },
  {
    name: "the most bytes of a file of data",
    file: "seed/data-file.ts",
    text: "stats.size > maxBytes",
    without: "false",
    test: "tests/seed/data-file.test.ts",
  },
  {
    name: "the refusal of names that Windows cannot hold",
    file: "seed/records/slug-fault.ts",
    text: "if (device.test(slug))",
    without: "if (false)",
    test: "tests/seed/records/slug-fault.test.ts",
  },
  {
    name: "the writing of a file beside the one that it replaces",
    file: "seed/commands/write-whole.ts",
    text: 'writeFileSync(passing, text, { flag: "wx" });',
    without: "writeFileSync(file, text);",
    test: "tests/seed/commands/write-whole.test.ts",
  },
  {
    name: "the escape of characters that a terminal would obey",
    file: "seed/problem.ts",
    text: "return printable(",
    without: "return String(",
    test: "tests/seed/commands/check.test.ts",
  },
  {
    name: "the keys of an input method that a search leaves alone",
    file: "explorer/app/parts/search-box.tsx",
    text: "ownKeys(handleKey)",
    without: "handleKey",
    test: "tests/explorer/own-keys.test.ts",
  },
  {
    name: "the removal of characters that XML has no place for",
    file: "explorer/app/views/graph/xml-text.ts",
    text: 'text.replaceAll(foreign, "")',
    without: "text",
    test: "tests/explorer/xml-text.test.ts",
  },
  {
    name: "the sentence of a start without packages or a build",
    file: "install/start.cjs",
    text: "|| missing()",
    without: "|| undefined",
    test: "tests/project/install.test.ts",
  },
  {
    name: "the most bytes of the log that wait",
    file: "src/log.ts",
    text: "size + line.length > maxWaiting",
    without: "false",
    test: "tests/project/log.test.ts",
  },
];
