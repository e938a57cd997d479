import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explorerFolder } from "../../src/paths.ts";
import { type Request, speak } from "../../torture/client.ts";
import { leave, pathOf, serving } from "./serving.ts";

const built = existsSync(join(explorerFolder, "index.html"));
const page = { accept: "text/html" };

describe("every answer", () => {
  const served = serving();

  test.each([
    ["an operation", pathOf("{ dataset { version } }"), leave],
    ["an operation with errors", pathOf("{ works(first: 0) { totalCount } }"), leave],
    ["a refused operation", pathOf("{ nothing }"), leave],
    ["GraphiQL", "/graphql", page],
    ["the explorer", "/", page],
    ["an address of nothing", "/nothing", {}],
    ["an address that cannot be decoded", "/%", {}],
    ["health", "/health/live", {}],
    ["readiness", "/health/ready", {}],
    ["metrics", "/metrics", {}],
    ["the pack for Neo4j Browser", "/browser/guide.html", {}],
  ])("every answer has the headers that keep browsers safe: %s", async (_name, path, headers) => {
    const answer = await served.ask({ path, headers });
    expect(answer.headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
    expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(answer.headers["x-request-id"]).toBeDefined();
    expect(answer.headers).not.toHaveProperty("x-powered-by");
    expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
  });

  test.each([
    ["a refused operation", { path: pathOf("{ nothing }"), headers: leave }],
    [
      "an operation with data and errors",
      { path: pathOf("{ works(first: 0) { totalCount } dataset { version } }"), headers: leave },
    ],
    [
      "a hash that is not known",
      {
        path: `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } }))}`,
        headers: leave,
      },
    ],
    ["a body that is not JSON", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }],
    ["a method that is not served", { method: "PUT" }],
    ["an address of nothing", { path: "/nothing", headers: page }],
    ["an address that cannot be decoded", { path: "/%", headers: page }],
    ["life", { path: "/health/live" }],
    ["readiness", { path: "/health/ready" }],
    ["metrics", { path: "/metrics" }],
  ])("no cache stores %s", async (_name, request) => {
    for (const time of [1, 2]) {
      expect((await served.ask(request)).headers["cache-control"], `time ${time}`).toBe("no-store");
    }
  });

  test("an answer without errors may be stored by a cache that asks again", async () => {
    const { headers } = await served.ask({ path: pathOf("{ dataset { version } }"), headers: leave });
    expect(headers["cache-control"]).toBe("no-cache");
  });

  test.runIf(built)("what the explorer's pages load may be stored for ever", async () => {
    const { body } = await served.ask({ path: "/", headers: page });
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(body)?.[1] ?? "";
    const { headers } = await served.ask({ path: script });
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });
});

describe("the log of refusals", () => {
  const served = serving();

  test.each<[number, Request, string]>([
    [404, { path: "/nothing?secret=1" }, "/nothing"],
    [400, { path: "/%" }, "/%"],
    [405, { method: "DELETE" }, "/graphql"],
    [415, { method: "POST", headers: { "content-type": "application/xml" }, body: "<x/>" }, "/graphql"],
    [413, { method: "POST", headers: { "content-type": "application/json" }, body: "x".repeat(300_000) }, "/graphql"],
    [400, { method: "POST", headers: { "content-type": "application/json" }, body: "{" }, "/graphql"],
  ])(
    "a refusal with %d is logged in one line, with who asked, where and how large the answer was",
    async (status, request, path) => {
      const { body, headers } = await served.ask(request);
      expect(served.lines).toEqual([
        expect.objectContaining({
          level: 40,
          msg: "refused",
          request: headers["x-request-id"],
          client: "127.0.0.1",
          method: request.method ?? "GET",
          path,
          status,
          bytes: Buffer.byteLength(body),
        }),
      ]);
    },
  );

  test("a refused operation is logged in one line, with its codes, and without its text", async () => {
    const { body } = await served.post({ query: "{ hunter2 }" });
    expect(served.lines).toEqual([
      expect.objectContaining({
        msg: "operation",
        operation: "(unnamed)",
        errors: ["GRAPHQL_VALIDATION_FAILED"],
        client: "127.0.0.1",
        status: 400,
        bytes: Buffer.byteLength(body),
      }),
    ]);
    expect(JSON.stringify(served.lines)).not.toContain("hunter2");
  });

  test("what is no HTTP is refused and logged", async () => {
    const { text, closed } = await speak(served, "\u0000\u0001\r\n\r\n");
    expect([text.split("\r\n")[0], closed]).toEqual(["HTTP/1.1 400 Bad Request", true]);
    expect(served.lines).toEqual([
      expect.objectContaining({ msg: "refused", client: "127.0.0.1", status: 400, reason: "HPE_INVALID_METHOD" }),
    ]);
  });
});

describe("the host of a request", () => {
  const served = serving();
  const start = "GET /health/live HTTP/1.1\r\nconnection: close\r\n";

  test.each([
    ["host: a\r\n", 200],
    ["host: a:4000\r\n", 200],
    ["host: [::1]:4000\r\n", 200],
    ["host:\r\n", 200],
    ["host: a\r\nhost: a\r\n", 400],
    ["host: a\r\nHOST: b\r\n", 400],
    ["host: a b\r\n", 400],
    ["host: a/b\r\n", 400],
    ["host: user@a\r\n", 400],
    ["host: a:b\r\n", 400],
    ["host: a, b\r\n", 400],
    ["", 400],
  ])("a request names one host: %j", async (hosts, status) => {
    const { text } = await speak(served, `${start}${hosts}\r\n`);
    expect(text.split(" ")[1]).toBe(String(status));
  });

  test("a request of HTTP/1.0 need not name its host", async () => {
    expect((await speak(served, "GET /health/live HTTP/1.0\r\n\r\n")).text).toMatch(/^HTTP\/1\.1 200 /);
  });
});
