import { GraphTimeout } from "./engine.ts";

/** The {@link GraphTimeout} in place of the engine's error about a statement that took longer than it lets any; any other error as it is. */
export function translateEmbeddedError(error: unknown): unknown {
  if (!(error instanceof Error) || !/exceeded timeout/i.test(error.message)) return error;
  return new GraphTimeout("The database took too long to answer.", { cause: error });
}
