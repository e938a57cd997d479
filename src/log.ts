import { fstatSync, write } from "node:fs";
import { Socket } from "node:net";
import { promisify } from "node:util";
import { type Level, type Logger, pino } from "pino";

/** How many bytes of lines may wait to be written; more are dropped and counted. */
const maxWaiting = 4 * 2 ** 20;

/** How long, in milliseconds, the end of the program waits for lines that were not written yet. */
const flushTimeout = 500;

/** A log that never blocks or ends the program, even if it cannot be written. */
export interface Log {
  readonly logger: Logger;
  /** Waits for what was logged to be written, half a second at most. Never throws. */
  readonly flush: () => Promise<void>;
}

/** Logs to a file descriptor, one line of JSON for each entry. */
export function createLog(level: Level | "silent", descriptor = 1): Log {
  // The log and stderr are often one file; without a listener its error would end the program.
  process.stderr.on("error", () => {});
  const sink = createSink(writerOf(descriptor), (reason) => {
    process.stderr.write(`The log cannot be written (${reason}); lines are dropped until it can.\n`);
  });
  return { logger: pino({ level }, sink), flush: () => sink.flush() };
}

/** Writes lines in the order they come, one write at a time. */
interface Sink {
  write(line: string): void;
  flush(): Promise<void>;
}

type Write = (bytes: Buffer) => Promise<void>;

/** A sink that drops a line if too many bytes wait or its write fails. It complains once, until a write succeeds again. */
export function createSink(writeAll: Write, complain: (reason: string) => void): Sink {
  let waiting: string[] = [];
  let size = 0;
  let dropped = 0;
  let failing = false;
  let writing: Promise<void> | undefined;

  function drop(lines: readonly string[], reason: string): void {
    dropped += lines.length;
    if (failing) return;
    failing = true;
    complain(reason);
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const lines = waiting;
      waiting = [];
      size = 0;
      const lost = dropped;
      const notice =
        lost === 0 ? "" : `${JSON.stringify({ level: 40, time: Date.now(), msg: `${lost} lines dropped` })}\n`;
      try {
        await writeAll(Buffer.from(notice + lines.join("")));
        dropped -= lost;
        failing = dropped > 0;
      } catch (error) {
        drop(lines, error instanceof Error ? error.message : String(error));
      }
    }
    writing = undefined;
  }

  return {
    write(line) {
      if (size + line.length > maxWaiting) {
        drop([line], "the reader of the log has fallen behind");
        return;
      }
      waiting.push(line);
      size += line.length;
      writing ??= drain();
    },
    flush: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, flushTimeout)));
      await Promise.race([writing, late]);
      clearTimeout(timer);
    },
  };
}

/** Writes to a pipe or socket without blocking, since its reader may stop reading, and to anything else in the thread pool. */
function writerOf(descriptor: number): Write {
  const kind = fstatSync(descriptor);
  if (!kind.isFIFO() && !kind.isSocket()) {
    const writeOnce = promisify(write);
    return async (bytes) => {
      for (let at = 0; at < bytes.length;) at += (await writeOnce(descriptor, bytes, at)).bytesWritten;
    };
  }
  const socket = new Socket({ fd: descriptor, readable: false, writable: true });
  // The write that fails reports the error.
  socket.on("error", () => {});
  socket.unref();
  return (bytes) =>
    new Promise((resolve, reject) => {
      socket.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
}
