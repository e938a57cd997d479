/** What running an operation takes. */
export interface Spending {
  /** Statements sent. */
  readonly statements: number;
  /** Rows read. */
  readonly rows: number;
  /** Values of the answer in lists whose length is known only once they are read. */
  readonly values: number;
  /** Searching the graph, in the unit of `@cost`. */
  readonly price: number;
}

/** An operation was ended before it was answered. The message is a sentence for the client. */
export class OperationStopped extends Error {
  override readonly name = "OperationStopped";
  readonly code: "TOO_COSTLY" | "TIMED_OUT" | "CANCELLED";

  constructor(code: OperationStopped["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** What one operation may still spend. Once it was stopped it may spend nothing. */
export interface Budget {
  /** Throws {@link OperationStopped} where that is more than there is, from then on for everything. */
  spend(what: keyof Spending, amount: number, cause?: string): void;
  stop(reason: OperationStopped): void;
  /** Why the operation was stopped; undefined while it runs. */
  stopped(): OperationStopped | undefined;
  spent(): Spending;
  /** How many milliseconds are left; undefined where time has no bound. */
  remaining(): number | undefined;
}

/** What any operation may spend at most. */
export const most: Spending = { statements: 200, rows: 500_000, values: 250_000, price: 1_000 };

/** A budget of an operation that must end by a time of `performance.now()`. */
export function createBudget(until: number): Budget {
  const spent = { statements: 0, rows: 0, values: 0, price: 0 };
  let stopped: OperationStopped | undefined;

  return {
    spend(what, amount, cause = "The operation") {
      if (stopped) throw stopped;
      spent[what] += amount;
      if (spent[what] <= most[what]) return;
      stopped = new OperationStopped("TOO_COSTLY", sentences[what](cause, spent[what]));
      throw stopped;
    },
    stop: (reason) => void (stopped ??= reason),
    stopped: () => stopped,
    spent: () => spent,
    remaining: () => (until === Infinity ? undefined : Math.max(1, Math.ceil(until - performance.now()))),
  };
}

type Sentence = (cause: string, spent: number) => string;

/** Why an operation is stopped, by what it spent too much of. */
const sentences: Readonly<Record<keyof Spending, Sentence>> = {
  statements: (cause) =>
    `${cause} takes more than the ${most.statements} statements that one may take; ask in several operations.`,
  rows: (cause, spent) =>
    `${cause} reads ${spent} rows of the graph, but one may read at most ${most.rows}; ask in several operations.`,
  values: (cause, spent) =>
    `${cause} would bring the answer to ${spent} values, which may hold at most ${most.values}; select less of each.`,
  price: (cause, spent) =>
    `${cause} would bring the price to ${spent}, which may be at most ${most.price}; ask in several operations or select less of each.`,
};
