import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyRequest } from "fastify";
import { afterEach, describe, expect, test, vi } from "vitest";
import { pageHeaders, wantsPage } from "../../src/api/graphiql.ts";

const folders: string[] = [];
afterEach(() => {
  vi.doUnmock("../../src/root.ts");
  vi.resetModules();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The module as it is in a project of that folder. */
async function graphiqlIn(files: Readonly<Record<string, string>>) {
  const projectRoot = mkdtempSync(join(tmpdir(), "film-graph-explorer-"));
  folders.push(projectRoot);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(projectRoot, name, ".."), { recursive: true });
    writeFileSync(join(projectRoot, name), text);
  }
  vi.resetModules();
  vi.doMock("../../src/root.ts", () => ({ projectRoot }));
  return import("../../src/api/graphiql.ts");
}

describe("GraphiQL", () => {
  test("is its bundled page, and its bundled files, which never change under their names", async () => {
    const { registerGraphiql } = await graphiqlIn({
      "dist/explorer/graphiql.html": "<title>Page</title>",
      "dist/explorer/assets/script-1.js": "1",
      "dist/secret.txt": "secret",
    });
    const app = Fastify();
    expect(await registerGraphiql(app)).toEqual({ page: "<title>Page</title>" });
    const script = await app.inject("/assets/script-1.js");
    expect([script.statusCode, script.body, script.headers["cache-control"]]).toEqual([
      200,
      "1",
      "public, max-age=31536000, immutable",
    ]);
    for (const path of ["/assets/nothing.js", "/assets/", "/assets/../../secret.txt", "/assets/..%2f..%2fsecret.txt"]) {
      expect((await app.inject(path)).statusCode, path).toBe(404);
    }
    await app.close();
  });

  test("is nothing where it was not built", async () => {
    const { registerGraphiql } = await graphiqlIn({ "package.json": "{}" });
    const app = Fastify();
    expect(await registerGraphiql(app)).toBeUndefined();
    expect((await app.inject("/assets/script-1.js")).statusCode).toBe(404);
    await app.close();
  });
});

describe("the page", () => {
  const request = (accept: string | undefined, query: object = {}) =>
    ({ headers: { accept }, query }) as Pick<FastifyRequest, "headers" | "query"> as FastifyRequest;

  test.each([
    ["a browser that opens it", request("text/html,application/xhtml+xml,*/*;q=0.8"), true],
    ["a client that takes anything", request("*/*"), false],
    ["a client that wants JSON", request("application/json"), false],
    ["a client that does not say", request(undefined), false],
    ["a browser that asks a question", request("text/html", { query: "{ __typename }" }), false],
  ])("is for browsers that open it: %s", (_name, from, wanted) => {
    expect(wantsPage(from)).toBe(wanted);
  });

  test("may load from this server alone", () => {
    expect(pageHeaders["content-security-policy"]).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(pageHeaders["content-security-policy"]).toContain("default-src 'none'");
    expect(pageHeaders["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(pageHeaders["x-content-type-options"]).toBe("nosniff");
  });
});
