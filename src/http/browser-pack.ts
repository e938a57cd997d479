import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { registerMethodNotAllowed } from "./method-not-allowed.ts";

/** The address that the pack's files give for this server; each request gets the address that it was sent to. */
const ownAddress = "http://localhost:4000";

const contentTypes: Readonly<Record<string, string>> = {
  ".adoc": "text/asciidoc; charset=utf-8",
  ".cypher": "text/plain; charset=utf-8",
  ".grass": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".zip": "application/zip",
};

/** Serves the pack for Neo4j Browser from a folder under `/browser`: its style, its guide and its saved queries. */
export function registerBrowserPack(app: FastifyInstance, folder: string): void {
  const files = existsSync(folder) ? readPack(folder) : new Map<string, Buffer>();
  // Neo4j Browser asks for guides with headers of its own, so that browsers send a preflight request first.
  app.options("/browser/*", (request, reply) =>
    reply
      .code(204)
      .headers({ ...sharing(request.headers.origin), "access-control-allow-headers": "cache-control, pragma" })
      .send(),
  );
  registerMethodNotAllowed(app, "/browser/*", ["GET", "HEAD", "OPTIONS"]);
  app.get<{ Params: { "*": string } }>("/browser/*", (request, reply) => {
    const name = request.params["*"];
    const content = files.get(name);
    void reply.headers(sharing(request.headers.origin));
    if (content === undefined) {
      const known = [...files.keys()].filter((each) => !each.startsWith("queries/")).sort();
      const message = `The pack for Neo4j Browser has no file "${name}". It has ${known.join(", ") || "none at all"}.`;
      return reply.code(404).send({ message });
    }
    return reply
      .type(contentTypes[extname(name)] ?? "application/octet-stream")
      .header("cache-control", "no-cache")
      .send(name.startsWith("guide.") ? addressed(content, request) : content);
  });
}

/** The files by their names below the folder. They are few and small enough to keep in memory. */
function readPack(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => extname(name) !== "");
  return new Map(names.map((name) => [name.replaceAll("\\", posix.sep), readFileSync(join(folder, name))]));
}

/** Lets pages of this machine read the response: Neo4j Browser may be on any port. */
function sharing(origin: string | undefined): Record<string, string> {
  const local = origin !== undefined && /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);
  return { vary: "Origin", ...(local && { "access-control-allow-origin": origin }) };
}

/** A guide with the address that this request was sent to. */
function addressed(content: Buffer, { protocol, host }: FastifyRequest): string {
  const text = content.toString("utf8");
  return /^https?$/.test(protocol) && /^[\w.:[\]-]+$/.test(host)
    ? text.replaceAll(ownAddress, `${protocol}://${host}`)
    : text;
}
