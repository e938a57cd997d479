import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What a server sent to the database while an action ran. */
export interface BoltCount<Result> {
  /** The result of the action. */
  readonly result: Result;
  /** How many messages of each kind the clients sent. */
  readonly messages: Readonly<Record<string, number>>;
  /** How often a client sent messages and waited for an answer. Messages sent together count once. */
  readonly roundTrips: number;
}

/** A proxy for a database that counts what passes through. */
export interface BoltProxy {
  readonly uri: string;
  /** Counts while an action runs. Open connections must be idle when it begins. */
  readonly count: <Result>(action: () => Promise<Result>) => Promise<BoltCount<Result>>;
  /** Waits until nothing has passed through for half a second, but at most half a minute. */
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

/** Starts a proxy between a server and Neo4j that counts the Bolt messages of the server's driver. */
export async function boltProxy(databaseUri: string): Promise<BoltProxy> {
  const { port, hostname } = new URL(databaseUri);
  const counter = createCounter();
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    const database = connect({ port: Number(port), host: hostname, noDelay: true });
    client.on("data", (chunk) => {
      counter.sent(client, chunk);
      database.write(chunk);
    });
    database.on("data", (chunk) => {
      counter.answered(client);
      client.write(chunk);
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
  readonly sent: (client: Socket, chunk: Buffer) => void;
  readonly answered: (client: Socket) => void;
  readonly count: BoltProxy["count"];
  /** For how many milliseconds nothing has passed through. */
  readonly idle: () => number;
}

function createCounter(): Counter {
  let lastAt = performance.now();
  let counting: { messages: Record<string, number>; roundTrips: number; readers: Map<Socket, Reader> } | undefined;
  return {
    sent: (client, chunk) => {
      lastAt = performance.now();
      if (!counting) return;
      const reader = counting.readers.get(client) ?? { waiting: false, read: messageReader() };
      counting.readers.set(client, reader);
      if (!reader.waiting) counting.roundTrips++;
      reader.waiting = true;
      for (const name of reader.read(chunk)) counting.messages[name] = (counting.messages[name] ?? 0) + 1;
    },
    answered: (client) => {
      lastAt = performance.now();
      const reader = counting?.readers.get(client);
      if (reader) reader.waiting = false;
    },
    count: async (action) => {
      const begun = { messages: {}, roundTrips: 0, readers: new Map<Socket, Reader>() };
      counting = begun;
      try {
        const result = await action();
        return { result, messages: begun.messages, roundTrips: begun.roundTrips };
      } finally {
        counting = undefined;
      }
    },
    idle: () => performance.now() - lastAt,
  };
}

interface Reader {
  waiting: boolean;
  readonly read: (chunk: Buffer) => string[];
}

const handshake = 0x6060b017;

/**
 * Reads the names of Bolt messages from a client's stream, however it is split. A message is a sequence of chunks, each
 * after its length in two bytes, and ends with an empty chunk; its second byte is its kind. A connection that begins with
 * a handshake is reported as "new connection" and not read further.
 */
export function messageReader(): (chunk: Buffer) => string[] {
  let rest = Buffer.alloc(0);
  let head: number[] = [];
  let opening = false;
  return (chunk) => {
    if (opening) return [];
    rest = Buffer.concat([rest, chunk]);
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
