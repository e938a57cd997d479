import { GraphQLError } from "graphql";
import { describe, expect, test } from "vitest";
import { badInput, formatError, isInternal, tooCostly } from "../../src/graphql/errors.ts";
import { GraphEmpty, GraphUnavailable } from "../../src/engines/engine.ts";
import { GraphChanged } from "../../src/query/reader.ts";
import { recording } from "../engines/recording.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { askingEngine, askingOf } from "./ask.ts";

const secret = "secret /srv/graph password=hunter2";
const formatted = (error: GraphQLError) => formatError(error.toJSON(), error);

describe("what a client sees of an error", () => {
  test.each([
    [badInput("No."), "BAD_USER_INPUT"],
    [tooCostly("No."), "TOO_COSTLY"],
    [new GraphQLError("No.", { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }), "GRAPHQL_VALIDATION_FAILED"],
  ])("a client sees of our own error its sentence and a code: %#", (error, code) => {
    expect(formatted(error)).toEqual({ message: "No.", extensions: { code } });
  });

  test("a client sees where an error happened, and nothing else that the error carries", () => {
    const error = new GraphQLError("No.", {
      path: ["works"],
      extensions: { code: "BAD_USER_INPUT", stacktrace: [secret], exception: secret },
    });
    expect(formatError({ ...error.toJSON(), locations: [{ line: 1, column: 3 }] }, error)).toEqual({
      message: "No.",
      path: ["works"],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test.each([
    [new GraphUnavailable("It sleeps.", { cause: new Error(secret) }), "It sleeps."],
    [new GraphEmpty(), "The database holds no film graph yet. `npm run seed -- load` loads it."],
    [new GraphChanged(), "The graph was reloaded while the operation ran."],
  ])("a client sees that the graph is unavailable: %#", (cause, message) => {
    const code = "GRAPH_UNAVAILABLE";
    expect(formatted(new GraphQLError(secret, { originalError: cause }))).toEqual({ message, extensions: { code } });
    expect(formatError({ message: secret }, cause)).toEqual({ message, extensions: { code } });
  });

  test("a client sees the sentence of an error with the status of a bad request and no code", () => {
    const error = new GraphQLError("No.", { extensions: { http: { status: 400 } } });
    expect(formatted(error)).toEqual({ message: "No.", extensions: { code: "BAD_REQUEST" } });
    expect(isInternal(error)).toBe(false);
  });

  test.each([
    new GraphQLError(secret),
    new GraphQLError(secret, { extensions: { code: "INTERNAL_SERVER_ERROR" } }),
    new GraphQLError(secret, { extensions: { http: { status: 500 } } }),
    new GraphQLError(secret, { extensions: { code: 7 } }),
    new GraphQLError("", { originalError: new Error(secret) }),
  ])("an error is masked where the fault is the server's own: %#", (error) => {
    expect(formatted(error)).toEqual({
      message: "The server failed to answer this.",
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
    expect(isInternal(error)).toBe(true);
  });

  test("an error is not the server's own where the client or the database is at fault", () => {
    expect(isInternal(badInput("No."))).toBe(false);
    expect(isInternal(new GraphQLError("", { originalError: new GraphUnavailable("It sleeps.") }))).toBe(false);
  });
});

describe("an argument whose variable is null where it must not be", () => {
  const { ask } = askingOf();

  test.each([
    ["$first: Int", "works(first: $first) { totalCount }", '"first" of non-null type "Int!"'],
    ["$first: WorkOrder", "works(orderBy: $first) { totalCount }", '"orderBy" of non-null type "WorkOrder!"'],
    ["$first: Boolean = true", "works { totalCount @include(if: $first) }", '"if" of non-null type "Boolean!"'],
  ])(
    "a variable that is null where it must not be nulls its field alone, as often as it is asked: %s",
    async (variable, field, offender) => {
      const query = `query (${variable}) { ${field} dataset { version } }`;
      for (const time of [1, 2, 3]) {
        const { data, errors } = await ask(query, { first: null });
        expect(data, `time ${time}`).toEqual({ works: null, dataset: { version: "1" } });
        expect(errors).toEqual([
          {
            message: `Argument ${offender} must not be null.`,
            path: ["works"],
            locations: [{ line: 1, column: query.indexOf("$first", query.indexOf("{")) + 1 }],
            extensions: { code: "BAD_USER_INPUT" },
          },
        ]);
      }
    },
  );
});

describe("an argument with a variable inside that is null where it must not be", () => {
  const { ask } = askingOf();

  test.each([
    [
      "a list",
      "ID",
      '"alpha-1900"',
      'asked: compare(works: [$a, "beta-1950"]) { works { id } }',
      "works",
      '[$a, "beta-1950"]',
    ],
    ["a list alone", "NodeKind", "WORK", 'asked: search(text: "beta", kinds: [$a]) { __typename }', "kinds", "[$a]"],
    [
      "a list of an object",
      "WorkForm",
      "FILM",
      "asked: works(filter: {form: [$a]}) { totalCount }",
      "filter",
      "{form: [$a]}",
    ],
  ])(
    "a variable inside a value that is null where it must not be nulls its field alone, as often as it is asked: %s",
    async (_name, type, usual, field, argument, value) => {
      const query = `query ($a: ${type} = ${usual}) { ${field} dataset { version } }`;
      for (const time of [1, 2, 3]) {
        const { data, errors } = await ask(query, { a: null });
        expect(data, `time ${time}`).toEqual({ asked: null, dataset: { version: "1" } });
        expect(errors).toEqual([
          {
            message: `Argument "${argument}" has invalid value ${value}.`,
            path: ["asked"],
            locations: [{ line: 1, column: query.indexOf(value) + 1 }],
            extensions: { code: "BAD_USER_INPUT" },
          },
        ]);
        expect((await ask(query)).errors, `time ${time}`).toBeUndefined();
      }
    },
  );
});

describe("an operation with a bad argument", () => {
  const { ask } = askingOf();
  const long = "x".repeat(201);

  test.each([
    ["works(first: 0) { totalCount }", '"first" must be from 1 to 100, but is 0.'],
    ["works(first: -1) { totalCount }", '"first" must be from 1 to 100, but is -1.'],
    ["works(first: 101) { totalCount }", '"first" must be from 1 to 100, but is 101.'],
    ["works(first: 2147483647) { edges { node { title } } }", '"first" must be from 1 to 100, but is 2147483647.'],
    ['works(after: "forged") { totalCount }', '"after" must be a cursor that this server gave, but "forged" is none.'],
    [`node(id: "${long}") { label }`, '"id" must be at most 200 characters long, but has 201.'],
    [`work(id: "${long}") { title }`, '"id" must be at most 200 characters long, but has 201.'],
    [
      `claims(filter: { textContains: "${long}" }) { totalCount }`,
      '"textContains" must be at most 200 characters long, but has 201.',
    ],
    [`tropes(filter: { work: "${long}" }) { totalCount }`, '"work" must be at most 200 characters long, but has 201.'],
  ])("a bad argument nulls its field alone: %s", async (field, message) => {
    const { data, errors } = await ask(`{ asked: ${field} work: node(id: "beta-1950") { label } }`);
    expect(data).toEqual({ asked: null, work: { label: "Beta (1950)" } });
    expect(errors).toEqual([
      { message, path: ["asked"], locations: [{ line: 1, column: 3 }], extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  test("a bad argument nulls its field alone inside a node too", async () => {
    const { data, errors } = await ask(
      '{ work(id: "beta-1950") { title tropes(first: 0) { totalCount } credits(first: 1) { totalCount } } }',
    );
    expect(data).toEqual({ work: { title: "Beta", tropes: null, credits: { totalCount: 3 } } });
    expect(errors?.map(({ path }) => path)).toEqual([["work", "tropes"]]);
  });

  test.each([
    ["of another list", "{ list: people(first: 1) { pageInfo { endCursor } } }", "works"],
    ["of another order", "{ list: works(first: 1, orderBy: NEWEST) { pageInfo { endCursor } } }", "works"],
    [
      "of another direction",
      '{ node: work(id: "beta-1950") { list: relations(first: 1) { pageInfo { endCursor } } } }',
      'work(id: "beta-1950") { works: relations(direction: IN, after: $after) { totalCount } }',
    ],
  ])("a cursor %s nulls its field", async (_name, first, second) => {
    const { data } = await ask(first);
    const after = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
    expect(after).toBeDefined();
    const field = second === "works" ? "works(after: $after) { totalCount }" : second;
    const { errors } = await ask(`query ($after: String) { ${field} }`, { after });
    expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      ['"after" must be a cursor of this list in this order, but belongs to another.', { code: "BAD_USER_INPUT" }],
    ]);
  });

  test("nothing is read for a field with a bad argument", async () => {
    expect((await ask("{ works(first: 0) { totalCount edges { node { title } } } }")).statements).toEqual([]);
  });
});

describe("an operation that cannot be understood", () => {
  const { ask } = askingOf();

  test.each([
    ["of an unknown field", "{ dataset { version } works { nmae } }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "with an ill-typed argument",
      '{ dataset { version } works(first: "ten") { totalCount } }',
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "with an unknown enum value",
      "{ dataset { version } works(orderBy: SIZE) { totalCount } }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["without a required argument", "{ dataset { version } work { title } }", "GRAPHQL_VALIDATION_FAILED"],
    ["that is no GraphQL", "{ dataset { version }", "GRAPHQL_PARSE_FAILED"],
    ["of more than ten thousand words and signs", `{ ${"__typename ".repeat(9_999)} }`, "GRAPHQL_PARSE_FAILED"],
    ["that changes things", "mutation { forget }", "GRAPHQL_VALIDATION_FAILED"],
    ["that subscribes", "subscription { dataset { version } }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "of which it is not clear which is meant",
      "query A { __typename } query B { __typename }",
      "OPERATION_RESOLUTION_FAILURE",
    ],
  ])("an operation that cannot be understood is refused whole: %s", async (_name, query, code) => {
    const { data, errors, statements } = await ask(query);
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
    expect(statements).toEqual([]);
  });

  test("an operation is refused whole where a variable is of the wrong type", async () => {
    const query = "query ($first: Int!) { dataset { version } works(first: $first) { totalCount } }";
    const { data, errors, statements } = await ask(query, { first: "ten" });
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_USER_INPUT"]);
    expect(statements).toEqual([]);
  });

  test("a mutation is refused with a sentence", async () => {
    const { errors } = await ask("mutation { forget }");
    expect(errors?.[0]?.message).toBe('The server answers queries only, but "mutation" was asked.');
  });

  test.each([
    ["fields", "{ node ", "", " }"],
    ["fragments", "{ ... ", "{ dataset { version } }", " }"],
    ["lists", "[", "", "]"],
  ])("an operation that is nested very deep is not a fault of the server: %s", async (name, open, middle, close) => {
    for (const depth of [1_000, 2_500, 3_200, 9_000]) {
      const nested = `${open.repeat(depth)}${middle}${close.repeat(depth)}`;
      const { errors } = await ask(name === "lists" ? `{ works(filter: { form: ${nested} }) { totalCount } }` : nested);
      for (const { extensions } of errors ?? []) {
        expect(extensions?.["code"]).toMatch(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/);
      }
    }
  });
});

describe("an unknown id is null, not an error", () => {
  const { ask } = askingOf();

  test.each(["node", "work", "character", "person", "trope", "review"])(
    "an unknown id is null, and not an error, for the field %s",
    async (field) => {
      expect(await ask(`{ ${field}(id: "nothing/of-the-kind") { id } }`)).toMatchObject({
        data: { [field]: null },
        errors: undefined,
      });
    },
  );

  test("the id of another kind is null, and not an error", async () => {
    expect(await ask('{ work(id: "person/player") { id } }')).toMatchObject({
      data: { work: null },
      errors: undefined,
    });
  });

  test("the id of the dataset's own node is null, because it is no node of the graph", async () => {
    expect(await ask('{ node(id: "dataset") { id } }')).toMatchObject({ data: { node: null }, errors: undefined });
  });
});

describe("a failing engine", () => {
  const failing = (error: Error) =>
    recording(embeddedEngine(), () => {
      throw error;
    });
  const broken = askingEngine(failing(new Error(secret)));
  const away = askingEngine(failing(new GraphUnavailable("The database cannot be reached now.", { cause: secret })));
  const empty = askingEngine(embeddedEngine());

  test("the message of a failing engine is not shown to clients", async () => {
    const { data, errors } = await broken.ask('{ work(id: "beta-1950") { title } dataset { version } }');
    expect(data).toEqual({ work: null, dataset: null });
    expect(errors).toHaveLength(2);
    for (const error of errors ?? []) {
      expect(Object.keys(error).sort()).toEqual(["extensions", "locations", "message", "path"]);
      expect(error.message).toBe("The server failed to answer this.");
      expect(error.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
    }
    expect(JSON.stringify(errors)).not.toMatch(/secret|hunter2|stack/);
  });

  test("a failing engine is unavailable where it says so, in a sentence", async () => {
    const { errors } = await away.ask('{ work(id: "beta-1950") { title } }');
    expect(errors).toEqual([
      {
        message: "The database cannot be reached now.",
        path: ["work"],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: "GRAPH_UNAVAILABLE" },
      },
    ]);
  });

  test("an engine that holds no graph says how to load one", async () => {
    const { errors } = await empty.ask("{ dataset { version } }");
    expect(errors?.[0]).toMatchObject({
      message: "The database holds no film graph yet. `npm run seed -- load` loads it.",
      extensions: { code: "GRAPH_UNAVAILABLE" },
    });
  });
});
