import type { FastifyRequest } from "fastify";
import { mediaTypes, preferredType } from "./media-types.ts";

/** What the explorer may do: everything comes from this server, and nothing is inline. */
const explorerPolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

/** GraphiQL's editor writes style elements and runs its language services in workers, some of them made from blobs. */
const graphiqlPolicy = {
  ...explorerPolicy,
  "worker-src": "'self' blob:",
  "style-src": "'self' 'unsafe-inline'",
  "font-src": "'self' data:",
};

/** The headers of the explorer's page. */
export const explorerHeaders = headersOf(explorerPolicy);

/** The headers of GraphiQL's page. */
export const graphiqlHeaders = headersOf(graphiqlPolicy);

/** Whether a request comes from a browser that opens a page, and not from a program that prefers another media type. */
export function wantsPage({ headers: { accept = "" } }: Pick<FastifyRequest, "headers">): boolean {
  return /text\//i.test(accept) && preferredType(accept, Object.values(mediaTypes)) === mediaTypes.html;
}

function headersOf(policy: Readonly<Record<string, string>>) {
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join("; "),
    "cache-control": "no-cache",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}
