import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import type { Trial } from "../trial.ts";

/** A proxy on loopback, between the server and its database. */
export interface Proxy {
  readonly uri: string;
  /** Passes nothing on any more, as a database that is paused; or all again. */
  hold(isHeld: boolean): void;
  /** Cuts each connection once so many more bytes have come from the database. */
  cutAfter(bytes: number): void;
}

/** Starts a proxy in front of a database. */
export async function startProxy(trial: Trial, uri: string): Promise<Proxy> {
  const { port } = new URL(uri);
  const sockets = new Set<Socket>();
  const state = { held: false, left: Infinity };
  const server = createServer((client) => {
    const database = connect(Number(port), "127.0.0.1");
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(from);
      if (state.held) from.pause();
      from.on("data", (piece) => {
        if (from === database) state.left -= piece.length;
        to.write(piece);
        if (state.left > 0) return;
        state.left = Infinity;
        from.destroy();
        to.destroy();
      });
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  trial.atEnd(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    uri: `bolt://127.0.0.1:${(server.address() as { port: number }).port}`,
    hold: (isHeld) => {
      state.held = isHeld;
      for (const socket of sockets) {
        if (isHeld) socket.pause();
        else socket.resume();
      }
    },
    cutAfter: (bytes) => void (state.left = bytes),
  };
}
