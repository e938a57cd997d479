import { monitorEventLoopDelay } from "node:perf_hooks";

/** What a contender is given to serve. */
export interface Settings {
  /** The Neo4j database. */
  readonly uri: string;
  /** The file of the embedded engine. */
  readonly file: string;
  /** Whether answers may come from a cache of answers. */
  readonly cached: boolean;
  /** A folder with ready bodies, one file for each path. */
  readonly bodies: string;
}

/** A server that listens. */
export interface Serving {
  readonly port: number;
  /** How many statements it has sent, where it can count them itself. */
  readonly statements?: () => number;
  /** How long its graph took to open, where it opens one. */
  readonly opened?: number;
}

/** What a contender says of itself over a stretch of time. */
export interface Vitals {
  /** How late the event loop was, in milliseconds, 99 times in 100 at most. */
  readonly loopDelay: number;
  readonly residentBytes: number;
  /** CPU time of the process, in milliseconds. */
  readonly cpu: number;
  readonly statements: number | null;
}

/** A message to a contender: begin a stretch of time, or end it and say how it was. */
export type Command = "begin" | "end";

/** A message from a contender. */
export type Report =
  | { readonly listening: number; readonly opened: number | null; readonly residentBytes: number }
  | { readonly vitals: Vitals };

const samplingInterval = 5;

/** Starts a contender in this process, tells the parent its port, and answers its questions until the parent goes. */
export async function serve(start: (settings: Settings) => Promise<Serving>): Promise<void> {
  const { port, statements, opened } = await start(JSON.parse(process.argv[2] ?? "") as Settings);
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
    report({
      vitals: {
        // Node records the whole interval between two looks, of which the first part is intended.
        loopDelay: Math.max(0, delay.percentile(99) / 1e6 - samplingInterval),
        residentBytes: process.memoryUsage.rss(),
        cpu: (used.user + used.system) / 1000,
        statements: statements ? statements() - count : null,
      },
    });
  });
  process.on("disconnect", () => process.exit());
  report({ listening: port, opened: opened ?? null, residentBytes: process.memoryUsage.rss() });
}

function report(report: Report): void {
  process.send?.(report);
}
