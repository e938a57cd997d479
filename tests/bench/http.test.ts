import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type HttpResponse, postBytes, responseReader } from "../../bench/http.ts";
import { generate } from "../../bench/load-generator.ts";

const wire = Buffer.from(
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"a":1}\r\n' +
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\nA\r\n0123456789\r\n0\r\n\r\n" +
    "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
);
const answers = [
  [200, '{"a":1}\r\n'],
  [200, "abcd0123456789"],
  [404, ""],
];

test.each([1, 2, 3, 7, 50, wire.length])("responses are read whole from pieces of %d bytes", (size) => {
  const found: HttpResponse[] = [];
  const read = responseReader((response) => found.push(response));
  for (let at = 0; at < wire.length; at += size) read(wire.subarray(at, at + size));
  expect(found.map(({ status, body }) => [status, body.toString()])).toEqual(answers);
  expect(found.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(wire.length);
});

test("a response whose end cannot be known is refused", () => {
  const read = responseReader(() => {});
  expect(() => read(Buffer.from("HTTP/1.1 200 OK\r\n\r\n"))).toThrow("must have a length or come in chunks");
});

test("a request says how long its body is in bytes", () => {
  expect(postBytes(80, "/graphql", "{é}").toString()).toMatch(
    /^POST \/graphql HTTP\/1\.1\r\n[^]*Content-Length: 4\r\n\r\n\{é\}$/,
  );
});

describe("load on a server", () => {
  let server: Server;
  let port: number;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (piece) => (body += String(piece)));
      request.on("end", () => {
        asked.push(body);
        response.writeHead(body === "bad" ? 500 : 200).end(`${body}!`);
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as { port: number }).port;
  });
  afterAll(async () => {
    server.close();
    await once(server, "close");
  });

  const requests = (bodies: readonly string[]) => bodies.map((body) => ({ path: "/", body }));

  test("each request is asked once where no time is given, and its answer kept", async () => {
    asked.length = 0;
    const bodies = Array.from({ length: 20 }, (_, index) => `request ${index}`);
    const outcome = await generate({ port, requests: requests(bodies), connections: 3, milliseconds: null });
    expect(asked.toSorted()).toEqual(bodies.toSorted());
    expect(outcome.bodies).toEqual(bodies.map((body) => `${body}!`));
    expect(outcome).toMatchObject({ answers: 20, failures: 0 });
  });

  test("requests are asked in turn until the time is over", async () => {
    const outcome = await generate({ port, requests: requests(["a", "b"]), connections: 2, milliseconds: 50 });
    expect(outcome.answers).toBeGreaterThan(2);
    expect(outcome.milliseconds).toBeGreaterThanOrEqual(50);
    expect(outcome.bodyBytes).toBe(2 * outcome.answers);
    expect(outcome.bodies).toEqual([]);
  });

  test("another status and an answer of another length are failures", async () => {
    const wrong = [
      { path: "/", body: "bad" },
      { path: "/", body: "good", length: 5 },
      { path: "/", body: "good", length: 6 },
    ];
    expect(await generate({ port, requests: wrong, connections: 1, milliseconds: null })).toMatchObject({
      failures: 2,
    });
  });
});
