import { type Engine, GraphUnavailable } from "./engine.ts";
import type { Statement } from "../graph/statement.ts";

const atOnce = 4;

/** How warming the plan cache went: how many statements were planned in how many milliseconds, or what failed. */
export type PlanWarming = { readonly statements: number; readonly milliseconds: number } | { readonly error: unknown };

/**
 * An engine that keeps the database's plan cache warm: it has the statements planned when it is first read, and again
 * whenever a read finds another version of the graph, because Neo4j's plans depend on its data. Calls `report` each time.
 */
export function withWarmPlans(
  engine: Engine,
  statements: readonly Statement[],
  report: (warming: PlanWarming) => void,
): Engine {
  let version: unknown;

  async function warm(wanted: unknown): Promise<void> {
    const begun = performance.now();
    try {
      const count = await planAll(engine, statements, () => version === wanted);
      report({ statements: count, milliseconds: Math.round(performance.now() - begun) });
    } catch (error) {
      report({ error });
    }
  }

  return {
    ...engine,
    read: async (statement) => {
      const rows = await engine.read(statement);
      const found = rows[0]?.[0];
      if (found !== undefined && found !== version) {
        version = found;
        void warm(found);
      }
      return rows;
    },
  };
}

/**
 * Runs each statement once with nothing to find, as long as the plans are wanted, and returns how many it ran. Neo4j takes
 * about 25 ms to plan a new text. Stops silently when the database goes away: plans are then made on first use.
 */
async function planAll(engine: Engine, statements: readonly Statement[], isWanted: () => boolean): Promise<number> {
  const waiting = [...statements];
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let statement = waiting.pop(); statement && isWanted(); statement = waiting.pop()) {
      await engine.read(statement);
      done++;
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, worker));
  } catch (error) {
    if (!(error instanceof GraphUnavailable)) throw error;
  }
  return done;
}
