import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createConnection, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { afterEach, describe, expect, test } from "vitest";
import type { Config } from "../../src/config.ts";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import { defaultOptions } from "../../src/http/server-options.ts";
import { type Running, start } from "../../src/start.ts";
import { seedFolder, worldFolder } from "../world.ts";

const config: Config = {
  ...defaultOptions,
  stopDelay: 0,
  host: "127.0.0.1",
  port: 0,
  logLevel: "info",
  graph: { engine: "embedded", file: undefined },
  responseCache: 2 ** 20,
  limits: { timeout: 10_000, answerBytes: 2 ** 24 },
  seed: seedFolder,
};
const lines: string[] = [];
const log = pino({ level: "info" }, { write: (line) => void lines.push(line) });
const running: Running[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
  lines.length = 0;
});

async function started(changes: Partial<Config> = {}): Promise<Running> {
  const server = await start({ ...config, ...changes }, log);
  running.push(server);
  return server;
}

function ask(address: string, query: string): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${address}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
}

describe("a server on the embedded graph", () => {
  test("a server answers from the seed as soon as it has started, and says where", async () => {
    const { address } = await started();
    const answer = await ask(address, '{ work(id: "her-2013") { title } dataset { engine } }');
    expect(await answer.json()).toEqual({ data: { work: { title: "Her" }, dataset: { engine: "EMBEDDED" } } });
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    const said = lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(said).toContain(`GraphQL on ${address}/graphql, answered by embedded (memory)`);
  });

  test("a server answers from the records of another folder where one is configured", async () => {
    const { address } = await started({ seed: worldFolder });
    const answer = await ask(address, '{ work(id: "beta-1950") { title } her: work(id: "her-2013") { title } }');
    expect(await answer.json()).toEqual({ data: { work: { title: "Beta" }, her: null } });
  });

  test("a server keeps the graph in a file where one is configured", async () => {
    const folder = mkdtempSync(join(tmpdir(), "film-graph-"));
    const file = join(folder, "film.graph");
    for (const restart of [1, 2]) {
      const server = await start({ ...config, graph: { engine: "embedded", file } }, log);
      const answer = await ask(server.address, "{ dataset { version } }");
      expect(await answer.json(), `start ${restart}`).toEqual({ data: { dataset: { version: "1" } } });
      await server.stop();
      expect(existsSync(file)).toBe(true);
    }
    rmSync(folder, { recursive: true });
  });

  test("a server that is stopped lets a running request end, and takes no more", async () => {
    const server = await start(config, log);
    const body = JSON.stringify({ query: "{ works(first: 1) { edges { node { id } } } }" });
    const connection = await connected(server.address);
    connection.write(
      [
        "POST /graphql HTTP/1.1",
        "host: films",
        "content-type: application/json",
        `content-length: ${body.length}`,
        // The server answers this at once, so that the test knows that the request runs.
        "expect: 100-continue",
        "\r\n",
      ].join("\r\n"),
    );
    expect(String((await once(connection, "data"))[0])).toContain("100 Continue");
    let stopped = false;
    const stopping = server.stop().then(() => (stopped = true));
    await expect.poll(() => refuses(server.address)).toBe(true);
    expect(stopped).toBe(false);

    connection.write(body);
    const late = sleep(5_000, "late", { ref: false });
    expect(String((await once(connection, "data"))[0])).toMatch(/^HTTP\/1\.1 200 OK[^]*"works":\{"edges":\[\{"node"/);
    expect(await Promise.race([stopping, late])).not.toBe("late");
    await expect(ask(server.address, "{ __typename }")).rejects.toThrow();
  });
});

describe("a server that cannot start", () => {
  test("a server that cannot start says that the port is taken, and holds nothing open", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    await expect(started({ port })).rejects.toThrow(`EADDRINUSE: address already in use 127.0.0.1:${port}`);
    other.close();
    await once(other, "close");
    const { address } = await started({ port });
    expect(address).toBe(`http://127.0.0.1:${port}`);
  });

  test("a server that cannot start names the address of a database that does not answer, within seconds, and no password", async () => {
    const graph = {
      engine: "neo4j",
      uri: "bolt://127.0.0.1:1",
      user: "neo4j",
      password: "hunter2",
      database: "films",
    } as const;
    const begun = performance.now();
    await expect(started({ graph })).rejects.toThrow(
      new GraphUnavailable('bolt://127.0.0.1:1, database "films": The database cannot be reached now.'),
    );
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(lines.join("")).not.toContain("hunter2");
  });
});

async function connected(address: string): Promise<Socket> {
  const connection = createConnection(Number(new URL(address).port), "127.0.0.1");
  await once(connection, "connect");
  return connection;
}

async function refuses(address: string): Promise<boolean> {
  try {
    (await connected(address)).destroy();
    return false;
  } catch {
    return true;
  }
}
