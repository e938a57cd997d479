import { describe, expect, test, vi } from "vitest";
import { type Batch, createBatches } from "../../src/query/batches.ts";

/** Reads every id but "nobody" as itself in capitals, and counts the calls. */
function shouting() {
  const read = vi.fn<Batch<string>["read"]>(
    async (ids) => new Map(ids.filter((id) => id !== "nobody").map((id) => [id, id.toUpperCase()])),
  );
  return { key: ["word"], read };
}

describe("the batches of an operation", () => {
  test("a batch reads the ids of one tick together, in the order of loading", async () => {
    const { load } = createBatches();
    const batch = shouting();
    const answers = ["c", "a", "b"].map((id) => load(batch, id));
    expect(await Promise.all(answers)).toEqual(["C", "A", "B"]);
    expect(batch.read.mock.calls).toEqual([[["c", "a", "b"]]]);
  });

  test("a batch reads many ids at once, however many", async () => {
    const { load } = createBatches();
    const batch = shouting();
    await Promise.all(Array.from({ length: 2_000 }, (_, index) => load(batch, `id-${index}`)));
    expect(batch.read).toHaveBeenCalledTimes(1);
  });

  test("a batch reads no id twice, not even later", async () => {
    const { load } = createBatches();
    const batch = shouting();
    expect(await Promise.all([load(batch, "a"), load(batch, "a")])).toEqual(["A", "A"]);
    expect(await load(batch, "a")).toBe("A");
    expect(batch.read.mock.calls).toEqual([[["a"]]]);
  });

  test("a batch reads nothing that it was primed with", async () => {
    const { load, prime } = createBatches();
    const batch = shouting();
    prime(batch, new Map([["a", "A, as primed"]]));
    prime(batch, new Map([["b", "B, as primed"]]));
    prime({ ...batch, key: ["other"] }, new Map([["c", "C, as primed"]]));
    const answers = await Promise.all(["a", "b", "c"].map((id) => load(batch, id)));
    expect(answers).toEqual(["A, as primed", "B, as primed", "C"]);
    expect(batch.read.mock.calls).toEqual([[["c"]]]);
  });

  test("a load gives undefined where its id has no value", async () => {
    const { load } = createBatches();
    const batch = shouting();
    expect(await Promise.all([load(batch, "nobody"), load(batch, "a")])).toEqual([undefined, "A"]);
  });

  test("a load keeps a value that is false, zero or empty", async () => {
    const { load } = createBatches();
    const same = (value: unknown): Promise<unknown> =>
      load({ key: [String(value)], read: async (ids) => new Map(ids.map((id) => [id, value])) }, "a");
    expect(await Promise.all([same(0), same(""), same(false)])).toEqual([0, "", false]);
  });

  test("batches are told apart by a name, an argument or its type in their keys", async () => {
    const { load } = createBatches();
    const batch = shouting();
    const keys = [
      ["lineage", "BOTH", 6],
      ["lineage", "BOTH", 7],
      ["lineage", "BOTH", "6"],
      ["ancestry", "BOTH", 6],
    ];
    await Promise.all(keys.map((key) => load({ ...batch, key }, "a")));
    expect(batch.read).toHaveBeenCalledTimes(4);
  });

  test("a batch that fails fails each of its loads, and no other", async () => {
    const { load } = createBatches();
    const failing: Batch<string> = { key: ["failing"], read: () => Promise.reject(new Error("The graph is away.")) };
    const answers = await Promise.allSettled([load(failing, "a"), load(failing, "b"), load(shouting(), "a")]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  });

  test("the batches of another operation read again", async () => {
    const batch = shouting();
    await createBatches().load(batch, "a");
    await createBatches().load(batch, "a");
    expect(batch.read).toHaveBeenCalledTimes(2);
  });
});
