import Fastify from "fastify";
import { afterAll, describe, expect, test } from "vitest";
import { registerBrowserPack } from "../../src/http/browser-pack.ts";
import { browserPackFolder } from "../../src/paths.ts";

const app = Fastify();
registerBrowserPack(app, browserPackFolder);
afterAll(() => app.close());

const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) => app.inject({ url: path, headers });

describe("the pack under /browser", () => {
  test.each([
    ["guide.html", "text/html; charset=utf-8", '<article class="guide">'],
    ["guide.adoc", "text/asciidoc; charset=utf-8", "= The film graph"],
    ["film-graph.grass", "text/plain; charset=utf-8", "node.Film {"],
    ["queries/01-her-and-its-people.cypher", "text/plain; charset=utf-8", "// Her, its makers and its people"],
    ["queries.zip", "application/zip", "PK"],
  ])("the pack's file %s is %s", async (name, type, words) => {
    const answer = await ask(`/browser/${name}`);
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, type]);
    expect(answer.body).toContain(words);
  });

  test.each(["http://localhost:7474", "http://127.0.0.1:1234", "http://[::1]:7474", "https://localhost"])(
    "the pack may be read by a page of %s",
    async (origin) => {
      expect((await ask("/browser/guide.html", { origin })).headers["access-control-allow-origin"]).toBe(origin);
    },
  );

  test.each(["http://example.org", "http://localhost.example.org", "http://example.org/localhost", "null"])(
    "the pack may not be read by a page of %s",
    async (origin) => {
      const { headers } = await ask("/browser/guide.html", { origin });
      expect(headers).not.toHaveProperty("access-control-allow-origin");
      expect(headers["vary"]).toBe("Origin");
    },
  );

  test("a preflight request for the headers of Neo4j Browser is answered", async () => {
    const answer = await app.inject({
      method: "OPTIONS",
      url: "/browser/guide.html",
      headers: {
        origin: "http://localhost:7474",
        "access-control-request-method": "GET",
        "access-control-request-headers": "cache-control,pragma",
      },
    });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": "http://localhost:7474",
      "access-control-allow-headers": "cache-control, pragma",
    });
  });

  test("a guide names this server by the address that the request was sent to", async () => {
    const { body } = await ask("/browser/guide.html", { host: "127.0.0.1:4321" });
    expect(body).toContain('data-exec="style http://127.0.0.1:4321/browser/film-graph.grass"');
    expect(body).not.toContain("localhost:4000");
  });

  test("a guide takes nothing but an address from the request's host", async () => {
    const { body } = await ask("/browser/guide.html", { host: '"><b>' });
    expect(body).toContain('data-exec="style http://localhost:4000/browser/film-graph.grass"');
  });

  test.each(["nothing.html", "", "queries", "../package.json", "..%2f..%2fpackage.json", "%00"])(
    'the pack says in words that it has no file "%s"',
    async (name) => {
      const answer = await ask(`/browser/${name}`);
      expect(answer.statusCode).toBe(404);
      if (!name.startsWith("../")) {
        expect(answer.json<{ message: string }>().message).toMatch(
          /^The pack for Neo4j Browser has no file ".*"\. It has film-graph\.grass, guide\.adoc, guide\.html, queries\.zip\.$/,
        );
      }
    },
  );
});
