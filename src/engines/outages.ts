import { type Engine, GraphEmpty, GraphTimeout, GraphUnavailable } from "./engine.ts";

/** A graph that cannot be read any more, with the error that says why; or can again, after so many milliseconds. */
export type Outage = { readonly error: GraphUnavailable } | { readonly backAfter: number };

/** An engine that reports once when its graph becomes unavailable, however many ask, and once when it is back. */
export function withOutages(engine: Engine, report: (outage: Outage) => void): Engine {
  let awaySince: number | undefined;

  function failed(error: unknown): void {
    // A statement that takes too long says nothing of others.
    if (awaySince !== undefined || !(error instanceof GraphUnavailable) || error instanceof GraphTimeout) return;
    awaySince = performance.now();
    report({ error });
  }

  function answered(): void {
    if (awaySince === undefined) return;
    report({ backAfter: Math.round(performance.now() - awaySince) });
    awaySince = undefined;
  }

  return {
    ...engine,
    read: async (statement, within) => {
      try {
        const rows = await engine.read(statement, within);
        // Every statement gives a row of the graph that it read.
        if (rows.length === 0) failed(new GraphEmpty());
        else answered();
        return rows;
      } catch (error) {
        failed(error);
        throw error;
      }
    },
  };
}
