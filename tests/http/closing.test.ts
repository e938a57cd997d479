import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { getIntrospectionQuery } from "graphql";
import { pino } from "pino";
import { afterEach, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { ServerOptions } from "../../src/http/server-options.ts";
import { createServer, type Server } from "../../src/http/server.ts";
import { send } from "../../torture/client.ts";
import { graphOf, worldFolder } from "../world.ts";

const log = pino({ level: "silent" });
const sockets: Socket[] = [];
afterEach(() => sockets.splice(0).forEach((socket) => socket.destroy()));

async function served(options: Partial<ServerOptions> = {}): Promise<{ server: Server; host: string; port: number }> {
  const engine = embeddedEngine();
  await engine.replace(graphOf(worldFolder));
  const server = await createServer(engine, log, options);
  const address = await server.app.listen({ host: "127.0.0.1", port: 0 });
  return { server, host: "127.0.0.1", port: Number(new URL(address).port) };
}

async function opened(port: number, text = ""): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  socket.on("error", () => {});
  await once(socket, "connect");
  if (text !== "") socket.write(text);
  return socket;
}

const body = '{"query":"{ __typename }"}';
const head = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;

async function secondsOf(work: Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work;
  return (performance.now() - begun) / 1000;
}

describe("a server that is told to stop", () => {
  test("a server that is told to stop is not ready, and still answers for a while on new connections, which it closes", async () => {
    const { server, ...address } = await served();
    const closing = server.close(400);
    const ready = await send(address, { path: "/health/ready" });
    expect([ready.status, ready.body, ready.headers.connection]).toEqual([
      503,
      '{"ready":false,"reason":"The server is stopping."}',
      "close",
    ]);
    const answer = await send(address, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect([answer.status, answer.headers.connection]).toEqual([200, "close"]);
    await closing;
    await expect(send(address, { path: "/health/ready" })).rejects.toThrow();
  });

  test.each([
    ["nothing was sent on", ""],
    ["half of the headers was sent on", "GET /health/live HTTP/1.1\r\nhost: a\r\n"],
  ])("a connection that %s does not delay the end", async (_name, text) => {
    const { server, port } = await served();
    await opened(port, text);
    await sleep(50);
    expect(await secondsOf(server.close())).toBeLessThan(1);
  });

  test("a connection whose body comes too slowly delays the end by some seconds at most", async () => {
    const { server, port } = await served();
    await opened(port, `${head}{`);
    await sleep(50);
    const seconds = await secondsOf(server.close());
    expect(seconds).toBeGreaterThan(1.5);
    expect(seconds).toBeLessThan(4);
  });

  test("a request whose body comes in time is answered though the server was told to stop", async () => {
    const { server, port } = await served();
    const socket = await opened(port, head);
    await sleep(50);
    const closing = server.close();
    await sleep(200);
    socket.write(body);
    expect(String((await once(socket, "data"))[0])).toMatch(/^HTTP\/1\.1 200 [^]*__typename":"Query"/);
    await closing;
  });

  test("a server closes twice as once", async () => {
    const { server } = await served();
    await Promise.all([server.close(), server.close()]);
  });
});

describe("a request that never ends", () => {
  test.each([
    ["headers", "GET /graphql HTTP/1.1\r\nhost: a\r\n"],
    ["a body", `${head}{`],
    ["nothing", ""],
  ])("a request that never ends is cut: %s", async (_name, text) => {
    const { server, port } = await served({ requestTimeout: 300 });
    const socket = await opened(port, text);
    let answer = "";
    socket.on("data", (piece) => (answer += String(piece)));
    const closed = once(socket, "close").then(() => "closed");
    expect(await Promise.race([closed, sleep(6_000, "open", { ref: false })])).toBe("closed");
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    await server.close();
  });
});

test("an answer that nobody reads is given up", async () => {
  const { server, port } = await served({ connectionTimeout: 300 });
  const asked = JSON.stringify({ query: getIntrospectionQuery() });
  const request = `${head.replace(String(body.length), String(asked.length))}${asked}`;
  const socket = await opened(port);
  socket.pause();
  socket.write(request.repeat(100));
  const connections = (): Promise<number> =>
    new Promise((resolve) => server.app.server.getConnections((_error, count) => resolve(count)));
  await expect.poll(connections, { timeout: 10_000 }).toBe(0);
  expect(socket.bytesRead).toBeLessThan(100 * 50_000);
  await server.close();
});
