import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApollo, type Log } from "../../../src/graphql/execution/apollo.ts";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import { GraphUnavailable } from "../../../src/engines/engine.ts";
import { recording } from "../../engines/recording.ts";
import { graphOf, worldFolder } from "../../world.ts";
import { askingEngine } from "../ask.ts";

interface Line {
  readonly level: keyof Log;
  readonly fields: Record<string, unknown>;
  readonly message: string;
}

const lines: Line[] = [];
const write = (level: keyof Log) => (fields: object, message: string) =>
  void lines.push({ level, fields: { ...fields }, message });
const log: Log = { info: write("info"), warn: write("warn"), error: write("error") };
let failure: Error | undefined;

const inner = embeddedEngine();
const engine = recording(inner, () => {
  if (failure) throw failure;
});
const { ask } = askingEngine(engine, log);
beforeAll(() => engine.replace(graphOf(worldFolder)));
afterAll(() => engine.close());
beforeEach(() => {
  lines.length = 0;
  failure = undefined;
});

const milliseconds = expect.any(Number) as number;

describe("the log", () => {
  test("the log has one line for an operation, with its name and how long it took", async () => {
    await ask("query Films { films { totalCount } }");
    expect(lines).toEqual([{ level: "info", fields: { operation: "Films", milliseconds }, message: "operation" }]);
  });

  test("the log says so where an operation has no name", async () => {
    await ask("{ films { totalCount } }");
    expect(lines.map(({ fields }) => fields["operation"])).toEqual(["(unnamed)"]);
  });

  test("the log never holds what was asked for: no variable, no argument, no text", async () => {
    await ask('query Named($id: ID!) { work(id: $id) { title } other: work(id: "hunter2-text") { title } }', {
      id: "hunter2-variable",
    });
    await ask("query Named($id: ID!) { work(id: $id) { nmae } }", { id: "hunter2-invalid" });
    await ask("query Named($id: Int!) { works(first: $id) { totalCount } }", { id: "hunter2-untyped" });
    await ask("query Named($first: Int!) { works(first: $first) { totalCount } }", { first: 20_252_025 });
    expect(lines).toHaveLength(4);
    expect(JSON.stringify(lines)).not.toMatch(/hunter2|20252025|nmae/);
  });

  test("the log warns with the codes of an operation's errors, each once", async () => {
    await ask("query Bad { a: works(first: 0) { totalCount } b: works(first: 0) { totalCount } }");
    await ask(
      "query Costly { works(first: 100) { edges { node { tropes(first: 100) { edges { node { works(first: 100) { totalCount } } } } } } } }",
    );
    await ask("query Invalid { nothing }");
    await ask("{");
    expect(lines).toEqual(
      [
        ["Bad", "BAD_USER_INPUT"],
        ["Costly", "TOO_COSTLY"],
        ["(unnamed)", "GRAPHQL_VALIDATION_FAILED"],
        ["(unnamed)", "GRAPHQL_PARSE_FAILED"],
      ].map(([operation, code]) => ({
        level: "warn",
        fields: { operation, milliseconds, errors: [code] },
        message: "operation",
      })),
    );
  });

  test("the log holds the cause of the server's own error, which clients do not see", async () => {
    failure = new Error("secret /srv/graph");
    await ask("query Films { films { totalCount } }");
    expect(lines).toEqual([
      { level: "error", fields: { err: failure }, message: "failed" },
      {
        level: "warn",
        fields: { operation: "Films", milliseconds, errors: ["INTERNAL_SERVER_ERROR"] },
        message: "operation",
      },
    ]);
  });

  test("the log holds no cause of an error of the database", async () => {
    failure = new GraphUnavailable("The database cannot be reached now.");
    await ask("query Films { films { totalCount } }");
    expect(lines.map(({ level, fields }) => [level, fields["errors"]])).toEqual([["warn", ["GRAPH_UNAVAILABLE"]]]);
  });

  test("the log holds Apollo's own messages, which would go to the console otherwise", async () => {
    const apollo = createApollo(engine, log);
    await apollo.start();
    await apollo.stop();
    await expect(apollo.executeOperation({ query: "{ __typename }" })).rejects.toThrow();
    const during = expect.stringMatching(/^A GraphQL operation was received during server shutdown/) as string;
    expect(lines).toEqual([{ level: "warn", fields: {}, message: during }]);
  });
});
