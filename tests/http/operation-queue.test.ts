import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createOperationQueue } from "../../src/http/operation-queue.ts";

const never = new AbortController().signal;
const bounds = { maxRunning: 1, maxWaiting: 4, maxWait: 10_000 };

/** A queue whose tasks run until they are released, with the names of those that have begun. */
function queueOf(changes: Partial<typeof bounds> = {}) {
  const queue = createOperationQueue({ ...bounds, ...changes });
  const begun: string[] = [];
  const releases = new Map<string, () => void>();
  const ask = (client: string, name: string, signal = never): Promise<string> =>
    queue
      .run(client, signal, async () => {
        begun.push(name);
        await new Promise<void>((resolve) => releases.set(name, resolve));
        return name;
      })
      .catch((error: unknown) => (error as { code?: string; statusCode: number }).code ?? "gone");
  const release = async (name: string): Promise<void> => {
    releases.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, begun, ask, release };
}

describe("the queue of operations", () => {
  test("the queue runs so many operations at once, and the next one as soon as one has ended", async () => {
    const { queue, begun, ask, release } = queueOf({ maxRunning: 2 });
    const all = ["a", "b", "c"].map((name) => ask("x", name));
    expect([begun, queue.running(), queue.waiting()]).toEqual([["a", "b"], 2, 1]);
    await release("a");
    expect([begun, queue.running(), queue.waiting()]).toEqual([["a", "b", "c"], 2, 0]);
    await release("b");
    await release("c");
    expect(await Promise.all(all)).toEqual(["a", "b", "c"]);
    expect(queue.running()).toBe(0);
  });

  test("the queue gives a turn to the next operation where one fails", async () => {
    const { queue, ask, begun } = queueOf();
    const failing = queue.run("x", never, async () => Promise.reject(new Error("failed")));
    void ask("x", "b");
    await expect(failing).rejects.toThrow("failed");
    await expect.poll(() => begun).toEqual(["b"]);
  });

  test("the queue lets clients take turns, however many operations each has", async () => {
    const { begun, ask, release } = queueOf({ maxWaiting: 10 });
    for (const name of ["a1", "a2", "a3", "a4"]) void ask("a", name);
    void ask("b", "b1");
    void ask("c", "c1");
    void ask("b", "b2");
    for (const name of ["a1", "a2", "b1", "c1", "a3", "b2", "a4"]) await release(name);
    expect(begun).toEqual(["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
  });

  test("the queue refuses an operation where as many wait as may", async () => {
    const { ask } = queueOf({ maxWaiting: 1 });
    void ask("x", "a");
    void ask("x", "b");
    expect(await ask("x", "c")).toBe("SERVER_BUSY");
  });

  test("the queue refuses the last operation of the client with the most, to let another client in", async () => {
    const { ask, begun, release } = queueOf({ maxWaiting: 3 });
    const all = ["a1", "a2", "a3", "a4"].map((name) => ask("a", name));
    void ask("b", "b1");
    expect(await all[3]).toBe("SERVER_BUSY");
    await release("a1");
    await release("a2");
    expect(begun).toEqual(["a1", "a2", "b1"]);
  });

  test("the queue refuses an operation that has waited too long", async () => {
    const { ask, queue } = queueOf({ maxWait: 20 });
    void ask("x", "a");
    expect(await ask("x", "b")).toBe("SERVER_BUSY");
    expect(queue.waiting()).toBe(0);
  });

  test("an operation leaves the queue when its client goes away", async () => {
    const { ask, begun, queue, release } = queueOf();
    const client = new AbortController();
    void ask("x", "a");
    const gone = ask("x", "b", client.signal);
    void ask("x", "c");
    client.abort();
    expect(await gone).toBe("gone");
    expect(queue.waiting()).toBe(1);
    await release("a");
    expect(begun).toEqual(["a", "c"]);
  });

  test("the queue never runs or keeps more than it may, and answers or refuses every operation", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 6 }),
        fc.array(fc.record({ client: fc.constantFrom("a", "b", "c"), leaves: fc.boolean() }), { maxLength: 40 }),
        async (maxRunning, maxWaiting, tasks) => {
          const queue = createOperationQueue({ maxRunning, maxWaiting, maxWait: 10_000 });
          let most = 0;
          const settled = await Promise.all(
            tasks.map(async ({ client, leaves }) => {
              const gone = new AbortController();
              const answer = queue
                .run(client, gone.signal, async () => {
                  most = Math.max(most, queue.running());
                  await new Promise((resolve) => setImmediate(resolve));
                })
                .catch(() => undefined);
              expect(queue.waiting()).toBeLessThanOrEqual(maxWaiting);
              if (leaves) gone.abort();
              await answer;
              return true;
            }),
          );
          expect(most).toBeLessThanOrEqual(maxRunning);
          expect([settled.length, queue.running(), queue.waiting()]).toEqual([tasks.length, 0, 0]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
