import { describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { GraphTimeout, GraphUnavailable } from "../../src/engines/engine.ts";
import { type Outage, withOutages } from "../../src/engines/outages.ts";
import { recording } from "./recording.ts";

const question = { text: 'MATCH (dataset:FilmGraph {id: "dataset"}) RETURN dataset.version', parameters: {} };

/** An engine with a graph, which fails as long as it is given an error to fail with. */
async function watched() {
  const engine = embeddedEngine();
  await engine.replace({ nodes: [], edges: [] });
  const state: { error: Error | undefined; readonly outages: Outage[] } = { error: undefined, outages: [] };
  const failing = recording(engine, () => {
    if (state.error) throw state.error;
  });
  return { state, engine: withOutages(failing, (outage) => void state.outages.push(outage)) };
}

describe("an outage", () => {
  test("an outage is reported once with its cause, and once when it is over", async () => {
    const { state, engine } = await watched();
    await engine.read(question);
    expect(state.outages).toEqual([]);
    const error = new GraphUnavailable("The database cannot be reached now.", { cause: new Error("ECONNREFUSED") });
    for (const round of [1, 2]) {
      state.error = error;
      for (let asked = 0; asked < 3; asked++) await expect(engine.read(question)).rejects.toBe(error);
      state.error = undefined;
      for (let asked = 0; asked < 2; asked++) await engine.read(question);
      expect(state.outages).toHaveLength(2 * round);
    }
    const [first, second] = state.outages;
    expect(first).toEqual({ error });
    expect(second).toEqual({ backAfter: expect.any(Number) as number });
  });

  test("a statement that takes too long, or is wrong, is no outage", async () => {
    const { state, engine } = await watched();
    for (const error of [new GraphTimeout("The database took too long to answer."), new Error("broken")]) {
      state.error = error;
      await expect(engine.read(question)).rejects.toBe(error);
    }
    expect(state.outages).toEqual([]);
  });

  test("a database that was emptied is an outage", async () => {
    const { state, engine } = await watched();
    await engine.read({ ...question, text: 'MATCH (node:FilmGraph {id: "nothing"}) RETURN node.id' });
    expect(state.outages).toEqual([{ error: expect.any(GraphUnavailable) as GraphUnavailable }]);
  });
});
