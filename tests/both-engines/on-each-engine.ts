import { afterAll, describe, inject } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { neo4jEngine } from "../../src/engines/neo4j.ts";

/** An engine on the tests' Neo4j. */
export function openTestNeo4j(uri = inject("neo4jUri")): Engine {
  return neo4jEngine({ uri, user: "neo4j", password: "", database: "neo4j" });
}

/** Runs the same suite on the embedded engine and on a real Neo4j, each with an engine that is closed afterwards. */
export function onEachEngine(suite: (engine: Engine) => void): void {
  run("on the embedded engine", () => embeddedEngine(), suite);
  if (inject("neo4jUri") === "") describe.skip("on Neo4j", () => suite(embeddedEngine()));
  else run("on Neo4j", () => openTestNeo4j(), suite);
}

function run(name: string, open: () => Engine, suite: (engine: Engine) => void): void {
  describe(name, () => {
    const engine = open();
    afterAll(() => engine.close());
    suite(engine);
  });
}
