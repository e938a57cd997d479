import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import type { Handover, RequestContext } from "../graphql/execution/apollo.ts";
import type { Asked } from "./asked.ts";

/** What Apollo answers a request with; `executed` only where its operation ran without errors. */
export interface ApolloResponse extends Handover {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What is asked of Apollo, and what stops it. */
interface ApolloRequest extends Asked {
  readonly headers: FastifyRequest["headers"];
  readonly signal: AbortSignal;
}

/** Lets Apollo answer a request. */
export async function executeByApollo(
  apollo: ApolloServer<RequestContext>,
  { method, search, body, headers, signal }: ApolloRequest,
): Promise<ApolloResponse> {
  const handover: Handover = {};
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headerMap(headers), search, body },
    context: async () => ({ handover, signal }),
  });
  if (response.body.kind !== "complete") throw new Error("Apollo must answer in one piece, but sent a part.");
  return { status: response.status ?? 200, headers: response.headers, body: response.body.string, ...handover };
}

function headerMap(headers: FastifyRequest["headers"]): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}
