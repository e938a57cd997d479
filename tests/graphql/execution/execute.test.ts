import { parse } from "graphql";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { formatError } from "../../../src/graphql/errors.ts";
import { defaultLimits, type Executed, executeOperation } from "../../../src/graphql/execution/execute.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import { GraphEmpty, GraphUnavailable } from "../../../src/engines/engine.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { createReader, GraphChanged } from "../../../src/query/reader.ts";
import { recording } from "../../engines/recording.ts";
import { graphOf, seedFolder, worldFolder } from "../../world.ts";
import { askingEngine } from "../ask.ts";

const schema = createSchema();
const world = graphOf(worldFolder);

/** The world with another title for every work, so that data of two loads can be told apart. */
function titled(title: string): Graph {
  const nodes = world.nodes.map((node) =>
    node.labels[0] === "Work" ? { ...node, properties: { ...node.properties, title } } : node,
  );
  return { ...world, nodes };
}

const nested = parse(`{
  work(id: "beta-1950") { title partOf { title } relations { edges { node { title relations { edges { node { title } } } } } } }
  works { edges { node { title } } }
}`);

describe("a load in the middle of an operation", () => {
  test("a load in the middle of an operation makes it run once more, on the new graph alone", async () => {
    const engine = recording(embeddedEngine(), async () => {
      if (engine.sent.length === 3) await engine.replace(titled("New"));
    });
    await engine.replace(titled("Old"));
    const { data, errors } = (await executeOperation(schema, engine, { document: nested })).result;
    expect(errors).toBeUndefined();
    const titles = [...JSON.stringify(data).matchAll(/"title":"(\w+)"/g)].map(([, title]) => title);
    expect(titles.length).toBeGreaterThan(5);
    expect(new Set(titles)).toEqual(new Set(["New"]));
    await engine.close();
  });

  test("two loads in the middle of an operation fail it as a whole", async () => {
    const engine = recording(embeddedEngine(), async () => {
      await engine.replace(titled(`Version ${engine.sent.length}`));
    });
    await engine.replace(titled("Old"));
    const document = parse('{ work(id: "beta-1950") { title partOf { title } } }');
    const { data, errors } = (await executeOperation(schema, engine, { document })).result;
    expect(data).toBeUndefined();
    expect(errors?.map(({ originalError }) => originalError)).toEqual([new GraphChanged()]);
    expect(engine.sent).toHaveLength(4);
    await engine.close();
  });

  test("a load between two operations disturbs neither", async () => {
    const engine = embeddedEngine();
    for (const title of ["One", "Two"]) {
      await engine.replace(titled(title));
      const { data } = (
        await executeOperation(schema, engine, {
          document: parse("{ works(first: 1) { edges { node { title } } } }"),
        })
      ).result;
      expect(data).toEqual({ works: { edges: [{ node: { title } }] } });
    }
    await engine.close();
  });

  test.each([
    ["by this process", (loads: () => number) => loads],
    ["by another process", () => () => 0],
  ])(
    "a load %s that renames a record is followed by the operations that run then, and by those after it",
    async (_by, seenLoads) => {
      const inner = embeddedEngine();
      let load: (() => Promise<unknown>) | undefined;
      const engine = recording({ ...inner, loads: seenLoads(() => inner.loads()) }, async () => {
        const now = load;
        load = undefined;
        await now?.();
      });
      const document = parse(`{
      work(id: "old-name") { id }
      works(filter: { trope: "trope/old-name" }) { totalCount }
    }`);
      const redirected = (work: string, trope: string): Graph => ({
        ...world,
        redirects: new Map([
          ["old-name", work],
          ["trope/old-name", trope],
        ]),
      });
      const answer = (id: string, totalCount: number): object => ({ data: { work: { id }, works: { totalCount } } });
      await inner.replace(redirected("beta-1950", "trope/doubles"));
      expect((await executeOperation(schema, engine, { document })).result).toEqual(answer("beta-1950", 3));
      load = () => inner.replace(redirected("alpha-1900", "trope/servants"));
      expect((await executeOperation(schema, engine, { document })).result).toEqual(answer("alpha-1900", 2));
      await inner.replace(redirected("gamma-2000", "trope/mirrors"));
      expect((await executeOperation(schema, engine, { document })).result).toEqual(answer("gamma-2000", 1));
      engine.sent.length = 0;
      expect((await executeOperation(schema, engine, { document })).result).toEqual(answer("gamma-2000", 1));
      expect(engine.sent).toHaveLength(2);
      await inner.close();
    },
  );

  test("ids that a load made the same are compared only by the redirects of one version", async () => {
    const inner = embeddedEngine();
    const engine = { ...inner, loads: () => 0 };
    const renamed = { ...world, redirects: new Map([["other", "beta-1950"]]) };
    const other = world.nodes.find(({ id }) => id === "alpha-1900");
    const twoNodes = { ...world, nodes: [...world.nodes, { ...other, id: "other" } as Graph["nodes"][number]] };
    const asked = [
      'path(from: "other", to: "beta-1950") { paths { length } }',
      'compare(works: ["other", "beta-1950"]) { works { id } }',
    ];
    for (const question of asked) {
      const document = parse(`{ ${question} }`);
      await inner.replace(renamed);
      const { errors } = (await executeOperation(schema, engine, { document })).result;
      expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining("different")]);
      await inner.replace(twoNodes);
      expect((await executeOperation(schema, engine, { document })).result.errors).toBeUndefined();
    }
    await inner.close();
  });

  const inner = embeddedEngine();
  const shifting = {
    ...inner,
    read: async (statement: Parameters<typeof inner.read>[0]) => {
      await inner.replace(titled(String(Math.random())));
      return inner.read(statement);
    },
  };
  const { ask } = askingEngine(shifting);
  beforeAll(() => inner.replace(world));
  afterAll(() => inner.close());

  test("loads that do not stop are reported to the client as a graph that is not available", async () => {
    const { data, errors } = await ask('{ work(id: "beta-1950") { partOf { title } } }');
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: "The graph was reloaded while the operation ran.",
        extensions: { code: "GRAPH_UNAVAILABLE" },
      },
    ]);
  });
});

