import grafeo from "@grafeo-db/js";
import { serveFloor } from "./floor.ts";
import { serve } from "./serve.ts";

// The floor on the embedded engine.
await serve(async ({ file }) => {
  const begun = performance.now();
  const database = grafeo.GrafeoDB.openReadOnly(file);
  const opened = performance.now() - begun;
  let statements = 0;
  const port = await serveFloor(async (text, parameters) => {
    statements++;
    return (await database.executeCypher(text, parameters)).rows()[0] ?? [];
  });
  return { port, statements: () => statements, opened };
});
