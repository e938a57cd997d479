import type { Engine } from "../engines/engine.ts";
import type { GraphSize } from "../query/graph-size.ts";
import type { Loaders } from "../query/loaders.ts";

/** What the resolvers of one operation share. */
export interface Context {
  readonly graph: Loaders;
  readonly engine: Engine;
  /** How large the graph is, where the operation's price depends on it. */
  readonly size?: GraphSize | undefined;
  /** Whether the operation was asked before, so that statements of its own are worth planning. */
  readonly repeated?: boolean;
  /** Whether graphql-jit answers, which is fast and takes no promises for the items of a list. */
  readonly compiled?: boolean;
}
