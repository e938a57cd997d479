import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyRequest } from "fastify";
import { bundle } from "./explorer-pages.ts";

/**
 * What the page may do: everything comes from this server. GraphiQL's editor writes style elements and runs its
 * language services in workers, some of them made from blobs.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The bundled GraphiQL's page, where it is built. */
export function graphiqlPage(): string | undefined {
  const file = join(bundle, "graphiql.html");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Whether a request is a browser opening a page, not a client asking a question. */
export function wantsPage({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? "").includes("text/html");
}

/** The headers of GraphiQL's page. */
export const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": policy,
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
