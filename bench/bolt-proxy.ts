import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What crossed the wire to the database while it was counted. */
export interface BoltCount {
  /** How many messages of each kind the clients sent. */
  readonly messages: Readonly<Record<string, number>>;
  /** How often a client sent something and waited for its answer; messages sent in one go wait once. */
  readonly roundTrips: number;
}

/** A way to the database that counts what goes through. */
export interface BoltProxy {
  readonly uri: string;
  /** Counts while something is done. Connections that exist must be idle at its beginning. */
  readonly count: (something: () => Promise<void>) => Promise<BoltCount>;
  /** Waits until nothing has gone through for half a second, but no longer than half a minute. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const messageNames: Readonly<Record<number, string>> = {
  0x01: "HELLO",
  0x02: "GOODBYE",
  0x0f: "RESET",
  0x10: "RUN",
  0x11: "BEGIN",
  0x12: "COMMIT",
  0x13: "ROLLBACK",
  0x2f: "DISCARD",
  0x3f: "PULL",
  0x54: "TELEMETRY",
  0x66: "ROUTE",
  0x6a: "LOGON",
  0x6b: "LOGOFF",
};

/** Stands between a server and Neo4j and counts the Bolt messages of the server's driver, whatever program that is. */
export async function boltProxy(databaseUri: string): Promise<BoltProxy> {
  const { port, hostname } = new URL(databaseUri);
  const counter = createCounter();
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    const database = connect({ port: Number(port), host: hostname, noDelay: true });
    client.on("data", (piece) => {
      counter.sent(client, piece);
      database.write(piece);
    });
    database.on("data", (piece) => {
      counter.answered(client);
      client.write(piece);
    });
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(socket);
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.on("error", () => other.destroy());
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    uri: `bolt://127.0.0.1:${(server.address() as { readonly port: number }).port}`,
    count: counter.count,
    quiet: async () => {
      const end = performance.now() + 30_000;
      while (counter.idle() < 500 && performance.now() < end) await sleep(50);
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

interface Counter {
  readonly sent: (client: Socket, piece: Buffer) => void;
  readonly answered: (client: Socket) => void;
  readonly count: BoltProxy["count"];
  /** For how many milliseconds nothing has gone through. */
  readonly idle: () => number;
}

function createCounter(): Counter {
  let lastAt = performance.now();
  let counting: { messages: Record<string, number>; roundTrips: number; readers: Map<Socket, Reader> } | undefined;
  return {
    sent: (client, piece) => {
      lastAt = performance.now();
      if (!counting) return;
      const reader = counting.readers.get(client) ?? { waiting: false, read: messageReader() };
      counting.readers.set(client, reader);
      if (!reader.waiting) counting.roundTrips++;
      reader.waiting = true;
      for (const name of reader.read(piece)) counting.messages[name] = (counting.messages[name] ?? 0) + 1;
    },
    answered: (client) => {
      lastAt = performance.now();
      const reader = counting?.readers.get(client);
      if (reader) reader.waiting = false;
    },
    count: async (something) => {
      const begun = { messages: {}, roundTrips: 0, readers: new Map<Socket, Reader>() };
      counting = begun;
      try {
        await something();
      } finally {
        counting = undefined;
      }
      return { messages: begun.messages, roundTrips: begun.roundTrips };
    },
    idle: () => performance.now() - lastAt,
  };
}

interface Reader {
  waiting: boolean;
  readonly read: (piece: Buffer) => string[];
}

const handshake = 0x6060b017;

/**
 * Reads the names of Bolt messages from what a client sends, in whatever pieces it arrives. A message is a run of chunks,
 * each behind its length in two bytes, ended by an empty one; its second byte says what it is. A connection that begins
 * with its handshake is not followed, and its messages are called "new connection".
 */
export function messageReader(): (piece: Buffer) => string[] {
  let rest = Buffer.alloc(0);
  let head: number[] = [];
  let opening = false;
  return (piece) => {
    if (opening) return [];
    rest = Buffer.concat([rest, piece]);
    if (rest.length >= 4 && rest.readUInt32BE(0) === handshake) {
      opening = true;
      return ["new connection"];
    }
    const names: string[] = [];
    while (rest.length >= 2) {
      const size = rest.readUInt16BE(0);
      if (rest.length < 2 + size) break;
      if (size > 0) head.push(...rest.subarray(2, Math.min(4, 2 + size)));
      else if (head.length > 0) {
        names.push(messageNames[head[1] ?? 0] ?? "unknown");
        head = [];
      }
      rest = rest.subarray(2 + size);
    }
    return names;
  };
}
