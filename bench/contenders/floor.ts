import { createServer, type IncomingMessage } from "node:http";
import type { Parameters } from "../../src/graph/statement.ts";
import { floorStatements } from "./floor-statements.ts";
import { listen } from "./serve.ts";

/** Runs a statement and returns its only row. */
export type ReadRow = (text: string, parameters: Parameters) => Promise<readonly unknown[]>;

/** Serves the floor, which is one hand-written statement for each question, without GraphQL. Returns the port. */
export function serveFloor(read: ReadRow): Promise<number> {
  const server = createServer((request, response) => {
    const found = floorStatements[request.url ?? ""];
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    bodyOf(request)
      .then(async (body) => {
        const row = await read(found.text, JSON.parse(body) as Parameters);
        const answer = JSON.stringify({ data: found.answer(row) });
        response.writeHead(200, {
          "content-type": "application/json; charset=utf-8",
          "content-length": Buffer.byteLength(answer),
        });
        response.end(answer);
      })
      .catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        response.writeHead(500).end();
      });
  });
  return listen(server);
}

/** Reads a body by its events, which takes less time than an async iterator. */
function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => resolve(body));
    request.on("error", reject);
  });
}
