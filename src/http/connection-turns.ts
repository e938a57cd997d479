import type { Socket } from "node:net";
import { refusal } from "./bad-request.ts";

/** Lets the operations of each connection run one after the other, as they have to be answered. */
export interface ConnectionTurns {
  /**
   * Runs an operation when those that were sent before it over its connection have ended. Its signal is aborted when the
   * connection is closed. Refuses it where too many are before it.
   */
  readonly run: <Result>(connection: Socket, operation: (gone: AbortSignal) => Promise<Result>) => Promise<Result>;
}

/** How many operations a client may send over a connection without waiting for an answer. */
const maxPipelined = 128;

interface Line {
  length: number;
  end: Promise<unknown>;
}

/** The turns of all connections of a server. */
export function createConnectionTurns(): ConnectionTurns {
  const lines = new WeakMap<Socket, Line>();

  return {
    async run(connection, operation) {
      const line = lines.get(connection) ?? { length: 0, end: Promise.resolve() };
      lines.set(connection, line);
      if (line.length >= maxPipelined) {
        throw refusal(
          503,
          `A connection may wait for ${maxPipelined} answers at once, but not for more.`,
          "SERVER_BUSY",
        );
      }
      line.length++;
      const result = line.end.then(() => whileOpen(connection, operation));
      line.end = result.then(
        () => line.length--,
        () => line.length--,
      );
      return result;
    },
  };
}

/** The request itself is closed as soon as it has been read, so that only its connection says whether the client waits. */
async function whileOpen<Result>(
  connection: Socket,
  operation: (gone: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (connection.destroyed) throw refusal(499, "The client has gone.");
  const gone = new AbortController();
  const goAway = (): void => gone.abort();
  connection.once("close", goAway);
  try {
    return await operation(gone.signal);
  } finally {
    connection.off("close", goAway);
  }
}
