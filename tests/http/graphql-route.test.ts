import { existsSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { explorerFolder } from "../../src/paths.ts";
import { createServer, type Server } from "../../src/http/server.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { recording } from "../engines/recording.ts";
import { graphOf, worldFolder } from "../world.ts";

const world = graphOf(worldFolder);
/** The world with another title for one work. */
const renamed: Graph = {
  ...world,
  nodes: world.nodes.map((node) =>
    node.id === "beta-1950" ? { ...node, properties: { ...node.properties, title: "Omega" } } : node,
  ),
};
const query = '{ work(id: "beta-1950") { title } }';

const down = { now: false };
const engine = recording(embeddedEngine(), () => {
  if (down.now) throw new GraphUnavailable("The database cannot be reached now.");
});
const lines: Record<string, unknown>[] = [];
const log = pino({ level: "info" }, { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
let server: Server;
let address: string;

beforeAll(async () => {
  server = await createServer(engine, log, { responseCache: 2 ** 20 });
  address = `${await server.app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
});
afterAll(async () => {
  await server.close();
  await engine.close();
});
beforeEach(async () => {
  down.now = false;
  await engine.replace(world);
  await engine.replace(renamed);
  await engine.replace(world);
  engine.sent.length = 0;
  lines.length = 0;
});

function post(body: object | string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

function get(text: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}?query=${encodeURIComponent(text)}`, {
    headers: { "apollo-require-preflight": "1", ...headers },
  });
}

async function titleOf(response: Promise<Response>): Promise<string> {
  const { data } = (await (await response).json()) as { data: { work: { title: string } } };
  return data.work.title;
}

/** How many statements a question takes, beside the one that asks which graph this is. */
async function statementsOf(response: () => Promise<Response>): Promise<number> {
  const before = engine.sent.length;
  await (await response()).text();
  return engine.sent.slice(before).filter(({ text }) => !text.includes("countKinds")).length;
}

describe("an operation that is asked again", () => {
  test("a repeated operation is answered without a statement, in the same bytes", async () => {
    const first = await post({ query });
    const again = await post({ query });
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get("content-type")).toBe(first.headers.get("content-type"));
    expect(await statementsOf(() => post({ query }))).toBe(0);
  });

  test("a repeated operation is logged as answered from the cache", async () => {
    await post({ query: `query Beta ${query}` });
    await post({ query: `query Beta ${query}` });
    expect(lines.map(({ operation, kept }) => ({ operation, kept }))).toEqual([
      { operation: "Beta", kept: undefined },
      { operation: "Beta", kept: true },
    ]);
  });

  test.each([
    ["other variables", { query: "query ($id: ID!) { work(id: $id) { title } }", variables: { id: "beta-1950" } }, {}],
    ["another media type", { query }, { accept: "application/graphql-response+json" }],
    ["another operation of the document", { query: `query A ${query} query B ${query}`, operationName: "B" }, {}],
  ])("an operation is not the same with %s", async (_name, body, headers) => {
    await post({ query });
    await post({ query: `query A ${query} query B ${query}`, operationName: "A" });
    await post({ query: "query ($id: ID!) { work(id: $id) { title } }", variables: { id: "alpha-1900" } });
    expect(await statementsOf(() => post(body, headers))).toBe(1);
  });

  test("a repeated operation is answered from the new graph at once after a load in this process", async () => {
    expect(await titleOf(post({ query }))).toBe("Beta");
    await engine.replace(renamed);
    expect(await titleOf(post({ query }))).toBe("Omega");
    expect(await statementsOf(() => post({ query }))).toBe(0);
    await engine.replace(renamed);
    expect(await statementsOf(() => post({ query }))).toBe(0);
  });

  test("a repeated operation never mixes graphs while loads go on", async () => {
    const both = '{ work(id: "beta-1950") { title } dataset { hash } }';
    const hashes = new Map<string, string>();
    const loads = (async () => {
      for (let round = 0; round < 6; round++) await engine.replace(round % 2 ? world : renamed);
    })();
    const state = { loading: true };
    void loads.then(() => (state.loading = false));
    while (state.loading) {
      const { data } = (await (await post({ query: both })).json()) as {
        data: { work: { title: string }; dataset: { hash: string } } | null;
      };
      // Two loads within one operation are told as such.
      if (!data) continue;
      const known = hashes.get(data.dataset.hash) ?? data.work.title;
      expect(data.work.title).toBe(known);
      hashes.set(data.dataset.hash, known);
    }
    expect(hashes.size).toBeGreaterThan(0);
  });

  test("an operation with an error is executed each time", async () => {
    const bad = { query: `{ works(first: 0) { totalCount } ${query.slice(2)}` };
    await post(bad);
    expect(await statementsOf(() => post(bad))).toBe(1);
  });

  test("a repeated operation is not answered from the cache while the database does not answer", async () => {
    await post({ query });
    down.now = true;
    await engine.replace(renamed).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = (await (await post({ query })).json()) as { errors: { extensions: { code: string } }[] };
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(["GRAPH_UNAVAILABLE"]);
  });
});

describe("an operation that is known", () => {
  const text = `query Works($id: ID! = "beta-1950", $first: Int = 2) {
    work(id: $id) { title year tropes(first: $first) { totalCount edges { cursor usage node { name } } } }
  }`;

  test.each([
    ["other variables", { query: text, variables: { id: "alpha-1900", first: 1 } }],
    ["variables that are wrong", { query: text, variables: { id: ["alpha-1900", "beta-1950"] } }],
    ["variables out of bounds", { query: text, variables: { first: 0 } }],
    ["variables that are not named", { query: text, variables: { another: 1 } }],
    ["its name", { query: text, operationName: "Works" }],
    ["another name", { query: text, operationName: "Other" }],
    ["null for what is left out", { query: text, operationName: null, variables: null, extensions: null }],
    ["something more", { query: text, more: true }],
    ["a list of variables", { query: text, variables: ["beta-1950"] }],
    ["an id that is nobody's", { query: text, variables: { id: "nobody" } }],
  ])("an operation whose document is cached is answered as Apollo answers it, with %s", async (_name, body) => {
    await (await post({ query: text })).text();
    const [ours, apollos] = await Promise.all([post(body), post(body, { accept: "application/json, text/plain" })]);
    const shown = async (response: Response) => {
      const headers = Object.fromEntries([...response.headers].filter(([name]) => !/^date$|^x-request-id$/.test(name)));
      return { status: response.status, headers, body: await response.text() };
    };
    expect(await shown(ours)).toEqual(await shown(apollos));
  });

  test("an operation whose document is cached is logged as any other", async () => {
    for (const id of ["beta-1950", "alpha-1900"]) await post({ query: text, variables: { id } });
    const told = lines.map(({ msg, operation, milliseconds }) => [msg, operation, typeof milliseconds]);
    expect(told).toEqual([
      ["operation", "Works", "number"],
      ["operation", "Works", "number"],
    ]);
  });
});

test("a cached operation that a page of another site can send is refused", async () => {
  await post({ query });
  await post({ query });
  const forged = await fetch(address, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: JSON.stringify({ query }),
  });
  expect(forged.status).toBe(400);
});

describe("a GET", () => {
  test("a GET has a strong validator, and 304 for a client that holds the response", async () => {
    const first = await get(query);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get("cache-control")).toBe("no-cache");
    for (const condition of [etag, `"other", ${etag}`, `W/${etag}`, "*"]) {
      const again = await get(query, { "if-none-match": condition });
      expect(again.status, condition).toBe(304);
      expect(again.headers.get("etag")).toBe(etag);
      expect(await again.text()).toBe("");
    }
    expect((await get(query, { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("a GET has another validator after a load that changes its answer, and the same after one that does not", async () => {
    const other = '{ work(id: "alpha-1900") { title } }';
    const before = await Promise.all([get(query), get(other)]);
    await engine.replace(renamed);
    const after = await Promise.all([get(query), get(other)]);
    const [changed, same] = before.map((response, index) => {
      return response.headers.get("etag") !== after[index]?.headers.get("etag");
    });
    expect({ changed, same }).toEqual({ changed: true, same: false });
  });

  test("a GET has another validator in another media type, so that no copy of the one passes for the other", async () => {
    const mediaTypes = ["application/json", "application/graphql-response+json"];
    const [one, other] = await Promise.all(mediaTypes.map((accept) => get(query, { accept })));
    const etag = one?.headers.get("etag") ?? "";
    expect(etag).not.toBe(other?.headers.get("etag"));
    const statuses = mediaTypes.map(async (accept) => (await get(query, { accept, "if-none-match": etag })).status);
    expect(await Promise.all(statuses)).toEqual([304, 200]);
  });

  test.each([
    ["an answer", query, {}, 200],
    ["an answer that its client holds", query, { "if-none-match": "*" }, 304],
    ["an answer with an error", "{ works(first: 0) { totalCount } }", {}, 200],
    ["a refusal", "{", {}, 400],
  ])("a GET says that its response depends on what is accepted: %s", async (_name, text, headers, status) => {
    for (const time of [1, 2]) {
      const response = await get(text, headers);
      expect([response.status, response.headers.get("vary")], `time ${time}`).toEqual([status, "Accept"]);
    }
  });

  test("a GET that another site's page could send is refused though its response is cached", async () => {
    await get(query);
    const forged = await fetch(`${address}?query=${encodeURIComponent(query)}`);
    expect(forged.status).toBe(400);
  });

  test("a GET with an error has no validator", async () => {
    expect((await get("{ works(first: 0) { totalCount } }")).headers.get("etag")).toBeNull();
  });
});

describe("a HEAD", () => {
  test.each([
    ["an answer", `?query=${encodeURIComponent(query)}`, { "apollo-require-preflight": "1" }, 200],
    ["a refusal", `?query=${encodeURIComponent("{")}`, { "apollo-require-preflight": "1" }, 400],
    ["what a page of another site can send", `?query=${encodeURIComponent(query)}`, {}, 400],
    ["nothing", "", {}, 400],
    ["the page", "", { accept: "text/html" }, existsSync(join(explorerFolder, "graphiql.html")) ? 200 : 400],
  ])("a HEAD is answered like a GET, without its body: %s", async (_name, search, headers, status) => {
    for (const time of [1, 2]) {
      const [head, whole] = await Promise.all(
        ["HEAD", "GET"].map((method) => fetch(`${address}${search}`, { method, headers })),
      );
      // The client itself closes a connection that it sent a HEAD on.
      const shown = (response: Response | undefined) =>
        [...(response?.headers ?? [])].filter(
          ([name]) => !["date", "connection", "keep-alive", "x-request-id"].includes(name),
        );
      expect([head?.status, whole?.status], `time ${time}`).toEqual([status, status]);
      expect(shown(head)).toEqual(shown(whole));
      expect(await head?.text()).toBe("");
    }
  });
});

test.each(["", "{", "[]", "null", '{"query":'])("a body that is no request is refused: %j", async (body) => {
  expect((await post(body)).status).toBe(400);
});