describe("an operation", () => {
  const engine = recording(embeddedEngine());
  beforeAll(() => engine.replace(world));
  afterAll(() => engine.close());

  test("an operation is chosen by its name, and takes its variables", async () => {
    const document = parse(`
      query One { dataset { version } }
      query Other($id: ID!, $first: Int! = 1) { work(id: $id) { credits(first: $first) { edges { role } } } }
    `);
    const answer = (
      await executeOperation(schema, engine, {
        document,
        operationName: "Other",
        variables: { id: "beta-1950" },
      })
    ).result;
    expect(answer).toEqual({ data: { work: { credits: { edges: [{ role: "DIRECTOR" }] } } } });
  });

  test("an operation that does not exist is an error of GraphQL's own", async () => {
    const answer = (
      await executeOperation(schema, engine, {
        document: parse("{ __typename }"),
        operationName: "Other",
      })
    ).result;
    expect(answer.errors?.map(({ message }) => message)).toEqual(['Unknown operation named "Other".']);
  });

  test("an empty name does not choose an operation without a name, however often it ran before", async () => {
    const document = parse("{ __typename }");
    for (const operationName of [undefined, undefined, "", ""]) {
      const { errors } = (await executeOperation(schema, engine, { document, operationName })).result;
      const messages = operationName === "" ? ['Unknown operation named "".'] : undefined;
      expect(errors?.map(({ message }) => message)).toEqual(messages);
    }
  });

  test("an operation fails field by field where the database holds no graph", async () => {
    const empty = embeddedEngine();
    const document = parse('{ work(id: "beta-1950") { title } __typename }');
    const { data, errors } = (await executeOperation(schema, empty, { document })).result;
    expect(data).toEqual({ work: null, __typename: "Query" });
    expect(errors?.map(({ originalError }) => originalError)).toEqual([new GraphEmpty()]);
  });

  test("an operation sends one statement for each hop and set of arguments, however many nodes it starts from", async () => {
    engine.sent.length = 0;
    const document = parse(`{
      works(first: 10) { edges { node {
        credits { edges { node { name } } }
        characters { edges { node { name performers { name } bonds { from { name } to { name } } } } }
        tropes(first: 10) { totalCount edges { node { name works(first: 10) { edges { node { title partOf { title } } } } } } }
        claimsAbout(first: 10) { edges { node { critic { name } review { title publication { name } } about { subject { __typename } } } } }
      } } }
    }`);
    const { errors } = (await executeOperation(schema, engine, { document })).result;
    expect(errors).toBeUndefined();
    // The root; credits; characters, performances, bonds, from, to; tropes, their total, works, partOf; claims, critics,
    // reviews, publications, targets.
    expect(engine.sent).toHaveLength(16);
    expect(new Set(engine.sent.map(({ text }) => text)).size).toBe(16);
  });
});

