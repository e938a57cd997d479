import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import { neo4jEngine } from "../../src/engines/neo4j.ts";
import { withTimeLimit } from "../../src/engines/time-limit.ts";

/** The port of a program that does something with each connection, and is no database. */
async function impostor(greet: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    greet(socket);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  await once(server, "listening");
  return (server.address() as { port: number }).port;
}

const saying = (words: string) => (socket: Socket) => void socket.once("data", () => socket.write(words));
const question = { text: "RETURN 1", parameters: {} };

function open(uri: string) {
  const engine = neo4jEngine({ uri, user: "neo4j", password: "hunter2", database: "neo4j", readTimeout: 1_000 });
  onTestFinished(() => engine.close());
  return engine;
}

describe("a program at the database's address", () => {
  test.each([
    ["says nothing", () => {}, "bolt", "The database does not answer now."],
    [
      "speaks HTTP",
      saying("HTTP/1.1 400 Bad Request\r\n\r\n"),
      "bolt",
      "A program that speaks HTTP answers there. Neo4j's port for drivers is usually 7687.",
    ],
    [
      "speaks of another protocol",
      saying("\u0000\u0001\u0002\u0003nonsense"),
      "bolt",
      "What answers there does not speak as a database of Neo4j does.",
    ],
    ["stops in the middle of its greeting", saying("\u0000\u0000"), "bolt", "The database cannot be reached now."],
    ["hangs up", (socket: Socket) => void socket.destroy(), "bolt", "The database cannot be reached now."],
    [
      "does not speak TLS",
      saying("HTTP/1.1 400 Bad Request\r\n\r\n"),
      "bolt+s",
      "What answers there does not speak TLS. A scheme without +s or +ssc does without it.",
    ],
  ])(
    "a program at the database's address that %s is an unavailable database",
    async (_name, greet, scheme, sentence) => {
      const engine = open(`${scheme}://127.0.0.1:${await impostor(greet)}`);
      const begun = performance.now();
      const failure = await engine.read(question).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(GraphUnavailable);
      expect(failure).toMatchObject({ message: sentence });
      expect(performance.now() - begun).toBeLessThan(5_000);
    },
  );
});

test("80 questions to a database that says nothing all end in time, and the engine closes", async () => {
  const engine = open(`bolt://127.0.0.1:${await impostor(() => {})}`);
  const late = (): Error => new Error("Late.");
  const ask = (): Promise<unknown> => engine.read(question);
  const answers = await withTimeLimit(Promise.allSettled(Array.from({ length: 80 }, ask)), 4_000, late);
  for (const answer of answers) expect(answer).toMatchObject({ reason: expect.any(GraphUnavailable) as unknown });
  await withTimeLimit(engine.close(), 4_000, late);
});
