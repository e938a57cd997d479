import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { getIntrospectionQuery } from "graphql";
import { serverAudits } from "graphql-http";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createServer, type Server } from "../../src/http/server.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { type Engine, GraphUnavailable } from "../../src/engines/engine.ts";
import { projectRoot } from "../../src/paths.ts";
import { recording } from "../engines/recording.ts";
import { graphOf, worldFolder } from "../world.ts";

const lines: Record<string, unknown>[] = [];
const log = pino({ level: "debug" }, { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
beforeEach(() => void (lines.length = 0));

/** A server over an engine that listens while a suite runs. */
function serving(engine: Engine): { address: string; server: Server } {
  const made = {} as { address: string; server: Server };
  beforeAll(async () => {
    made.server = await createServer(engine, log, { responseCache: 2 ** 20 });
    made.address = await made.server.app.listen({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => made.server.close());
  return made;
}

function post(address: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

const withWorld = (before?: () => void): Engine => {
  const engine = embeddedEngine();
  beforeAll(() => engine.replace(graphOf(worldFolder)));
  afterAll(() => engine.close());
  return recording(engine, before);
};

/**
 * The audits of GraphQL over HTTP that the server does not pass, none of which is a must. The three MAY are GET requests
 * without a header that a browser has to ask leave for, which are refused as possible forgeries. The three SHOULD ask for
 * status 200 where an operation is refused whole; Apollo Server answers 400, so that plain HTTP tools see the refusal.
 */
const notPassed = [
  "MAY accept application/x-www-form-urlencoded formatted GET requests",
  "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
  "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
  "SHOULD use 200 status code on document parsing failure when accepting application/json",
  "SHOULD use 200 status code on document validation failure when accepting application/json",
  "SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
];

describe("GraphQL over HTTP", () => {
  const served = serving(withWorld());
  const query = "{ dataset { version } }";

  test("the server passes the audits of GraphQL over HTTP", async () => {
    const audits = serverAudits({ url: () => `${served.address}/graphql`, fetchFn: fetch });
    const results = await Promise.all(audits.map(async (audit) => ({ ...(await audit.fn()), name: audit.name })));
    expect(results.filter(({ status }) => status === "error")).toEqual([]);
    expect(results.filter(({ status }) => status !== "ok").map(({ name }) => name)).toEqual(notPassed);
    expect(results.length).toBeGreaterThan(50);
  });

  test("the server answers an operation with its variables", async () => {
    const response = await post(served.address, {
      query: "query Work($id: ID!) { work(id: $id) { title } }",
      variables: { id: "beta-1950" },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual({ data: { work: { title: "Beta" } } });
  });

  test.each([
    ["a bad argument", "{ works(first: 0) { totalCount } dataset { version } }", 200, 200],
    ["an unknown field", "{ nothing }", 400, 400],
    ["a mutation", "mutation { forget }", 400, 400],
    ["what is no GraphQL", "{", 400, 400],
    ["too costly an operation", `{ ${"dataset { version } ".repeat(501)} }`, 400, 400],
  ])("the server answers %s with a status", async (_name, text, asJson, asResponse) => {
    expect((await post(served.address, { query: text }, { accept: "application/json" })).status).toBe(asJson);
    const accept = "application/graphql-response+json";
    expect((await post(served.address, { query: text }, { accept })).status).toBe(asResponse);
  });

  test.each([
    ["a name that the one operation has not", "{ dataset { version } }", "X", 'Unknown operation named "X".'],
    [
      "a name that no operation has",
      "query A { __typename } query B { __typename }",
      "X",
      'Unknown operation named "X".',
    ],
    ["an empty name", "{ dataset { version } }", "", 'Unknown operation named "".'],
    [
      "no name where there are two operations",
      "query A { __typename } query B { __typename }",
      undefined,
      "Must provide operation name if query contains multiple operations.",
    ],
  ])(
    "an operation that is not in the document is named, as often as it is asked: %s",
    async (_name, text, operationName, message) => {
      await post(served.address, { query: text, ...(text.includes("query A") && { operationName: "A" }) });
      lines.length = 0;
      for (const time of [1, 2, 3]) {
        const response = await post(served.address, { query: text, operationName });
        expect(response.status, `time ${time}`).toBe(400);
        expect(await response.json()).toEqual({
          errors: [{ message, extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }],
        });
      }
      expect(lines.map(({ level, errors }) => [level, errors])).toEqual(
        [1, 2, 3].map(() => [40, ["OPERATION_RESOLUTION_FAILURE"]]),
      );
    },
  );

  test("a GET is answered where no page of another site can send it", async () => {
    const address = `${served.address}/graphql?query=${encodeURIComponent(query)}`;
    const response = await fetch(address, { headers: { "apollo-require-preflight": "1" } });
    expect(await response.json()).toEqual({ data: { dataset: { version: "1" } } });
  });

  test.each([
    ["a GET without such a header", { method: "GET" }],
    ["a form's text", { method: "POST", headers: { "content-type": "text/plain" }, body: JSON.stringify({ query }) }],
  ])("a request that a page of another site can send is refused: %s", async (_name, request) => {
    const search = request.method === "GET" ? `?query=${encodeURIComponent(query)}` : "";
    const response = await fetch(`${served.address}/graphql${search}`, request);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("Cross-Site Request Forgery");
  });

  const refusal = (message: string) => ({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });

  test.each([
    ["a form", "application/x-www-form-urlencoded", `query=${query}`],
    ["a form with files", "multipart/form-data; boundary=x", "--x--"],
    ["XML", "application/xml", "<query/>"],
    ["what is no media type", "json", "{}"],
  ])("a body of another type than JSON is refused: %s", async (_name, type, body) => {
    const response = await post(served.address, body, { "content-type": type });
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual(
      refusal(`The body must be of the type "application/json", but is of "${type}".`),
    );
  });

  test("a body without a type is refused", async () => {
    const response = await fetch(`${served.address}/graphql`, { method: "POST", body: Buffer.from("{}") });
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual(refusal('The body must be of the type "application/json", but has none.'));
  });

  const example = '{"query":"{ dataset { version } }"}';
  const notJson = `The body must be JSON, such as ${example}, but is not.`;
  const unsafe = 'The body may not have a key "__proto__", nor a key "constructor" with a key "prototype" inside.';

  test.each([
    ["half a JSON", '{"query":', notJson],
    ["no JSON with a key that would change every object", '{"__proto__":', notJson],
    ["no body", "", `The body must be JSON, such as ${example}, but is empty.`],
    ["a key that would change every object", '{"query":"{ __typename }","variables":{"__proto__":{"x":1}}}', unsafe],
    ["a key that would change a class", '{"query":"{ __typename }","constructor":{"prototype":{"x":1}}}', unsafe],
    ["several operations at once", "[]", expect.any(String) as string],
    ["no operation", "{}", expect.any(String) as string],
  ])("a wrong body is refused: %s", async (_name, body, message) => {
    const response = await post(served.address, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(refusal(message));
  });

  test("a body may have a quarter of a megabyte", async () => {
    const whole = { query: "{ __typename }", variables: { padding: "x".repeat(250_000) } };
    expect((await post(served.address, whole)).status).toBe(200);
    const larger = await post(served.address, { ...whole, variables: { padding: "x".repeat(270_000) } });
    expect([larger.status, await larger.json()]).toEqual([413, refusal("The body may have at most 262144 bytes.")]);
  });

  test.each([
    [undefined, "application/json; charset=utf-8"],
    ["application/json", "application/json; charset=utf-8"],
    ["application/graphql-response+json", "application/graphql-response+json; charset=utf-8"],
    ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json; charset=utf-8"],
  ])("a request is refused in the media type that it accepts: %s", async (accept, type) => {
    const response = await post(served.address, "{", { ...(accept && { accept }) });
    expect([response.status, response.headers.get("content-type")]).toEqual([400, type]);
    expect(await response.json()).toEqual(refusal(notJson));
  });

  test("GraphiQL gets the schema", async () => {
    const response = await post(served.address, {
      query: getIntrospectionQuery(),
      operationName: "IntrospectionQuery",
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('"LineageStep"');
  });

  test("each operation is logged once, with its name and how long it took, and nothing else of the request", async () => {
    await post(served.address, {
      query: "query Work($id: ID!) { work(id: $id) { title } }",
      variables: { id: "hunter2" },
    });
    await fetch(`${served.address}/health/live`);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: 30, operation: "Work", milliseconds: expect.any(Number) as number });
    expect(JSON.stringify(lines)).not.toContain("hunter2");
  });
});

describe("an automatic persisted query", () => {
  const served = serving(withWorld());
  const query = "query Persisted { dataset { version } }";
  const sha256Hash = createHash("sha256").update(query).digest("hex");
  const persisted = (persistedQuery: object) => ({ extensions: { persistedQuery } });
  const answer = { data: { dataset: { version: "1" } } };

  test("a persisted query is asked for where it is not known, and is known once its text came with it", async () => {
    const hash = persisted({ version: 1, sha256Hash });
    const unknown = await post(served.address, hash);
    expect([unknown.status, await unknown.json()]).toEqual([
      200,
      { errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] },
    ]);
    expect(await (await post(served.address, { query, ...hash })).json()).toEqual(answer);
    for (const time of [1, 2]) expect(await (await post(served.address, hash)).json(), `time ${time}`).toEqual(answer);
    const extensions = encodeURIComponent(JSON.stringify(hash.extensions));
    const got = await fetch(`${served.address}/graphql?extensions=${extensions}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect([got.status, await got.json()]).toEqual([200, answer]);
  });

  test.each([
    ["the hash of another text", { version: 1, sha256Hash: "0".repeat(64) }, "provided sha does not match query"],
    ["another version", { version: 2, sha256Hash }, "Unsupported persisted query version"],
  ])("a persisted query is the client's mistake with %s", async (_name, extension, message) => {
    const response = await post(served.address, { query, ...persisted(extension) });
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message, extensions: { code: "BAD_REQUEST" } }] },
    ]);
    expect(lines.map(({ level, errors }) => [level, errors])).toEqual([[40, ["BAD_REQUEST"]]]);
  });
});

describe("other addresses", () => {
  const served = serving(withWorld());

  test("the health checks say whether the server lives and is ready", async () => {
    const live = await fetch(`${served.address}/health/live`);
    expect([live.status, await live.json()]).toEqual([200, { live: true }]);
    const ready = await fetch(`${served.address}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, version: 1 }]);
  });

  test("the explorer is at the root", async () => {
    const response = await fetch(served.address, { redirect: "manual" });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await response.text()).toContain("<title>Film graph</title>");
  });

  test.each(["/nothing", "/graphql/x", "/health", "/assets/nothing.js", "/assets/..%2f..%2fpackage.json", "/.env"])(
    "nothing is found at %s",
    async (path) => {
      expect((await fetch(`${served.address}${path}`)).status).toBe(404);
    },
  );

  test.each([
    ["/graphql", "PUT", "GET, HEAD, POST, OPTIONS"],
    ["/graphql", "DELETE", "GET, HEAD, POST, OPTIONS"],
    ["/graphql", "PATCH", "GET, HEAD, POST, OPTIONS"],
    ["/health/live", "POST", "GET, HEAD, OPTIONS"],
    ["/health/ready", "DELETE", "GET, HEAD, OPTIONS"],
  ])("an address says by which methods it can be asked: %s, not by %s", async (path, method, allow) => {
    for (const body of [undefined, "{}", "<xml/>"]) {
      const response = await fetch(`${served.address}${path}`, { method, ...(body && { body }) });
      expect([response.status, response.headers.get("allow")]).toEqual([405, allow]);
      expect(await response.text()).toContain(
        JSON.stringify(`"${path}" can be asked by ${allow}, but not by ${method}.`).slice(1, -1),
      );
    }
  });

  test.each([
    ["/graphql", "GET, HEAD, POST, OPTIONS"],
    ["/health/live", "GET, HEAD, OPTIONS"],
  ])("an address lists its methods, and lets no page of another site use them: %s", async (path, allow) => {
    const asked = { origin: "https://example.org", "access-control-request-method": "POST" };
    for (const headers of [{}, asked, { "content-type": "application/xml" }]) {
      const response = await fetch(`${served.address}${path}`, { method: "OPTIONS", headers });
      expect([response.status, response.headers.get("allow"), await response.text()]).toEqual([204, allow, ""]);
      expect([...response.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
    }
  });
});

describe.skipIf(!existsSync(join(projectRoot, "dist", "explorer", "graphiql.html")))("GraphiQL", () => {
  const served = serving(withWorld());

  test("a browser gets GraphiQL at the address of GraphQL, bound to this server", async () => {
    const response = await fetch(`${served.address}/graphql`, {
      headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(response.headers.get("vary")).toBe("Accept");
    const page = await response.text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? "");
    expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    const scripts = addresses.filter((address) => address.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const file = await fetch(`${served.address}${script}`);
      await file.arrayBuffer();
      expect([file.status, file.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
    }
  });
});

describe("a server whose engine fails", () => {
  const secret = "secret /srv/graph";
  let failure: Error = new GraphUnavailable("The database cannot be reached now.");
  const served = serving(
    withWorld(() => {
      throw failure;
    }),
  );

  test("a server whose engine fails lives, and says why it is not ready", async () => {
    failure = new GraphUnavailable("The database cannot be reached now.", { cause: secret });
    expect((await fetch(`${served.address}/health/live`)).status).toBe(200);
    const ready = await fetch(`${served.address}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, reason: "The database cannot be reached now." },
    ]);
  });

  test("the message of an unexpected error is logged and not shown", async () => {
    failure = new Error(secret);
    const ready = await fetch(`${served.address}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([500, { message: "The server failed to answer this." }]);
    const answer = await (await post(served.address, { query: "{ dataset { version } }" })).text();
    expect(answer).toContain('"INTERNAL_SERVER_ERROR"');
    expect(answer).not.toMatch(/secret|stack/);
    const causes = lines.filter(({ msg }) => msg === "failed").map(({ err }) => (err as Error).message);
    expect(causes).toEqual([secret, secret]);
  });
});

describe("closing", () => {
  test("a server that closes lets a running operation end, and takes no more", async () => {
    let reading = (): void => {};
    let release = (): void => {};
    const begun = new Promise<void>((resolve) => (reading = resolve));
    const held = new Promise<void>((resolve) => (release = resolve));
    const engine = embeddedEngine();
    await engine.replace(graphOf(worldFolder));
    const slow = recording(engine, async () => {
      reading();
      await held;
    });
    const server = await createServer(slow, log, { responseCache: 2 ** 20 });
    const address = await server.app.listen({ host: "127.0.0.1", port: 0 });
    // Leaves a connection open that nothing is asked on any more.
    await (await fetch(`${address}/health/live`)).text();

    const answer = post(address, { query: "{ dataset { version } works { totalCount } }" });
    await begun;
    let closed = false;
    const closing = server.close().then(() => (closed = true));
    await expect.poll(() => takesConnections(address)).toBe(false);
    expect(closed).toBe(false);

    const late = sleep(5_000, "late", { ref: false });
    release();
    expect(await (await answer).json()).toEqual({ data: { dataset: { version: "1" }, works: { totalCount: 5 } } });
    expect(await Promise.race([closing, late])).not.toBe("late");
    await engine.close();
  });

  test("a server closes at once where nothing runs", async () => {
    const server = await createServer(embeddedEngine(), log, { responseCache: 2 ** 20 });
    await server.app.listen({ host: "127.0.0.1", port: 0 });
    const late = sleep(5_000, "late", { ref: false });
    expect(await Promise.race([server.close(), late])).not.toBe("late");
  });
});

function takesConnections(address: string): Promise<boolean> {
  const connection = createConnection(Number(new URL(address).port), "127.0.0.1");
  return new Promise((resolve) => {
    connection.once("connect", () => {
      connection.destroy();
      resolve(true);
    });
    connection.once("error", () => resolve(false));
  });
}