describe("what an operation may take", () => {
  const inner = embeddedEngine();
  let pause = 0;
  const engine = recording(inner, () => new Promise((resolve) => setTimeout(resolve, pause)));
  beforeAll(() => inner.replace(world));
  afterAll(() => inner.close());
  beforeEach(() => {
    pause = 0;
    engine.sent.length = 0;
  });

  const aliases = (count: number, field: string): string =>
    `{ ${Array.from({ length: count }, (_, each) => `a${each}: ${field}`).join(" ")} }`;
  const chain = parse('{ work(id: "beta-1950") { partOf { partOf { title } } credits { edges { node { name } } } } }');
  const shown = ({ result: { data, errors } }: Executed) => ({
    data,
    errors: errors?.map((error) => formatError(error.toJSON(), error)),
  });

  test("an operation that takes too many statements fails as a whole", async () => {
    const document = parse(aliases(250, "claims { totalCount }"));
    expect(shown(await executeOperation(schema, engine, { document }))).toEqual({
      data: undefined,
      errors: [
        {
          message: "The operation takes more than the 200 statements that one may take; ask in several operations.",
          extensions: { code: "TOO_COSTLY" },
        },
      ],
    });
    expect(engine.sent).toHaveLength(200);
  });

  test("an operation says what it took", async () => {
    const { cost } = await executeOperation(schema, engine, {
      document: parse("{ works { edges { node { title } } } }"),
    });
    const works = world.nodes.filter(({ labels }) => labels[0] === "Work").length;
    expect(cost).toEqual({ statements: 1, rows: works, values: 0, price: 0, limit: 1_000 });
  });

  test("an operation whose time is up is answered at once, and sends no more statements", async () => {
    pause = 400;
    const limits = { ...defaultLimits, timeout: 150 };
    const begun = performance.now();
    const executed = await executeOperation(schema, engine, { document: chain, limits });
    expect(performance.now() - begun).toBeLessThan(390);
    expect(shown(executed)).toEqual({
      data: undefined,
      errors: [
        {
          message: "The operation was stopped because it took more than 0.15 seconds; ask for less at once.",
          extensions: { code: "TIMED_OUT" },
        },
      ],
    });
    expect(executed.result.errors?.[0]?.extensions).toEqual({ http: { status: 503 } });
    await sleep(700);
    // The redirects or the work; nothing of what is below.
    expect(engine.sent.length).toBeLessThanOrEqual(2);
  });

  test("a database is given the time that is left", async () => {
    const times: (number | undefined)[] = [];
    const timed = {
      ...inner,
      read: (statement: Parameters<typeof inner.read>[0], within?: number) => {
        times.push(within);
        return inner.read(statement);
      },
    };
    await executeOperation(schema, timed, { document: parse("{ works { totalCount } }") });
    expect(times).toHaveLength(1);
    expect(times[0]).toBeGreaterThan(9_000);
    expect(times[0]).toBeLessThanOrEqual(10_000);
  });

  test("an operation whose client goes away sends no more statements", async () => {
    pause = 50;
    const client = new AbortController();
    setTimeout(() => client.abort(), 20);
    const executed = await executeOperation(schema, engine, { document: chain, signal: client.signal });
    expect(shown(executed).errors?.map(({ extensions }) => extensions)).toEqual([{ code: "CANCELLED" }]);
    await sleep(150);
    expect(engine.sent.length).toBeLessThanOrEqual(2);
  });

  test("an operation that failed is not run again for the same client", async () => {
    const { signal } = new AbortController();
    const document = parse('{ works(first: 0) { totalCount } work(id: "beta-1950") { title } }');
    const first = await executeOperation(schema, engine, { document, signal });
    const sent = engine.sent.length;
    expect(first.result.errors).toHaveLength(1);
    expect(await executeOperation(schema, engine, { document, signal })).toBe(first);
    expect(engine.sent).toHaveLength(sent);
  });

  test("an answer that is larger than it may be is refused with its bound", async () => {
    const rich = parse(
      `{ works(first: 100) { edges { node { ${"abcdefghij"
        .split("")
        .map((alias) => `${alias}: credits(first: 10) { edges { node { name } } }`)
        .join(" ")} } } } }`,
    );
    const bytes = JSON.stringify((await executeOperation(schema, engine, { document: rich })).result.data).length;
    const bounded = (answerBytes: number) =>
      executeOperation(schema, engine, { document: rich, limits: { ...defaultLimits, answerBytes } });
    expect((await bounded(bytes * 1.1)).result.errors).toBeUndefined();
    expect(shown(await bounded(1_000))).toEqual({
      data: undefined,
      errors: [
        {
          message:
            "The answer would have more than 1000 bytes, which are the most that are given; ask for smaller pages or fewer fields.",
          extensions: { code: "TOO_COSTLY" },
        },
      ],
    });
  });

  test("a failure of the database while the price is found out is told by the fields", async () => {
    const away = { ...inner, read: () => Promise.reject(new GraphUnavailable("It is away.")) };
    const { data, errors } = (
      await executeOperation(schema, away, { document: parse('{ search(text: "a") { score } }') })
    ).result;
    expect(data).toEqual({ search: null });
    expect(errors?.map(({ originalError, path }) => [originalError?.message, path])).toEqual([
      ["It is away.", ["search"]],
    ]);
  });
});

