import type { Engine } from "../engines/engine.ts";
import { GraphEmpty } from "../engines/engine.ts";
import type { Statement } from "../graph/statement.ts";

/** Two statements of one operation read different versions of the graph. The operation may be run again. */
export class GraphChanged extends Error {
  override readonly name = "GraphChanged";
  constructor() {
    super("The graph was reloaded while the operation ran.");
  }
}

/** Reads the `rows` of versioned statements, all from one version of the graph. */
export interface Reader {
  /** Throws {@link GraphChanged} when the graph is not the one that earlier statements read. */
  read(statement: Statement): Promise<unknown>;
  /** The version that was read, once a statement has been. */
  version(): number | undefined;
  /** How many statements were sent. */
  statements(): number;
}

/** A reader for one operation. */
export function createReader(engine: Engine): Reader {
  let version: number | undefined;
  let statements = 0;
  return {
    async read(statement) {
      statements++;
      const [row] = await engine.read(statement);
      if (!row) throw new GraphEmpty();
      version ??= row[0] as number;
      if (version !== row[0]) throw new GraphChanged();
      return row[1];
    },
    version: () => version,
    statements: () => statements,
  };
}
