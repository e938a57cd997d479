import { GraphUnavailable } from "./engine.ts";
import { withTimeLimit } from "./time-limit.ts";

export interface SilenceOptions {
  /** How long, in milliseconds, an answer may take while it is known to be silent, when one question at a time finds out whether it is back. */
  readonly probeLimit: number;
  /** Runs when a database that answered falls silent. */
  readonly onSilence: () => unknown;
}

/**
 * Asks a question of a database, which has so many milliseconds to answer. Throws {@link GraphUnavailable} where it does not
 * answer in time, or is known not to.
 */
export type Ask = <Answer>(question: () => Promise<Answer>, within: number) => Promise<Answer>;

/**
 * Notices when a database falls silent, as it does when it is paused or the network swallows what is sent: nothing fails
 * then, and whoever asks would wait without end. Further questions fail at once until one is answered.
 */
export function createSilenceGuard({ probeLimit, onSilence }: SilenceOptions): Ask {
  let isSilent = false;
  let isProbed = false;
  const silence = (): Silence => new Silence("The database does not answer now.");

  async function answered<Answer>(answer: Promise<Answer>, within: number): Promise<Answer> {
    try {
      const found = await withTimeLimit(answer, within, silence);
      isSilent = false;
      return found;
    } catch (error) {
      const fellSilent = error instanceof Silence && !isSilent;
      isSilent = error instanceof Silence;
      if (fellSilent) onSilence();
      throw error;
    }
  }

  return async (question, within) => {
    if (!isSilent) return answered(question(), within);
    if (isProbed) throw silence();
    isProbed = true;
    try {
      return await answered(question(), Math.min(within, probeLimit));
    } finally {
      isProbed = false;
    }
  };
}

class Silence extends GraphUnavailable {}
