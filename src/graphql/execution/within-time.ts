import { type Budget, OperationStopped } from "../../query/budget.ts";

/** What ends the work of an operation. */
export interface Ends {
  readonly budget: Budget;
  readonly limits: { readonly timeout: number };
  readonly signal?: AbortSignal | undefined;
}

/**
 * Gives what work gives, or throws {@link OperationStopped} as soon as its time is up or its client is gone. What a database
 * does then ends by itself; the budget lets nothing more be started.
 */
export function withinTime<Result>(work: Promise<Result>, { budget, limits, signal }: Ends): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (reason: OperationStopped): void => {
      budget.stop(reason);
      reject(reason);
    };
    const late = new OperationStopped(
      "TIMED_OUT",
      `The operation was stopped because it took more than ${limits.timeout / 1000} seconds; ask for less at once.`,
    );
    const leave = (): void =>
      stop(new OperationStopped("CANCELLED", "The operation was stopped because its client left."));
    const timer = setTimeout(() => stop(late), budget.remaining() ?? 2 ** 31 - 1);
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
    };
    if (signal?.aborted) leave();
    signal?.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(settle);
  });
}
