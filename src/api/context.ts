import type { Engine } from "../graph/engines/engine.ts";
import type { Batches } from "../graph/batch.ts";
import type { Reader } from "../graph/read.ts";
import type { Walk } from "../graph/walk.ts";

/** What the resolvers of one operation share. */
export interface Context {
  readonly reader: Reader;
  readonly batches: Batches;
  readonly walk: Walk;
  readonly engine: Engine;
  /** Whether the operation was asked before, so that statements of its own are worth planning. */
  readonly repeated?: boolean;
}
