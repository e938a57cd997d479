import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { afterEach, describe, expect, test } from "vitest";
import { builtPage } from "../../src/http/built-page.ts";
import { registerExplorer } from "../../src/http/explorer-pages.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The folder of the built pages in a project with those files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const project = mkdtempSync(join(tmpdir(), "film-graph-explorer-"));
  folders.push(project);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(project, name, ".."), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  return join(project, "dist", "explorer");
}

describe("the bundled pages", () => {
  const files = {
    "dist/explorer/index.html": "<title>Explorer</title>",
    "dist/explorer/graphiql.html": "<title>GraphiQL</title>",
    "dist/explorer/assets/script-1.js": "1",
    "dist/secret.txt": "secret",
  };
  const browser = { accept: "text/html,*/*;q=0.8" };

  test("the bundled pages are served with their files, which never change under their names, and with nothing else", async () => {
    const folder = folderWith(files);
    const app = Fastify();
    expect(await registerExplorer(app, folder)).toBe(true);
    expect(builtPage(folder, "graphiql.html")).toBe("<title>GraphiQL</title>");
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

  test("the explorer is one page at every address of a view, under a policy that allows nothing inline", async () => {
    const app = Fastify();
    await registerExplorer(app, folderWith(files));
    for (const path of ["", "work/her-2013", "character/blade-runner-2049-2017/joi", "compare?works=a,b", "graph"]) {
      const { statusCode, body, headers } = await app.inject({ url: `/${path}`, headers: browser });
      expect([statusCode, body], path).toEqual([200, "<title>Explorer</title>"]);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["content-security-policy"]).not.toMatch(/https?:|\*|unsafe|blob:/);
    }
    await app.close();
  });

  test("an address that is none is answered to a browser by the page, to a program in JSON", async () => {
    const app = Fastify();
    await registerExplorer(app, folderWith(files));
    const page = await app.inject({ url: "/nowhere", headers: browser });
    expect([page.statusCode, page.body]).toEqual([404, "<title>Explorer</title>"]);
    const json = await app.inject({ url: "/nowhere", headers: { accept: "application/json" } });
    expect([json.statusCode, json.json()]).toEqual([404, { message: 'There is nothing at "/nowhere".' }]);
    await app.close();
  });

  test("the bundled pages are not served where they were not built", async () => {
    const folder = folderWith({ "package.json": "{}" });
    const app = Fastify();
    expect([await registerExplorer(app, folder), builtPage(folder, "graphiql.html")]).toEqual([false, undefined]);
    expect((await app.inject("/assets/script-1.js")).statusCode).toBe(404);
    await app.close();
  });
});
