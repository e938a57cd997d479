import { describe, expect, test } from "vitest";
import { readiness } from "../../src/http/health.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import { recording } from "../engines/recording.ts";
import { graphOf, worldFolder } from "../world.ts";

describe("a server is", () => {
  test("a server is ready with the version of the graph that it would answer from", async () => {
    const engine = embeddedEngine();
    await engine.replace(graphOf(worldFolder));
    expect(await readiness(engine)).toEqual({ ready: true, version: 1 });
    await engine.replace({ nodes: [], edges: [] });
    expect(await readiness(engine)).toEqual({ ready: true, version: 2 });
    await engine.close();
  });

  test("a server is not ready while there is no graph, and says how to load one", async () => {
    expect(await readiness(embeddedEngine())).toEqual({
      ready: false,
      reason: "The database holds no film graph yet. `npm run seed -- load` loads it.",
    });
  });

  test("a server is not ready while the database is away, in the database's sentence", async () => {
    const away = recording(embeddedEngine(), () => {
      throw new GraphUnavailable("The database cannot be reached now.");
    });
    expect(await readiness(away)).toEqual({ ready: false, reason: "The database cannot be reached now." });
  });

  test("a server is not ready while the database says nothing, and says so in time", async () => {
    const silent = recording(embeddedEngine(), () => new Promise<void>(() => {}));
    const begun = performance.now();
    expect(await readiness(silent)).toEqual({ ready: false, reason: "The database does not answer now." });
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  test("an engine that fails in another way is an error of readiness", async () => {
    const broken = recording(embeddedEngine(), () => {
      throw new Error("broken");
    });
    await expect(readiness(broken)).rejects.toThrow("broken");
  });
});
