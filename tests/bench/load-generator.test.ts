import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../bench/load-generator.ts";

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

test("a load without a time sends each request once, and keeps the answers", async () => {
  asked.length = 0;
  const bodies = Array.from({ length: 20 }, (_, index) => `request ${index}`);
  const outcome = await generate({ port, requests: requests(bodies), connections: 3, milliseconds: null });
  expect(asked.toSorted()).toEqual(bodies.toSorted());
  expect(outcome.bodies).toEqual(bodies.map((body) => `${body}!`));
  expect(outcome).toMatchObject({ answers: 20, failures: 0 });
});

test("a load with a time sends the requests in turn until it is over", async () => {
  const outcome = await generate({ port, requests: requests(["a", "b"]), connections: 2, milliseconds: 50 });
  expect(outcome.answers).toBeGreaterThan(2);
  expect(outcome.milliseconds).toBeGreaterThanOrEqual(50);
  expect(outcome.bodyBytes).toBe(2 * outcome.answers);
  expect(outcome.bodies).toEqual([]);
});

test("a load counts another status and an answer of another length as failures", async () => {
  const wrong = [
    { path: "/", body: "bad" },
    { path: "/", body: "good", length: 5 },
    { path: "/", body: "good", length: 6 },
  ];
  expect(await generate({ port, requests: wrong, connections: 1, milliseconds: null })).toMatchObject({
    failures: 2,
  });
});
