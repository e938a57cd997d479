import { describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { perGraph } from "../../src/engines/per-graph.ts";

describe("what is kept for a graph", () => {
  const counting = () => {
    let made = 0;
    return perGraph(async (name: string) => `${name} ${++made}`);
  };

  test("a value for a graph is made once for all callers", async () => {
    const [valueOf, engine] = [counting(), embeddedEngine()];
    const values = await Promise.all([valueOf(engine, 1, "a"), valueOf(engine, 1, "b")]);
    expect([...values, await valueOf(engine, 1, "c")]).toEqual(["a 1", "a 1", "a 1"]);
  });

  test("a value is made again for another graph and for another engine", async () => {
    const [valueOf, engine] = [counting(), embeddedEngine()];
    expect(await valueOf(engine, 1, "a")).toBe("a 1");
    expect(await valueOf(engine, 2, "a")).toBe("a 2");
    expect(await valueOf(embeddedEngine(), 2, "a")).toBe("a 3");
    expect(await valueOf(engine, 1, "a")).toBe("a 4");
  });

  test("only the first to ask gets the error of a value that cannot be made; those who waited make it themselves", async () => {
    const valueOf = perGraph(async (name: string) => {
      if (name === "broken") throw new Error("It is broken.");
      return name;
    });
    const engine = embeddedEngine();
    const [first, ...others] = await Promise.allSettled(
      ["broken", "whole", "other"].map((name) => valueOf(engine, 1, name)),
    );
    expect(first).toMatchObject({ status: "rejected", reason: new Error("It is broken.") });
    expect(others).toMatchObject([
      { status: "fulfilled", value: "whole" },
      { status: "fulfilled", value: "whole" },
    ]);
  });
});
