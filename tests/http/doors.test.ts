import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { explorerFolder } from "../../src/paths.ts";
import { codesOf, leave, pathOf, serving } from "./serving.ts";

const query = "{ dataset { version } }";
const built = existsSync(join(explorerFolder, "graphiql.html"));
const page = { accept: "text/html" };

test("the schema has queries alone: no mutation and no subscription", () => {
  const schema = createSchema();
  expect(schema.getQueryType()?.name).toBe("Query");
  expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
});

describe("pages of other sites", () => {
  const closed = serving();
  const open = serving({ corsOrigins: ["https://films.example"], rateLimit: 0 });
  const everyone = serving({ corsOrigins: ["*"] });
  const from = (origin: string) => ({ ...leave, origin });

  test("no page of another site may read answers where none is named", async () => {
    const answers = [
      await closed.ask({ path: pathOf(query), headers: from("https://films.example") }),
      await closed.ask({ method: "OPTIONS", headers: { ...from("null"), "access-control-request-method": "POST" } }),
    ];
    for (const { headers } of answers) {
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
    }
  });

  test("a page of an origin that is named may ask and read, from the cache too", async () => {
    for (const time of [1, 2]) {
      const { headers, status } = await open.ask({ path: pathOf(query), headers: from("https://films.example") });
      expect([time, status, headers["access-control-allow-origin"], headers.vary]).toEqual([
        time,
        200,
        "https://films.example",
        "Accept, Origin",
      ]);
      expect(headers).not.toHaveProperty("access-control-allow-credentials");
    }
  });

  test.each(["https://films.example.org", "http://films.example", "https://evil.example", "null"])(
    "a page of another origin may not: %s",
    async (origin) => {
      const { headers } = await open.ask({ path: pathOf(query), headers: from(origin) });
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    },
  );

  test("a browser that asks leave learns what it may send", async () => {
    const asking = { origin: "https://films.example", "access-control-request-method": "POST" };
    const { status, headers } = await open.ask({ method: "OPTIONS", headers: asking });
    expect([status, headers.allow]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
    expect(headers).toMatchObject({
      "access-control-allow-origin": "https://films.example",
      "access-control-allow-methods": "GET, HEAD, POST",
      "access-control-allow-headers": expect.stringContaining("content-type") as string,
    });
  });

  test("a client that is no browser still learns the methods", async () => {
    const { status, headers } = await open.ask({ method: "OPTIONS" });
    expect([status, headers.allow]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
  });

  test("any page may read answers where all origins are named, and a request that needs no leave is still refused", async () => {
    const read = await everyone.ask({ path: pathOf(query), headers: from("https://evil.example") });
    expect([read.status, read.headers["access-control-allow-origin"]]).toEqual([200, "*"]);
    expect((await everyone.ask({ path: pathOf(query), headers: { origin: "https://evil.example" } })).status).toBe(400);
  });
});

describe("introspection that is off", () => {
  const served = serving({ introspection: false });

  test.each(["{ __schema { types { name } } }", '{ a: __type(name: "Work") { name } }'])(
    "the schema is not to be had: %s",
    async (text) => {
      const answer = await served.post({ query: text });
      expect([answer.status, codesOf(answer)[0]]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
      expect(answer.body).not.toMatch(/apollo/i);
    },
  );

  test.each([
    ["a field", { query: "{ wrk(id: 1) { title } }" }],
    ["an argument", { query: "{ work(idd: 1) { title } }" }],
    ["a type", { query: "{ node(id: 1) { ... on Wrk { title } } }" }],
    ["a value", { query: "{ works(orderBy: TITEL_ASC) { totalCount } }" }],
    [
      "a value in a variable",
      { query: "query ($f: WorkFilter) { works(filter: $f) { totalCount } }", variables: { f: { titleContain: "x" } } },
    ],
  ])("no error suggests a name of the schema: %s", async (_name, body) => {
    const { body: answer } = await served.post(body);
    expect(answer).toContain('"errors"');
    expect(answer).not.toContain("Did you mean");
  });

  test("operations are answered, and may ask for the names of types", async () => {
    const { body } = await served.post({ query: '{ node(id: "beta-1950") { __typename } }' });
    expect(body).toContain('"__typename":"Work"');
  });
});

describe.runIf(built)("switches", () => {
  const on = serving();
  const off = serving({ graphiql: false, explorer: false, metrics: false });

  test.each([
    ["GraphiQL", "/graphql", 400],
    ["the explorer", "/work/beta-1950", 404],
    ["metrics", "/metrics", 404],
  ])("a switch turns off %s", async (_name, path, status) => {
    expect((await on.ask({ path, headers: page })).status).toBe(200);
    expect((await off.ask({ path, headers: page })).status).toBe(status);
  });

  test("operations are answered whatever is turned off", async () => {
    expect((await off.post({ query })).status).toBe(200);
  });
});

describe("a limit by address", () => {
  const served = serving({ rateLimit: 3 });

  test("a client that asks more often than it may in a minute learns when to ask again", async () => {
    const answers = [];
    for (let time = 0; time < 4; time++) answers.push(await served.post({ query }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const [last] = answers.slice(-1);
    expect(last && codesOf(last)).toEqual(["RATE_LIMITED"]);
    expect(Number(last?.headers["retry-after"])).toBeGreaterThan(0);
    expect((await served.ask({ path: "/health/live" })).status).toBe(200);
  });
});

describe("proxies that are trusted", () => {
  const trusting = serving({ trustProxy: ["loopback"], rateLimit: 1 });
  const closed = serving();
  const forwarded = { "x-forwarded-proto": "https", "x-forwarded-for": "192.0.2.7", host: "film.example.org" };

  test("the guide for Neo4j Browser names the address that clients use", async () => {
    const { body } = await trusting.ask({ path: "/browser/guide.html", headers: forwarded });
    expect(body).toContain("https://film.example.org/browser/film-graph.grass");
  });

  test("limits hold for the client behind the proxy, and its address is logged", async () => {
    const ask = (client: string) =>
      trusting.post({ query: "{ nothing }" }, { ...forwarded, "x-forwarded-for": client });
    expect((await ask("192.0.2.1")).status).toBe(400);
    expect((await ask("192.0.2.1")).status).toBe(429);
    expect((await ask("192.0.2.2")).status).toBe(400);
    expect(trusting.lines.map(({ client }) => client)).toEqual(["192.0.2.1", "192.0.2.1", "192.0.2.2"]);
  });

  test("nobody is believed where no proxy is trusted", async () => {
    const { body } = await closed.ask({ path: "/browser/guide.html", headers: forwarded });
    expect(body).toContain("http://film.example.org/browser/");
    await closed.ask({ path: "/nothing", headers: forwarded });
    expect(closed.lines.map(({ client }) => client)).toContain("127.0.0.1");
  });
});
