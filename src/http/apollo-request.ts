import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyRequest } from "fastify";

/** A request as Apollo takes it. Apollo does not know HEAD, which is answered like GET; Fastify leaves out the body. */
export function apolloRequest({ method, url, headers }: FastifyRequest, body: unknown): HTTPGraphQLRequest {
  const headerMap = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value) headerMap.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const { search } = new URL(url, "http://localhost");
  return { method: method === "HEAD" ? "GET" : method, headers: headerMap, search, body };
}
