let last: Promise<void> = Promise.resolve();

/** Waits for a turn of the event loop of one's own: whatever long work comes after it, others are answered before the next turn. */
export function turn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  return last;
}
