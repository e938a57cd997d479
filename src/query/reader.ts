import { type Engine, readVersioned } from "../engines/engine.ts";
import { type PerGraph, perGraph } from "../engines/per-graph.ts";
import { readRedirects, redirectsText } from "../graph/dataset.ts";
import type { Redirects } from "../graph/graph.ts";
import type { Statement } from "../graph/statement.ts";
import { type Budget, createBudget } from "./budget.ts";
import { type GraphSize, readSize, sizeText } from "./graph-size.ts";

/** Two statements of one operation read different versions of the graph. The operation may be run again. */
export class GraphChanged extends Error {
  override readonly name = "GraphChanged";
  constructor() {
    super("The graph was reloaded while the operation ran.");
  }
}

/** Reads the `rows` of versioned statements, all from one version of the graph. */
export interface Reader {
  /**
   * Throws {@link GraphChanged} when the graph is not the one that earlier statements read, and `OperationStopped` where the
   * budget does not allow it.
   */
  read<Rows>(statement: Statement<Rows>): Promise<Rows>;
  /** Reads what is kept for every operation on the graph, so that none has to pay for it. */
  readShared<Rows>(statement: Statement<Rows>): Promise<Rows>;
  /**
   * The redirects of the version that is read. They are kept for each version. Before the first statement the version is
   * taken to be the last that was seen; a statement that finds another one throws {@link GraphChanged}.
   */
  redirects(): Promise<Redirects>;
  /** How large the graph is; kept as the redirects are. */
  size(): Promise<GraphSize>;
  /** What the operation may still spend. */
  readonly budget: Budget;
  /** The version that is read, once it is known. */
  version(): number | undefined;
  /** How many statements were sent. */
  statements(): number;
}

/** The version of each engine's graph that was seen last, with the loads of this process until then. */
const lastSeen = new WeakMap<Engine, { readonly version: number; readonly loads: number }>();

/** What is made of a statement's rows once for each graph. */
interface Kept<Rows, Value> {
  readonly statement: Statement<Rows>;
  readonly make: (rows: Rows) => Value;
  readonly values: PerGraph<() => Promise<Value>, Value>;
}

const keptRedirects = {
  statement: { text: redirectsText, parameters: {} },
  make: readRedirects,
  values: perGraph((read: () => Promise<Redirects>) => read()),
};
const keptSize = {
  statement: { text: sizeText, parameters: {} },
  make: readSize,
  values: perGraph((read: () => Promise<GraphSize>) => read()),
};

/** A reader for one operation, within its budget. */
export function createReader(engine: Engine, budget: Budget = createBudget(Infinity)): Reader {
  let version: number | undefined;
  let statements = 0;
  let redirects: Promise<Redirects> | undefined;

  async function readRow<Rows>(
    statement: Statement<Rows>,
    within?: number,
  ): Promise<readonly [version: number, rows: Rows]> {
    statements++;
    const loads = engine.loads();
    const [found, rows] = await readVersioned(engine, statement, within);
    lastSeen.set(engine, { version: found, loads });
    version ??= found;
    if (version !== found) throw new GraphChanged();
    return [found, rows];
  }

  async function read<Rows>(statement: Statement<Rows>): Promise<Rows> {
    budget.spend("statements", 1);
    const [, rows] = await readRow(statement, budget.remaining());
    budget.spend("rows", rowsIn(rows));
    return rows;
  }

  async function findKept<Rows, Value>({ statement, make, values }: Kept<Rows, Value>): Promise<Value> {
    const seen = lastSeen.get(engine);
    if (seen?.loads === engine.loads()) version ??= seen.version;
    const findRows = async () => make((await readRow(statement))[1]);
    if (version !== undefined) return values(engine, version, findRows);
    const [found, rows] = await readRow(statement);
    return values(engine, found, async () => make(rows));
  }

  return {
    read,
    readShared: async (statement) => (await readRow(statement))[1],
    redirects: () => (redirects ??= findKept(keptRedirects)),
    size: () => findKept(keptSize),
    budget,
    version: () => version,
    statements: () => statements,
  };
}

/** How many rows a statement gave, those of the lists among them included unless they are many. */
function rowsIn(rows: unknown): number {
  if (!Array.isArray(rows)) return 1;
  return rows.length > 200 ? rows.length : rows.reduce<number>((sum, row: unknown) => sum + lengthOf(row), 0);
}

/** How many rows a list of rows holds, or the page that a row ends with. */
function lengthOf(row: unknown): number {
  if (!Array.isArray(row)) return 1;
  const columns: readonly unknown[] = row;
  const [first, last] = [columns[0], columns.at(-1)];
  if (Array.isArray(first)) return row.length;
  return Array.isArray(last) ? 1 + last.length : 1;
}
