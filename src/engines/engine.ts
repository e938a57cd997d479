import type { Graph } from "../graph/graph.ts";
import type { Statement } from "../graph/statement.ts";

export type EngineName = "embedded" | "neo4j";

/** What a load did: `changed` is false where the graph already had the same hash. */
export interface LoadOutcome {
  readonly changed: boolean;
  readonly version: number;
}

/** A database that holds the film graph. One file each knows how to speak to one. */
export interface Engine {
  readonly name: EngineName;
  /** Where the graph is, in words for a message; it holds no secret. */
  readonly address: string;
  /** Runs a statement that reads. Throws {@link GraphUnavailable} when the database does not answer. */
  read(statement: Statement): Promise<readonly (readonly unknown[])[]>;
  /**
   * Makes the film graph equal to `graph`, in one step: readers see the old one whole, then the new one whole.
   * Does nothing where the graph has the same hash already.
   */
  replace(graph: Graph): Promise<LoadOutcome>;
  /** How many loads through this engine have changed the graph, so that what was remembered of it may be old. */
  loads(): number;
  close(): Promise<void>;
}

/** The database cannot be asked now. The message is a sentence fit for a client; the cause is for the log. */
export class GraphUnavailable extends Error {
  override readonly name = "GraphUnavailable";
}

/** The database answers and holds no film graph yet. */
export class GraphEmpty extends GraphUnavailable {
  constructor() {
    super("The database holds no film graph yet. `npm run seed -- load` loads it.");
  }
}
