import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { createConnectionTurns } from "../../src/http/connection-turns.ts";

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("operations of a connection", () => {
  test("operations of a connection run one after the other, whatever became of those before", async () => {
    const { run } = createConnectionTurns();
    const connection = new Socket();
    const begun: number[] = [];
    const results = [1, 2, 3].map((place) =>
      run(connection, async () => {
        begun.push(place);
        await soon();
        expect(begun.at(-1)).toBe(place);
        if (place === 2) throw new Error("failed");
        return place;
      }),
    );
    expect((await Promise.allSettled(results)).map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    expect(begun).toEqual([1, 2, 3]);
  });

  test("operations of several connections run at once", async () => {
    const { run } = createConnectionTurns();
    let running = 0;
    const most = await Promise.all(
      [new Socket(), new Socket()].map((connection) =>
        run(connection, async () => {
          running++;
          await soon();
          return running;
        }),
      ),
    );
    expect(most).toEqual([2, 2]);
  });

  test("a connection that is closed aborts its operation, and those after it never begin", async () => {
    const { run } = createConnectionTurns();
    const connection = new Socket();
    const first = run(connection, async (gone) => {
      await soon();
      connection.destroy();
      await new Promise((resolve) => gone.addEventListener("abort", resolve));
      return gone.aborted;
    });
    const second = run(connection, async () => "begun");
    expect(await first).toBe(true);
    await expect(second).rejects.toThrow("The client has gone.");
  });

  test("a connection holds no listener once its operations have ended", async () => {
    const { run } = createConnectionTurns();
    const connection = new Socket();
    const before = connection.listenerCount("close");
    for (let place = 0; place < 20; place++) await run(connection, async () => place);
    expect(connection.listenerCount("close")).toBe(before);
  });

  test("a connection that asks far more than it waits for is refused, until it has its answers", async () => {
    const { run } = createConnectionTurns();
    const connection = new Socket();
    const asked = await Promise.allSettled(
      Array.from({ length: 130 }, (_, place) => run(connection, async () => place)),
    );
    expect(asked.filter(({ status }) => status === "rejected")).toHaveLength(2);
    expect(await run(connection, async () => "answered")).toBe("answered");
  });
});
