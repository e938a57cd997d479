import { type Engine, GraphUnavailable } from "./engine.ts";
import type { Statement } from "../graph/statement.ts";

const atOnce = 4;

/** What came of planning: how many statements were, in how many milliseconds, or what failed. */
export type Planned = { readonly statements: number; readonly milliseconds: number } | { readonly error: unknown };

/**
 * An engine whose statements are planned before a user asks them: when it is first read, and again whenever a read finds
 * another version of the graph, for what Neo4j knows of its data decides its plans. `tell` hears of each time.
 */
export function keptWarm(engine: Engine, statements: readonly Statement[], tell: (planned: Planned) => void): Engine {
  let version: unknown;

  async function plan(wanted: unknown): Promise<void> {
    const begun = performance.now();
    try {
      const count = await warm(engine, statements, () => version === wanted);
      tell({ statements: count, milliseconds: Math.round(performance.now() - begun) });
    } catch (error) {
      tell({ error });
    }
  }

  return {
    ...engine,
    read: async (statement) => {
      const rows = await engine.read(statement);
      const found = rows[0]?.[0];
      if (found !== undefined && found !== version) {
        version = found;
        void plan(found);
      }
      return rows;
    },
  };
}

/**
 * Runs statements once with nothing to find, as long as they are wanted, and gives how many it ran; a new text costs Neo4j
 * about 25 ms. Gives up quietly when the database goes away: plans are then made on first use.
 */
async function warm(engine: Engine, statements: readonly Statement[], isWanted: () => boolean): Promise<number> {
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
