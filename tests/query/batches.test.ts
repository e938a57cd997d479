import { describe, expect, test, vi } from "vitest";
import { type Batch, createBatches } from "../../src/query/batches.ts";

/** Answers every id but "nobody" with itself in capitals, and counts its calls. */
function shouting() {
  return vi.fn<Batch<string>>(
    async (ids) => new Map(ids.filter((id) => id !== "nobody").map((id) => [id, id.toUpperCase()])),
  );
}

describe("the batches of an operation", () => {
  test("ask for the ids of one tick together, in the order of asking", async () => {
    const { load } = createBatches();
    const batch = shouting();
    const answers = ["c", "a", "b"].map((id) => load(["word"], batch, "", id));
    expect(await Promise.all(answers)).toEqual(["C", "A", "B"]);
    expect(batch.mock.calls).toEqual([[["c", "a", "b"]]]);
  });

  test("ask for many ids at once, however many", async () => {
    const { load } = createBatches();
    const batch = shouting();
    await Promise.all(Array.from({ length: 2_000 }, (_, index) => load(["word"], batch, "", `id-${index}`)));
    expect(batch).toHaveBeenCalledTimes(1);
  });

  test("ask for no id twice, not even later", async () => {
    const { load } = createBatches();
    const batch = shouting();
    expect(await Promise.all([load(["word"], batch, "", "a"), load(["word"], batch, "", "a")])).toEqual(["A", "A"]);
    expect(await load(["word"], batch, "", "a")).toBe("A");
    expect(batch.mock.calls).toEqual([[["a"]]]);
  });

  test("ask for nothing that was taken already", async () => {
    const { load, take } = createBatches();
    const batch = shouting();
    take(["word"], new Map([["a", "A, as taken"]]));
    take(["word"], new Map([["b", "B, as taken"]]));
    take(["other"], new Map([["c", "C, as taken"]]));
    const answers = await Promise.all(["a", "b", "c"].map((id) => load(["word"], batch, "", id)));
    expect(answers).toEqual(["A, as taken", "B, as taken", "C"]);
    expect(batch.mock.calls).toEqual([[["c"]]]);
  });

  test("give what stands for none where an id has no answer", async () => {
    const { load } = createBatches();
    const batch = shouting();
    expect(await Promise.all([load(["word"], batch, "none", "nobody"), load(["word"], batch, "none", "a")])).toEqual([
      "none",
      "A",
    ]);
  });

  test("keep an answer that is false, zero or empty", async () => {
    const { load } = createBatches();
    const same = (value: unknown): Promise<unknown> =>
      load([String(value)], async (ids) => new Map(ids.map((id) => [id, value])), "none", "a");
    expect(await Promise.all([same(0), same(""), same(false)])).toEqual([0, "", false]);
  });

  test("keep keys apart that differ in a name, an argument or its type", async () => {
    const { load } = createBatches();
    const batch = shouting();
    const keys = [
      ["lineage", "BOTH", 6],
      ["lineage", "BOTH", 7],
      ["lineage", "BOTH", "6"],
      ["ancestry", "BOTH", 6],
    ];
    await Promise.all(keys.map((key) => load(key, batch, "", "a")));
    expect(batch).toHaveBeenCalledTimes(4);
  });

  test("fail every load of a batch that fails, and no other", async () => {
    const { load } = createBatches();
    const failing: Batch<string> = () => Promise.reject(new Error("The graph is away."));
    const answers = await Promise.allSettled([
      load(["failing"], failing, "", "a"),
      load(["failing"], failing, "", "b"),
      load(["word"], shouting(), "", "a"),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  });

  test("belong to one operation: another asks again", async () => {
    const batch = shouting();
    await createBatches().load(["word"], batch, "", "a");
    await createBatches().load(["word"], batch, "", "a");
    expect(batch).toHaveBeenCalledTimes(2);
  });
});
