import { once } from "node:events";
import type { Server } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";

/** What a contender is given to serve. */
export interface Settings {
  /** The Neo4j database. */
  readonly uri: string;
  /** The file of the embedded engine. */
  readonly file: string;
  /** Whether answers may come from a response cache. */
  readonly cached: boolean;
  /** A folder of ready answers, one file for each path. */
  readonly bodies: string;
}

/** A server that listens. */
export interface ListeningServer {
  readonly port: number;
  /** How many statements it has sent, if it can count them itself. */
  readonly statements?: () => number;
  /** How long its graph took to open, in milliseconds, if it opens one. */
  readonly opened?: number;
}

/** What a contender's process used over a stretch of time. */
export interface ResourceUsage {
  /** The 99th percentile of the event loop's delay, in milliseconds. */
  readonly loopDelay: number;
  readonly residentBytes: number;
  /** CPU time of the process, in milliseconds. */
  readonly cpu: number;
  readonly statements: number | null;
}

/** A message to a contender: begin a stretch of time, or end it and send what was used. */
export type Command = "begin" | "end";

/** A message from a contender. */
export type ContenderMessage =
  | { readonly port: number; readonly opened: number | null; readonly residentBytes: number }
  | { readonly usage: ResourceUsage };

const samplingInterval = 5;

/** Starts a contender in this process, sends its port to the parent, and measures it until the parent is gone. */
export async function serve(start: (settings: Settings) => Promise<ListeningServer>): Promise<void> {
  const { port, statements, opened = null } = await start(JSON.parse(process.argv[2] ?? "") as Settings);
  const delay = monitorEventLoopDelay({ resolution: samplingInterval });
  let [cpu, count] = [process.cpuUsage(), 0];
  process.on("message", (command: Command) => {
    if (command === "begin") {
      delay.reset();
      delay.enable();
      [cpu, count] = [process.cpuUsage(), statements?.() ?? 0];
      return;
    }
    delay.disable();
    const used = process.cpuUsage(cpu);
    send({
      usage: {
        // Node records the whole interval between two samples, of which the first part is intended.
        loopDelay: Math.max(0, delay.percentile(99) / 1e6 - samplingInterval),
        residentBytes: process.memoryUsage.rss(),
        cpu: (used.user + used.system) / 1000,
        statements: statements ? statements() - count : null,
      },
    });
  });
  process.on("disconnect", () => process.exit());
  send({ port, opened, residentBytes: process.memoryUsage.rss() });
}

function send(message: ContenderMessage): void {
  process.send?.(message);
}

/** Lets a server listen on a free port of this machine, and returns the port. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as { readonly port: number }).port;
}
