import { GraphTimeout, GraphUnavailable } from "./engine.ts";
import { withTimeLimit } from "./time-limit.ts";

export interface SilenceOptions {
  /** Whether the database gives any sign of life in the time that it has for one. */
  readonly answersAtAll: () => Promise<boolean>;
  /** Runs when a database that answered falls silent. */
  readonly onSilence: () => unknown;
}

/**
 * Asks a question of a database, which has so many milliseconds to answer. Throws {@link GraphTimeout} where it is late but
 * alive, as a database is that has just started, and {@link GraphUnavailable} where it is silent, or known to be.
 */
export type Ask = <Answer>(question: () => Promise<Answer>, within: number) => Promise<Answer>;

/**
 * Notices when a database falls silent, as it does when it is paused or the network swallows what is sent: nothing fails
 * then, and whoever asks would wait without end. Further questions fail at once, but for one at a time that finds out whether
 * the database is back.
 */
export function createSilenceGuard({ answersAtAll, onSilence }: SilenceOptions): Ask {
  let isSilent = false;
  let probe: Promise<boolean> | undefined;

  /** Whether it is alive. Many may want to know at a time, and one probe tells them all. */
  function isAlive(): Promise<boolean> {
    probe ??= answersAtAll().finally(() => (probe = undefined));
    return probe;
  }

  /** Throws what an answer that is late means. */
  async function judge(): Promise<never> {
    if (await isAlive()) throw new GraphTimeout("The database took too long to answer.");
    if (!isSilent) onSilence();
    isSilent = true;
    throw silence();
  }

  return async (question, within) => {
    if (isSilent) {
      if (probe !== undefined || !(await isAlive())) throw silence();
      isSilent = false;
    }
    const answer = question();
    try {
      return await withTimeLimit(answer, within, () => new Late());
    } catch (error) {
      if (!(error instanceof Late)) throw error;
    }
    // The answer may come while that is found out, if only to say that the database has given up.
    return Promise.race([answer, judge()]);
  };
}

function silence(): GraphUnavailable {
  return new GraphUnavailable("The database does not answer now.");
}

class Late extends Error {}
