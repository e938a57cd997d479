import { type Engine, GraphUnavailable } from "./engines/engine.ts";
import type { Statement } from "./statement.ts";

const atOnce = 4;

/**
 * Runs statements once with nothing to find, so that Neo4j plans it before a user asks; a new text costs
 * it about 25 ms. Gives up quietly when the database goes away: plans are then made on first use.
 */
export async function warm(engine: Engine, statements: readonly Statement[]): Promise<void> {
  const waiting = [...statements];
  const worker = async (): Promise<void> => {
    for (let statement = waiting.pop(); statement; statement = waiting.pop()) await engine.read(statement);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, worker));
  } catch (error) {
    if (!(error instanceof GraphUnavailable)) throw error;
  }
}
