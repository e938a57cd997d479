import type { EngineName } from "../graph/engines/engine.ts";
import type { Walk } from "../graph/walk.ts";

/** What the resolvers of one operation share. */
export interface Context {
  readonly walk: Walk;
  readonly engine: EngineName;
}
