import { type Engine, readVersioned } from "../engines/engine.ts";
import { perGraph } from "../engines/per-graph.ts";
import { readRedirects, redirectsText } from "../graph/dataset.ts";
import type { Redirects } from "../graph/graph.ts";
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
  read<Rows>(statement: Statement<Rows>): Promise<Rows>;
  /**
   * The redirects of the version that is read. They are kept for each version. Before the first statement the version is
   * taken to be the last that was seen; a statement that finds another one throws {@link GraphChanged}.
   */
  redirects(): Promise<Redirects>;
  /** The version that is read, once it is known. */
  version(): number | undefined;
  /** How many statements were sent. */
  statements(): number;
}

/** The version of each engine's graph that was seen last, with the loads of this process until then. */
const lastSeen = new WeakMap<Engine, { readonly version: number; readonly loads: number }>();

const redirectsOf = perGraph((read: () => Promise<Redirects>) => read());
const redirectsStatement = { text: redirectsText, parameters: {} };

/** A reader for one operation. */
export function createReader(engine: Engine): Reader {
  let version: number | undefined;
  let statements = 0;
  let redirects: Promise<Redirects> | undefined;

  async function readRow<Rows>(statement: Statement<Rows>): Promise<readonly [version: number, rows: Rows]> {
    statements++;
    const loads = engine.loads();
    const [found, rows] = await readVersioned(engine, statement);
    lastSeen.set(engine, { version: found, loads });
    version ??= found;
    if (version !== found) throw new GraphChanged();
    return [found, rows];
  }

  async function findRedirects(): Promise<Redirects> {
    const seen = lastSeen.get(engine);
    if (seen?.loads === engine.loads()) version ??= seen.version;
    const read = async () => readRedirects((await readRow(redirectsStatement))[1]);
    if (version !== undefined) return redirectsOf(engine, version, read);
    const [found, rows] = await readRow(redirectsStatement);
    return redirectsOf(engine, found, async () => readRedirects(rows));
  }

  return {
    read: async (statement) => (await readRow(statement))[1],
    redirects: () => (redirects ??= findRedirects()),
    version: () => version,
    statements: () => statements,
  };
}
