import { type Engine, GraphUnavailable } from "../engines/engine.ts";
import { createReader } from "../query/reader.ts";
import { findDataset } from "../query/lookups.ts";

/** Whether operations can be answered, and from which version of the graph; otherwise why not. */
export type Readiness =
  { readonly ready: true; readonly version: number } | { readonly ready: false; readonly reason: string };

/** What a server that is told to stop says, so that others are asked. */
export const stopping: Readiness = { ready: false, reason: "The server is stopping." };

/** Asks the engine for the graph's version. */
export async function readiness(engine: Engine): Promise<Readiness> {
  try {
    const { version } = await findDataset(createReader(engine));
    return { ready: true, version };
  } catch (error) {
    if (error instanceof GraphUnavailable) return { ready: false, reason: error.message };
    throw error;
  }
}