describe("the question of what critics say about Her", () => {
  const engine = recording(embeddedEngine());
  beforeAll(async () => {
    await engine.replace(graphOf(seedFolder));
    // They are read once for each version of the graph.
    await createReader(engine).redirects();
  });
  afterAll(() => engine.close());

  const document = parse(`{
    work(id: "her-2013") {
      title
      year
      credits { edges { node { name } role } }
      characters { edges { node { name performers { name } } } }
      claimsAbout(first: 50) {
        totalCount
        edges { node { text paragraphs critic { name } about { stance subject { __typename } } } }
      }
    }
    film: node(id: "ex-machina-2014") {
      ... on Work { title tropes { edges { usage node { name } evidence { paragraphs } } } }
    }
  }`);

  interface Shape {
    readonly work: {
      readonly title: string;
      readonly year: number;
      readonly credits: {
        readonly edges: readonly { readonly role: string; readonly node: { readonly name: string } }[];
      };
      readonly characters: {
        readonly edges: readonly {
          readonly node: { readonly name: string; readonly performers: readonly { readonly name: string }[] };
        }[];
      };
      readonly claimsAbout: {
        readonly totalCount: number;
        readonly edges: readonly {
          readonly node: {
            readonly text: string;
            readonly paragraphs: readonly number[];
            readonly about: readonly { readonly subject: { readonly __typename: string } }[];
          };
        }[];
      };
    };
    readonly film: {
      readonly title: string;
      readonly tropes: { readonly edges: readonly { readonly evidence: readonly unknown[] }[] };
    };
  }

  test("the question of what critics say about Her is answered with at most one statement for each hop", async () => {
    engine.sent.length = 0;
    const { data, errors } = (await executeOperation(schema, engine, { document })).result;
    expect(errors).toBeUndefined();
    const { work, film } = data as unknown as Shape;
    expect(work).toMatchObject({ title: "Her", year: 2013 });
    expect(work.credits.edges).toContainEqual({ role: "DIRECTOR", node: { name: "Spike Jonze" } });
    const performers = new Map(work.characters.edges.map(({ node }) => [node.name, node.performers]));
    expect(performers.get("Theodore Twombly") ?? performers.get("Theodore")).toEqual([{ name: "Joaquin Phoenix" }]);
    expect(performers.get("Samantha")).toContainEqual({ name: "Scarlett Johansson" });
    expect(work.claimsAbout.edges).toHaveLength(Math.min(50, work.claimsAbout.totalCount));
    for (const { node } of work.claimsAbout.edges) {
      expect(node.text).not.toBe("");
      expect(node.paragraphs.length).toBeGreaterThan(0);
      expect(node.about.map(({ subject }) => subject.__typename)).toContain("Work");
    }
    expect(film.title).toBe("Ex Machina");
    expect(film.tropes.edges.length).toBeGreaterThan(0);
    for (const { evidence } of film.tropes.edges) expect(evidence.length).toBeGreaterThan(0);
    // The work; the node of any kind; credits; characters; performances; claims; their total; critics; targets; tropes.
    expect(engine.sent).toHaveLength(10);
    expect(new Set(engine.sent.map(({ text }) => text)).size).toBe(10);
  });
});
