import type { Graph } from "../graph/graph.ts";
import type { Statement } from "../graph/statement.ts";

export type EngineName = "embedded" | "neo4j";

/** What a load did: `changed` is false if the stored graph was the same already. */
export interface LoadOutcome {
  readonly changed: boolean;
  readonly version: number;
}

/** Whether a load writes a graph that is the same as the stored one. */
export type LoadWhen = "different" | "always";

/** The values of a row, in the order of a statement's columns. */
export type Row = readonly unknown[];

/** A database that holds the film graph. */
export interface Engine {
  readonly name: EngineName;
  /** Where the graph is, for messages. It contains no secret. */
  readonly address: string;
  /**
   * Runs a statement that reads, for so many milliseconds at most where a time is given. Throws {@link GraphUnavailable} when
   * the database does not answer.
   */
  read(statement: Statement, within?: number): Promise<readonly Row[]>;
  /**
   * Replaces the graph in one step, for readers too. Each load that changes something has a version of its own, whoever else
   * loads. Does nothing if the stored graph is the same, unless it is to be loaded always.
   */
  replace(graph: Graph, when?: LoadWhen): Promise<LoadOutcome>;
  /** How many loads through this engine have changed the graph. What is remembered of an earlier graph is outdated. */
  loads(): number;
  close(): Promise<void>;
}

/** The version of the graph that a versioned statement reads, and its rows. Throws {@link GraphEmpty} where there is none. */
export async function readVersioned<Rows>(engine: Pick<Engine, "read">, statement: Statement<Rows>, within?: number) {
  const [row] = await engine.read(statement, within);
  if (!row) throw new GraphEmpty();
  return row as readonly [version: number, rows: Rows];
}

/** The database does not answer now. The message may be shown to a client; the cause is for the log. */
export class GraphUnavailable extends Error {
  override readonly name: string = "GraphUnavailable";
}

/** Does something with an engine, whose address is named where it is unavailable. */
export async function namingAddress<Result>({ address }: Engine, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GraphUnavailable) throw new GraphUnavailable(`${address}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** A statement took longer than it may. The database may well answer others. */
export class GraphTimeout extends GraphUnavailable {
  override readonly name = "GraphTimeout";
}

/** The database answers, but holds no film graph yet. */
export class GraphEmpty extends GraphUnavailable {
  constructor() {
    super("The database holds no film graph yet. `npm run seed -- load` loads it.");
  }
}
