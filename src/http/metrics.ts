import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** How an operation ended: from the cache, executed, with errors beside its data, or refused as a whole. */
export type Outcome = "cached" | "executed" | "errors" | "refused";

/** What the server counts. */
export interface Metrics {
  operation(name: string | null | undefined, outcome: Outcome, seconds: number): void;
  statement(seconds: number, failed: boolean): void;
  /** Everything in the text format of Prometheus. */
  text(): Promise<string>;
}

/** Figures that are read when they are asked for, each with what it is. */
export type Gauges = Readonly<
  Record<string, { readonly help: string; readonly read: () => number | Promise<number | undefined> }>
>;

/** The media type of {@link Metrics.text}. */
export const metricsType = "text/plain; version=0.0.4; charset=utf-8";

/** How many names of operations have figures of their own; clients choose names, so that there must be a bound. */
const maxNames = 100;

const buckets = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of the process, which all servers in it share. */
const ofProcess = new Registry();

/** Counts operations and statements, and reads the gauges. */
export function createMetrics(gauges: Gauges): Metrics {
  if (ofProcess.getMetricsAsArray().length === 0) collectDefaultMetrics({ register: ofProcess });
  const registry = new Registry();
  const registers = [registry];
  const operations = new Counter({
    name: "film_graph_operations_total",
    help: "Operations by name and outcome; names beyond the first hundred are (other)",
    labelNames: ["operation", "outcome"],
    registers,
  });
  const operationSeconds = new Histogram({
    name: "film_graph_operation_seconds",
    help: "How long operations took, by outcome, their wait for a turn included",
    labelNames: ["outcome"],
    buckets,
    registers,
  });
  const statementSeconds = new Histogram({
    name: "film_graph_statement_seconds",
    help: "How long the statements of the database took, by outcome",
    labelNames: ["outcome"],
    buckets,
    registers,
  });
  for (const [name, { help, read }] of Object.entries(gauges)) registerGauge(registry, { name, help, read });
  const names = new Set<string>();

  function labelOf(name: string | null | undefined): string {
    if (!name) return "(unnamed)";
    if (names.has(name)) return name;
    if (names.size >= maxNames || name.length > 64) return "(other)";
    names.add(name);
    return name;
  }

  return {
    operation(name, outcome, seconds) {
      operations.inc({ operation: labelOf(name), outcome });
      operationSeconds.observe({ outcome }, seconds);
    },
    statement: (seconds, failed) => statementSeconds.observe({ outcome: failed ? "failed" : "answered" }, seconds),
    text: async () => (await Promise.all([registry.metrics(), ofProcess.metrics()])).join("\n"),
  };
}

/** A gauge that has no value where reading it fails. */
function registerGauge(registry: Registry, { name, help, read }: { name: string } & Gauges[string]): void {
  const gauge: Gauge = new Gauge({
    name,
    help,
    registers: [registry],
    collect: async () => {
      gauge.reset();
      const value = await read();
      if (value === undefined) gauge.remove();
      else gauge.set(value);
    },
  });
}
