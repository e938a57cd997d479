import type { Engine } from "../engines/engine.ts";
import type { Batches } from "../query/batches.ts";
import type { Reader } from "../query/reader.ts";
import type { Walk } from "../query/loaders.ts";

/** What the resolvers of one operation share. */
export interface Context {
  readonly reader: Reader;
  readonly batches: Batches;
  readonly walk: Walk;
  readonly engine: Engine;
  /** Whether the operation was asked before, so that statements of its own are worth planning. */
  readonly repeated?: boolean;
}
