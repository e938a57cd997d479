import { type Engine, GraphTimeout, GraphUnavailable } from "./engine.ts";
import type { Statement } from "../graph/statement.ts";

const atOnce = 4;

/** How warming the plan cache went: how many statements were planned in how many milliseconds, or what failed. */
export type PlanWarming = { readonly statements: number; readonly milliseconds: number } | { readonly error: unknown };

/**
 * An engine that keeps the database's plan cache warm: it has the statements planned when it is first read, and again
 * whenever a read finds another version of the graph, because Neo4j's plans depend on its data, or finds the database back
 * that went away, because a plan cache does not survive its database. Calls `report` each time.
 */
export function withWarmPlans(
  engine: Engine,
  statements: readonly Statement[],
  report: (warming: PlanWarming) => void,
): Engine {
  let version: unknown;
  const forgetIfAway = (error: unknown): void => {
    if (error instanceof GraphUnavailable && !(error instanceof GraphTimeout)) version = undefined;
  };

  async function warm(wanted: unknown): Promise<void> {
    const begun = performance.now();
    try {
      const count = await planAll(engine, statements, () => version === wanted);
      report({ statements: count, milliseconds: Math.round(performance.now() - begun) });
    } catch (error) {
      forgetIfAway(error);
      report({ error });
    }
  }

  return {
    ...engine,
    read: async (statement, within) => {
      const rows = await engine.read(statement, within).catch((error: unknown) => {
        forgetIfAway(error);
        throw error;
      });
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
 * Runs each statement with nothing to find, as long as the plans are wanted, and returns how many it ran. Neo4j takes about
 * 25 ms to plan a new text, and more while it is cold, so that one that takes too long is tried again at the end. Throws
 * {@link GraphUnavailable} when the database goes away.
 */
async function planAll(engine: Engine, statements: readonly Statement[], isWanted: () => boolean): Promise<number> {
  const late: Statement[] = [];
  let done = 0;
  const plan = async (waiting: Iterable<Statement>): Promise<void> => {
    for (const statement of waiting) {
      if (!isWanted()) return;
      try {
        await engine.read(statement);
        done++;
      } catch (error) {
        if (!(error instanceof GraphTimeout)) throw error;
        late.push(statement);
      }
    }
  };
  const waiting = statements.values();
  await Promise.all(Array.from({ length: atOnce }, () => plan(waiting)));
  await plan(late.splice(0));
  return done;
}
