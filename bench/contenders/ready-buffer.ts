import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { listen, serve } from "./serve.ts";

// The least that an HTTP server of Node can do: it reads the request and writes bytes that are ready.
await serve(async ({ bodies }) => {
  const ready = new Map(readdirSync(bodies).map((name) => [`/${name}`, readFileSync(join(bodies, name))]));
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      const body = ready.get(request.url ?? "");
      response.writeHead(body ? 200 : 404, {
        "content-type": "application/json; charset=utf-8",
        "content-length": body?.length ?? 0,
      });
      response.end(body);
    });
  });
  return { port: await listen(server) };
});
