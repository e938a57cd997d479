import { type Engine, GraphUnavailable } from "../engines/engine.ts";
import { createReader } from "../query/reader.ts";
import { withTimeLimit } from "../engines/time-limit.ts";
import { findDataset } from "../query/lookups.ts";

/** Whether operations can be answered, and from which version of the graph; otherwise why not. */
export type Readiness =
  { readonly ready: true; readonly version: number } | { readonly ready: false; readonly reason: string };

/** How long, in milliseconds, the graph's version is waited for. */
const patience = 2_000;
const late = (): Error => new GraphUnavailable("The database does not answer now.");
/** What a server that is told to stop says, so that others are asked. */
export const stopping: Readiness = { ready: false, reason: "The server is stopping." };

/** Asks the engine for the graph's version. */
export async function readiness(engine: Engine): Promise<Readiness> {
  try {
    const { version } = await withTimeLimit(findDataset(createReader(engine)), patience, late);
    return { ready: true, version };
  } catch (error) {
    if (error instanceof GraphUnavailable) return { ready: false, reason: error.message };
    throw error;
  }
}
