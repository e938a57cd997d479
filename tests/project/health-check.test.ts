import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../src/paths.ts";

/** The exit code of the health check of a container with some environment. */
function check(environment: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...environment }, cwd: projectRoot };
    const child = execFile(process.execPath, ["--import", "tsx", join("src", "health-check.ts")], options);
    child.on("exit", (code) => resolve(code ?? -1));
  });
}

describe("the health check of a container", () => {
  const alive = { now: true };
  const server = createServer((request, response) => {
    response.statusCode = alive.now && request.url === "/health/live" ? 200 : 500;
    response.end();
  });
  let port = "";
  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    port = String((server.address() as { port: number }).port);
  });
  afterAll(() => server.close());

  test.each(["127.0.0.1", "0.0.0.0"])("the health check asks the server where it listens: %s", async (HOST) => {
    expect(await check({ HOST, PORT: port })).toBe(0);
  });

  test("the health check fails where the server does not live, or nothing answers", async () => {
    alive.now = false;
    expect(await check({ HOST: "127.0.0.1", PORT: port })).toBe(1);
    expect(await check({ HOST: "127.0.0.1", PORT: "1" })).toBe(1);
  });
});
