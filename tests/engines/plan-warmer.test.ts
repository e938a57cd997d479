import { describe, expect, test } from "vitest";
import { datasetText } from "../../src/graph/dataset.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { GraphEmpty, GraphUnavailable } from "../../src/engines/engine.ts";
import { plannedStatements } from "../../src/query/catalogue.ts";
import { keptWarm, type Planned } from "../../src/engines/plan-warmer.ts";
import { graphOf, worldFolder } from "../world.ts";
import { recording } from "./recording.ts";

const world = graphOf(worldFolder);
const statements = plannedStatements();
const question = { text: datasetText, parameters: {} };

/** An engine that is kept warm, with what it was sent and a promise of what is told next. */
function warmed(before?: Parameters<typeof recording>[1]) {
  const inner = recording(embeddedEngine(), before);
  const told: Planned[] = [];
  const waiting: (() => void)[] = [];
  const engine = keptWarm(inner, statements, (planned) => {
    told.push(planned);
    waiting.shift()?.();
  });
  const telling = async (): Promise<Planned | undefined> => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return told.at(-1);
  };
  return { engine, sent: inner.sent, told, telling };
}

describe("an engine that is kept warm", () => {
  test("is sent every statement once when it is first read, and none for what it is asked later", async () => {
    const { engine, sent, telling } = warmed();
    await engine.replace(world);
    await engine.read(question);
    expect(await telling()).toEqual({ statements: statements.length, milliseconds: expect.any(Number) as number });
    expect(new Set(sent.slice(1).map(({ text }) => text))).toEqual(new Set(statements.map(({ text }) => text)));
    await engine.read(question);
    expect(sent).toHaveLength(statements.length + 2);
    await engine.close();
  });

  test("is sent them again once a read finds another version of the graph", async () => {
    const { engine, sent, told, telling } = warmed();
    await expect(engine.read(question)).rejects.toThrow(GraphEmpty);
    for (const graph of [world, { nodes: world.nodes.slice(0, 1), edges: [] }, world]) {
      await engine.replace(graph);
      sent.length = 0;
      await engine.read(question);
      await telling();
      expect(sent).toHaveLength(statements.length + 1);
    }
    expect(told).toHaveLength(3);
    await engine.close();
  });

  test("is sent no more for a version that is gone", async () => {
    const { engine, told, telling } = warmed();
    await engine.replace(world);
    await engine.read(question);
    await engine.replace({ nodes: world.nodes.slice(0, 1), edges: [] });
    await engine.read(question);
    await telling();
    await telling();
    const counts = told.map((planned) => ("statements" in planned ? planned.statements : -1)).sort((a, b) => a - b);
    expect(counts[0]).toBeLessThan(statements.length);
    expect(counts[1]).toBe(statements.length);
    await engine.close();
  });

  test("gives up where the database goes away, tells of anything else, and answers all the same", async () => {
    for (const [failure, expected] of [
      [new GraphUnavailable("The database cannot be reached now."), { statements: expect.any(Number) as number }],
      [new Error("broken"), { error: new Error("broken") }],
    ] as const) {
      let left = 10;
      const { engine, telling } = warmed(() => {
        if (--left === 0) throw failure;
      });
      await engine.replace(world);
      expect(await engine.read(question)).toHaveLength(1);
      expect(await telling()).toMatchObject(expected);
      expect(await engine.read(question)).toHaveLength(1);
      await engine.close();
    }
  });
});
