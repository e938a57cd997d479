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
    text: "edges === database.edgeCount()",
    without: "edges !== 0",
    test: "tests/engines/embedded.test.ts",
  },
  {
    name: "the check that a file holds all nodes",
    file: "src/engines/embedded-file.ts",
    text: "nodes === database.nodeCount()",
    without: "nodes !== 0",
    test: "tests/engines/embedded.test.ts",
  },
  {
    name: "the difference between a file that cannot be read and one that holds no graph",
    file: "src/engines/embedded-file.ts",
    text: "fileFault(cause, name) ?? damaged",
    without: "damaged",
    test: "tests/engines/embedded.test.ts",
  },
  {
    name: "the check that another load's process lives",
    file: "src/engines/load-lock.ts",
    text: 'const answers = await socketAnswers(join(lock, "alive"));',
    without: "const answers = socketAnswers.length === 0;",
    test: "tests/engines/load-lock.test.ts",
  },
  {
    name: "the check that a load still has the lock when it puts its file in place",
    file: "src/engines/load-lock.ts",
    text: "if (!isOurs()) throw",
    without: 'if (path === "") throw',
    test: "tests/engines/load-lock.test.ts",
  },
  {
    name: "the time that a silent database has",
    file: "src/engines/silence.ts",
    text: "await withTimeLimit(answer, within, silence)",
    without: "await answer",
    test: "tests/engines/silence.test.ts",
  },
  {
    name: "the refusal of further questions to a silent database",
    file: "src/engines/silence.ts",
    text: "if (isProbed) throw silence();",
    without: "",
    test: "tests/engines/silence.test.ts",
  },
  {
    name: "the time that readiness waits",
    file: "src/http/health.ts",
    text: "await withTimeLimit(findDataset(createReader(engine)), patience, late)",
    without: "await findDataset(createReader(engine))",
    test: "tests/http/health.test.ts",
  },
  {
    name: "the rules for a database's address",
    file: "src/config.ts",
    text: "neo4jUriFault(uri) === undefined",
    without: 'uri.includes("://")',
    test: "tests/project/config.test.ts",
  },
  {
    name: "the refusal of addresses that may hold a password",
    file: "src/config.ts",
    text: '!uri.includes("@") &&',
    without: 'uri !== "" &&',
    test: "tests/project/config.test.ts",
  },
  {
    name: "the length of a sort key",
    file: "seed/build/node-and-edge.ts",
    text: "text.slice(0, new TextEncoder().encodeInto(text, longest).read)",
    without: "text.slice(0, longest.length * 1_000)",
    test: "tests/seed/build/node-and-edge.test.ts",
  },
  {
    name: "one line of the log for each outage",
    file: "src/engines/outages.ts",
    text: "awaySince !== undefined || !(error",
    without: "!(error",
    test: "tests/engines/outages.test.ts",
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
