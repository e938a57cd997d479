import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";

/** How long, in milliseconds, requests are answered once no more are taken, and how long their bodies are waited for. */
const answersWithin = 6_000;
const bodiesWithin = 2_000;

/** How a server stops: its state, and the function that stops it. */
export interface Closing {
  /** Whether the server is told to stop. */
  readonly begun: () => boolean;
  /** Answers what was sent, and ends within a delay and some seconds, whatever its clients do. */
  readonly close: (delay: number) => Promise<void>;
}

/**
 * Lets a server stop in three steps. For a delay it takes requests as before, while its state says that it will stop. Then
 * it takes no more connections, closes idle ones and answers the requests that it has. Connections that are left then, or
 * after some seconds, are cut.
 */
export function createClosing(app: FastifyInstance): Closing {
  /** The requests of each connection that have no whole answer yet. */
  const open = new Map<Socket, Set<IncomingMessage>>();
  app.server.on("connection", (connection) => {
    open.set(connection, new Set());
    connection.once("close", () => open.delete(connection));
  });
  app.server.on("request", (request, response) => {
    const requests = open.get(request.socket);
    requests?.add(request);
    response.once("close", () => requests?.delete(request));
  });
  let begun = false;

  async function answered(): Promise<void> {
    for (const from = performance.now(); ;) {
      // A request that has just come is not among them yet.
      await sleep(25);
      const waited = performance.now() - from;
      const waiting = [...open.values()]
        .flatMap((requests) => [...requests])
        .filter(({ complete }) => complete || waited < bodiesWithin);
      if (waiting.length === 0 || waited >= answersWithin) return;
    }
  }

  return {
    begun: () => begun,
    close: async (delay) => {
      begun = true;
      if (delay > 0) await sleep(delay);
      const closed = app.close();
      await answered();
      app.server.closeAllConnections();
      await closed;
    },
  };
}
