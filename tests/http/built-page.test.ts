import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyRequest } from "fastify";
import { afterEach, describe, expect, test, vi } from "vitest";
import { pageHeaders, wantsPage } from "../../src/http/graphiql-page.ts";

const folders: string[] = [];
afterEach(() => {
  vi.doUnmock("../../src/paths.ts");
  vi.resetModules();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The modules as they are in a project with those files. */
async function pagesIn(files: Readonly<Record<string, string>>) {
  const projectRoot = mkdtempSync(join(tmpdir(), "film-graph-explorer-"));
  folders.push(projectRoot);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(projectRoot, name, ".."), { recursive: true });
    writeFileSync(join(projectRoot, name), text);
  }
  vi.resetModules();
  vi.doMock("../../src/paths.ts", () => ({ projectRoot }));
  return {
    ...(await import("../../src/http/explorer-pages.ts")),
    ...(await import("../../src/http/graphiql-page.ts")),
  };
}

describe("the bundled pages", () => {
  const files = {
    "dist/explorer/index.html": "<title>Explorer</title>",
    "dist/explorer/graphiql.html": "<title>GraphiQL</title>",
    "dist/explorer/assets/script-1.js": "1",
    "dist/secret.txt": "secret",
  };
  const browser = { accept: "text/html,*/*;q=0.8" };

  test("are served with their files, which never change under their names, and with nothing else", async () => {
    const { registerExplorer, graphiqlPage } = await pagesIn(files);
    const app = Fastify();
    expect(await registerExplorer(app)).toBe(true);
    expect(graphiqlPage()).toBe("<title>GraphiQL</title>");
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

  test("are one page at every address of a view, under a policy that allows nothing inline", async () => {
    const { registerExplorer } = await pagesIn(files);
    const app = Fastify();
    await registerExplorer(app);
    for (const path of ["", "work/her-2013", "character/blade-runner-2049-2017/joi", "compare?works=a,b", "graph"]) {
      const { statusCode, body, headers } = await app.inject({ url: `/${path}`, headers: browser });
      expect([statusCode, body], path).toEqual([200, "<title>Explorer</title>"]);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["content-security-policy"]).not.toMatch(/https?:|\*|unsafe|blob:/);
    }
    await app.close();
  });

  test("say at an address that is none: to a browser on the page, to a program in JSON", async () => {
    const { registerExplorer } = await pagesIn(files);
    const app = Fastify();
    await registerExplorer(app);
    const page = await app.inject({ url: "/nowhere", headers: browser });
    expect([page.statusCode, page.body]).toEqual([404, "<title>Explorer</title>"]);
    const json = await app.inject({ url: "/nowhere", headers: { accept: "application/json" } });
    expect([json.statusCode, json.json()]).toEqual([404, { message: 'There is nothing at "/nowhere".' }]);
    await app.close();
  });

  test("are nothing where they were not built", async () => {
    const { registerExplorer, graphiqlPage } = await pagesIn({ "package.json": "{}" });
    const app = Fastify();
    expect([await registerExplorer(app), graphiqlPage()]).toEqual([false, undefined]);
    expect((await app.inject("/assets/script-1.js")).statusCode).toBe(404);
    await app.close();
  });
});

describe("the page of GraphiQL", () => {
  const request = (accept: string | undefined) => ({ headers: { accept } }) as FastifyRequest;

  test.each([
    ["a browser that opens it", request("text/html,application/xhtml+xml,*/*;q=0.8"), true],
    ["a client that takes anything", request("*/*"), false],
    ["a client that wants JSON", request("application/json"), false],
    ["a client that does not say", request(undefined), false],
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
