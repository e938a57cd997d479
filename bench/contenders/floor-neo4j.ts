import neo4j from "neo4j-driver";
import { serveFloor } from "./floor.ts";
import { serve } from "./serve.ts";
import { withIntegers } from "../integers.ts";

// The floor on Neo4j: one round trip for each statement.
await serve(async ({ uri }) => {
  const driver = neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
  const port = await serveFloor(async (text, parameters) => {
    const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, withIntegers(parameters, neo4j.int));
      return [...(records[0]?.values() ?? [])] as unknown[];
    } finally {
      await session.close();
    }
  });
  return { port };
});
