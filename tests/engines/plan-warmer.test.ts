import { describe, expect, test } from "vitest";
import { datasetText } from "../../src/graph/dataset.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { GraphEmpty, GraphTimeout, GraphUnavailable } from "../../src/engines/engine.ts";
import { plannedStatements } from "../../src/query/catalogue.ts";
import { withWarmPlans, type PlanWarming } from "../../src/engines/plan-warmer.ts";
import { graphOf, worldFolder } from "../world.ts";
import { recording } from "./recording.ts";

const world = graphOf(worldFolder);
const statements = plannedStatements();
const question = { text: datasetText, parameters: {} };

/** An engine with warm plans, with what it was sent and a promise of the next report. */
function warmed(before?: Parameters<typeof recording>[1]) {
  const inner = recording(embeddedEngine(), before);
  const reported: PlanWarming[] = [];
  const waiting: (() => void)[] = [];
  const engine = withWarmPlans(inner, statements, (warming) => {
    reported.push(warming);
    waiting.shift()?.();
  });
  const nextReport = async (): Promise<PlanWarming | undefined> => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return reported.at(-1);
  };
  return { engine, sent: inner.sent, reported, nextReport };
}

describe("an engine with warm plans", () => {
  test("an engine with warm plans is sent every statement once when it is first read, and none when it is read later", async () => {
    const { engine, sent, nextReport } = warmed();
    await engine.replace(world);
    await engine.read(question);
    expect(await nextReport()).toEqual({ statements: statements.length, milliseconds: expect.any(Number) as number });
    expect(new Set(sent.slice(1).map(({ text }) => text))).toEqual(new Set(statements.map(({ text }) => text)));
    await engine.read(question);
    expect(sent).toHaveLength(statements.length + 2);
    await engine.close();
  });

  test("an engine with warm plans is sent the statements again once a read finds another version of the graph", async () => {
    const { engine, sent, reported, nextReport } = warmed();
    await expect(engine.read(question)).rejects.toThrow(GraphEmpty);
    for (const graph of [world, { nodes: world.nodes.slice(0, 1), edges: [] }, world]) {
      await engine.replace(graph);
      sent.length = 0;
      await engine.read(question);
      await nextReport();
      expect(sent).toHaveLength(statements.length + 1);
    }
    expect(reported).toHaveLength(3);
    await engine.close();
  });

  test("an engine with warm plans is sent no more statements for a version that is gone", async () => {
    const { engine, reported, nextReport } = warmed();
    await engine.replace(world);
    await engine.read(question);
    await engine.replace({ nodes: world.nodes.slice(0, 1), edges: [] });
    await engine.read(question);
    await nextReport();
    await nextReport();
    const counts = reported.map((warming) => ("statements" in warming ? warming.statements : -1)).sort((a, b) => a - b);
    expect(counts[0]).toBeLessThan(statements.length);
    expect(counts[1]).toBe(statements.length);
    await engine.close();
  });

  test("an engine with warm plans reports what goes wrong while planning, and still answers", async () => {
    for (const failure of [new GraphUnavailable("The database cannot be reached now."), new Error("broken")]) {
      let left = 10;
      const { engine, nextReport } = warmed(() => {
        if (--left === 0) throw failure;
      });
      await engine.replace(world);
      expect(await engine.read(question)).toHaveLength(1);
      expect(await nextReport()).toEqual({ error: failure });
      expect(await engine.read(question)).toHaveLength(1);
      await engine.close();
    }
  });

  test("an engine with warm plans is sent every statement again once a database that went away is back", async () => {
    let sends = 0;
    let away = false;
    const { engine, sent, nextReport } = warmed(() => {
      sends++;
      if (away) throw new GraphUnavailable("The database cannot be reached now.");
    });
    await engine.replace(world);
    await engine.read(question);
    await nextReport();
    away = true;
    await expect(engine.read(question)).rejects.toThrow(GraphUnavailable);
    away = false;
    sent.length = 0;
    await engine.read(question);
    expect(await nextReport()).toMatchObject({ statements: statements.length });
    expect(sent).toHaveLength(statements.length + 1);
    expect(sends).toBe(2 * statements.length + 3);
    await engine.close();
  });

  test("an engine with warm plans tries a statement that takes too long once more, and plans the others", async () => {
    for (const [failures, planned] of [
      [1, statements.length],
      [2, statements.length - 1],
    ] as const) {
      let left: number = failures;
      const slow = statements[9]?.text;
      const { engine, sent, nextReport } = warmed(({ text }) => {
        if (text === slow && left-- > 0) throw new GraphTimeout("The database took too long to answer.");
      });
      await engine.replace(world);
      await engine.read(question);
      expect(await nextReport()).toMatchObject({ statements: planned });
      expect(sent.filter(({ text }) => text === slow)).toHaveLength(2);
      expect(sent.at(-1)?.text).toBe(slow);
      await engine.close();
    }
  });
});
