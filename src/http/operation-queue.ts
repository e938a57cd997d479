import { refusal } from "./bad-request.ts";

/** How many operations run and wait at once, and for how many milliseconds one waits. */
export interface QueueBounds {
  readonly maxRunning: number;
  readonly maxWaiting: number;
  readonly maxWait: number;
}

/** Runs as many operations at once as are good for all of them; some more wait for a turn. */
export interface OperationQueue {
  /**
   * Runs a task of a client as soon as there is a turn for it. Clients take turns, however many tasks each has. A task whose
   * signal is aborted leaves the queue. Refuses a task where too many wait, and one that has waited too long.
   */
  run<Result>(client: string, signal: AbortSignal, task: () => Promise<Result>): Promise<Result>;
  readonly running: () => number;
  readonly waiting: () => number;
}

interface Waiter {
  readonly begin: () => void;
  readonly leave: (reason: Error) => void;
}

/** A queue that refuses the last task of the client with the most, where it is full and a client with fewer asks. */
export function createOperationQueue({ maxRunning, maxWaiting, maxWait }: QueueBounds): OperationQueue {
  /** The tasks of each client that wait, the oldest first; the client whose turn is next comes first. */
  const lines = new Map<string, Waiter[]>();
  let running = 0;
  let waiting = 0;

  function remove(client: string, waiter: Waiter): void {
    const line = (lines.get(client) ?? []).filter((each) => each !== waiter);
    waiting--;
    if (line.length === 0) lines.delete(client);
    else lines.set(client, line);
  }

  /** Gives the turn of a task that has ended to the next one. */
  function passOn(): void {
    const [next] = lines;
    const [client, [waiter, ...rest]] = next ?? ["", []];
    if (!waiter) {
      running--;
      return;
    }
    lines.delete(client);
    if (rest.length > 0) lines.set(client, rest);
    waiting--;
    waiter.begin();
  }

  function makeRoom(client: string): void {
    if (waiting < maxWaiting) return;
    const [longest] = [...lines.values()].sort((one, other) => other.length - one.length);
    if (!longest || longest.length <= (lines.get(client)?.length ?? 0) + 1) throw busy();
    longest.at(-1)?.leave(busy());
  }

  async function turn(client: string, signal: AbortSignal): Promise<void> {
    makeRoom(client);
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", goAway);
      };
      const waiter: Waiter = {
        begin: () => {
          settle();
          resolve();
        },
        leave: (reason) => {
          settle();
          remove(client, waiter);
          reject(reason);
        },
      };
      const goAway = (): void => waiter.leave(refusal(499, "The client has gone."));
      const timer = setTimeout(() => waiter.leave(busy()), maxWait);
      signal.addEventListener("abort", goAway);
      lines.set(client, [...(lines.get(client) ?? []), waiter]);
      waiting++;
    });
  }

  return {
    async run(client, signal, task) {
      if (running < maxRunning) running++;
      else await turn(client, signal);
      try {
        return await task();
      } finally {
        passOn();
      }
    },
    running: () => running,
    waiting: () => waiting,
  };
}

function busy(): Error {
  return refusal(503, "The server has more operations than it can take now. Ask again in a second.", "SERVER_BUSY");
}
