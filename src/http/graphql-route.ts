import type { ApolloServer } from "@apollo/server";
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Engine } from "../engines/engine.ts";
import { createGraphVersion } from "../engines/graph-version.ts";
import type { RequestContext } from "../graphql/execution/apollo.ts";
import { createDocumentCache, type SerializedResult } from "../graphql/execution/document-cache.ts";
import type { ExecutionLimits } from "../graphql/execution/execute.ts";
import { operationFields } from "../graphql/execution/operation-log.ts";
import { registerBadRequest } from "./bad-request.ts";
import { isJsonBody, keepJsonText, parseBody } from "./body.ts";
import { matchesEtag } from "./etag.ts";
import { executeByApollo } from "./execute-by-apollo.ts";
import { registerMethodNotAllowed } from "./method-not-allowed.ts";
import { type CachedResponse, createResponseCache, responseOf } from "./response-cache.ts";

/** What `/graphql` is made of. */
export interface GraphqlOptions {
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<RequestContext>;
  readonly log: FastifyBaseLogger;
  /** The size of the response cache in bytes; 0 for none. */
  readonly responseCache: number;
  readonly limits?: ExecutionLimits | undefined;
  /** Answers a request with a page, where it asks for one. */
  readonly page: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;
}

/** A result without errors, with its media type. */
interface TypedResult extends SerializedResult {
  readonly contentType: string;
}

const json = "application/json; charset=utf-8";

/** The `Accept` headers that Apollo answers in JSON, as most clients send them. */
const usualMediaTypes: ReadonlySet<string> = new Set(["*/*", "application/json"]);

/** The headers that Apollo looks at, so that a response depends on them. */
const keyHeaders = ["accept", "content-type", "x-apollo-operation-name", "apollo-require-preflight"];

/**
 * Serves `/graphql`. A response without errors is cached for requests that are equal to the last byte, for as long as the
 * graph is the one that it was read from. A document that Apollo has executed is executed without Apollo. Apollo answers
 * everything else. A GET has a strong validator, and 304 for a client that holds the response.
 */
export function registerGraphql(
  app: FastifyInstance,
  { engine, schema, apollo, log, responseCache, limits, page }: GraphqlOptions,
): void {
  const graphVersion = createGraphVersion(engine);
  const responses = responseCache > 0 ? createResponseCache(responseCache) : undefined;
  const documents = createDocumentCache(schema, engine, limits);

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const begun = performance.now();
    const graph = await currentGraph();
    const key = graph === undefined ? "" : keyOf(request);
    const cached = graph === undefined ? undefined : responses?.get(graph, key);
    if (cached) {
      log.info({ ...operationFields(cached.operationName, begun), kept: true }, "operation");
      return send(cached, request, reply);
    }
    const body = isJsonBody(request.body) ? await parseBody(app, request, request.body) : request.body;
    const result = (await executeDocument(request, body)) ?? (await askApollo(request, body, reply));
    if (typeof result === "string") return result;
    const response = responseOf(result.body, result.contentType, result.operationName);
    if (graph !== undefined && isOf(graph, result.version)) responses?.set(graph, key, response);
    return send(response, request, reply);
  }

  async function currentGraph(): Promise<string | undefined> {
    try {
      return responses && (await graphVersion.current());
    } catch {
      // The operation itself will say why the database does not answer.
      return undefined;
    }
  }

  async function executeDocument(request: FastifyRequest, body: unknown): Promise<TypedResult | undefined> {
    if (!isJsonBody(request.body) || !usualMediaTypes.has(request.headers.accept ?? "*/*")) return undefined;
    const begun = performance.now();
    const result = await documents.execute(body);
    if (result) log.info(operationFields(result.operationName, begun), "operation");
    return result && { ...result, contentType: json };
  }

  /** Lets Apollo answer: with the body alone where the response may not be cached. */
  async function askApollo(
    request: FastifyRequest,
    asked: unknown,
    reply: FastifyReply,
  ): Promise<TypedResult | string> {
    const { status, headers, body, executed } = await executeByApollo(apollo, request, asked);
    void reply.code(status).headers(Object.fromEntries(headers));
    if (executed) documents.set(executed.source, executed.document);
    if (!executed || status !== 200) return body;
    return { body, contentType: headers.get("content-type") ?? json, ...executed };
  }

  void app.register(async (scope) => {
    registerBadRequest(scope);
    keepJsonText(scope);
    scope.route({
      method: ["GET", "POST"],
      url: "/graphql",
      handler: (request, reply) => {
        // Responses to a POST are cached by no client.
        if (request.method !== "POST") void reply.header("vary", "Accept");
        return page(request, reply) ?? answer(request, reply);
      },
    });
    registerMethodNotAllowed(scope, "/graphql", ["GET", "HEAD", "POST"]);
  });
}

/** What a response depends on beside the graph: all of a request that Apollo looks at. */
function keyOf({ method, url, headers, body }: FastifyRequest): string {
  const read = keyHeaders.map((name) => headers[name] ?? "");
  return [method === "POST" ? method : "GET", url, ...read, isJsonBody(body) ? body.json : ""].join("\n");
}

/** Whether a graph is of a version; an operation that read nothing gives the same result on any. */
function isOf(graph: string, version: number | undefined): boolean {
  return version === undefined || graph.startsWith(`${version} `);
}

function send(
  { body, contentType, etag }: CachedResponse,
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  void reply.header("content-type", contentType);
  if (method === "POST") return reply.send(body);
  void reply.header("etag", etag()).header("cache-control", "no-cache");
  return matchesEtag(headers["if-none-match"], etag()) ? reply.code(304).send() : reply.send(body);
}
