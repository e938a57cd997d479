import type { Engine } from "./engine.ts";

/** Gives what is made of the graph of an engine; `graph` says which it is, and `source` is what the value is made from. */
export type PerGraph<Source, Value> = (engine: Engine, graph: string | number, source: Source) => Promise<Value>;

/** Keeps what `make` makes of the latest graph of each engine. All who ask at one time wait for the same value. */
export function perGraph<Source, Value>(make: (source: Source) => Promise<Value>): PerGraph<Source, Value> {
  const kept = new WeakMap<Engine, { readonly graph: string | number; readonly value: Promise<Value> }>();

  function start(engine: Engine, graph: string | number, source: Source): Promise<Value> {
    const making = { graph, value: make(source) };
    kept.set(engine, making);
    // This runs before anyone who waits goes on, so that a failed value is never found.
    making.value.catch(() => {
      if (kept.get(engine) === making) kept.delete(engine);
    });
    return making.value;
  }

  return async (engine, graph, source) => {
    for (;;) {
      const found = kept.get(engine);
      if (found?.graph !== graph) return start(engine, graph, source);
      try {
        return await found.value;
      } catch {
        // The first to ask gets the error; those who only waited try again.
      }
    }
  };
}
