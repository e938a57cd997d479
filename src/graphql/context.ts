import type { Engine } from "../engines/engine.ts";
import type { Loaders } from "../query/loaders.ts";

/** What the resolvers of one operation share. */
export interface Context {
  readonly graph: Loaders;
  readonly engine: Engine;
  /** Whether the operation was asked before, so that statements of its own are worth planning. */
  readonly repeated?: boolean;
}
