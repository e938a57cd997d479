import { METHODS } from "node:http";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explorerFolder } from "../../src/paths.ts";
import { serving } from "./serving.ts";

const built = existsSync(join(explorerFolder, "index.html"));

describe("methods that an address does not serve", () => {
  const served = serving();
  const read = "GET, HEAD, OPTIONS";
  const pages = built ? ["/", "/work/her-2013", "/compare", "/assets/nothing.js"] : [];

  test.each([
    ["/graphql", "GET, HEAD, POST, OPTIONS"],
    ...["/health/live", "/health/ready", "/metrics", "/browser/guide.html", ...pages].map((path) => [path, read]),
  ])("every method but those of %s is answered with 405 and the list of them", async (path = "", allow = "") => {
    const others = METHODS.filter((method) => !allow.split(", ").includes(method) && method !== "CONNECT");
    expect(others).toEqual(expect.arrayContaining(["PROPFIND", "PUT", "TRACE", "PURGE", "SEARCH"]));
    for (const method of others) {
      const { status, headers } = await served.ask({ path, method });
      expect([method, status, headers.allow]).toEqual([method, 405, allow]);
    }
  });

  test("an address of nothing has nothing by any method", async () => {
    for (const method of ["PROPFIND", "POST", "GET"]) {
      expect((await served.ask({ path: "/nothing", method })).status).toBe(404);
    }
  });
});
