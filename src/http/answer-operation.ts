import type { ApolloServer } from "@apollo/server";
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Engine } from "../engines/engine.ts";
import type { GraphVersion } from "../engines/graph-version.ts";
import type { RequestContext } from "../graphql/execution/apollo.ts";
import { createDocumentCache, type SerializedResult } from "../graphql/execution/document-cache.ts";
import { operationFields } from "../graphql/execution/operation-log.ts";
import { type Asked, askedBy, documentAsked } from "./asked.ts";
import { isJsonBody, parseBody } from "./body.ts";
import { clientNetwork } from "./client-network.ts";
import { createConnectionTurns } from "./connection-turns.ts";
import { matchesEtag } from "./etag.ts";
import { logFailedOperation } from "./every-answer.ts";
import { executeByApollo } from "./execute-by-apollo.ts";
import type { Metrics, Outcome } from "./metrics.ts";
import type { OperationQueue } from "./operation-queue.ts";
import { type Admission, sha256 } from "./persisted-operations.ts";
import { type CachedResponse, type ResponseCache, responseOf } from "./response-cache.ts";
import type { ServerOptions } from "./server-options.ts";
import { inSpan, inTraceOf } from "./tracing.ts";

/** What operations are answered with. */
export interface Answering extends Pick<ServerOptions, "slowOperation" | "limits"> {
  readonly engine: Engine;
  readonly graphVersion: GraphVersion;
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<RequestContext>;
  readonly log: FastifyBaseLogger;
  readonly responses: ResponseCache | undefined;
  readonly queue: OperationQueue;
  readonly metrics: Metrics | undefined;
  /** Refuses what is not admitted, where there is such a rule. */
  readonly admission: Admission | undefined;
}

/** A result without errors, with its media type. */
interface TypedResult extends SerializedResult {
  readonly contentType: string;
}

/** A request on its way to an answer. */
interface Running {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly asked: Asked;
  readonly signal: AbortSignal;
  readonly begun: number;
}

const json = "application/json; charset=utf-8";

/** The `Accept` headers that Apollo answers in JSON, as most clients send them. */
const usualMediaTypes: ReadonlySet<string> = new Set(["*/*", "application/json"]);

/** The headers that Apollo looks at, so that a response depends on them. */
const keyHeaders = ["accept", "content-type", "x-apollo-operation-name", "apollo-require-preflight"];

/**
 * Answers requests to GraphQL. A response without errors is cached for requests that are equal to the last byte, for as long
 * as the graph is the one that it was read from; it waits for no turn. A document that Apollo has executed is executed
 * without Apollo. Apollo answers everything else. A GET has a strong validator, and 304 for a client that holds the response.
 */
export function createAnswer(
  app: FastifyInstance,
  answering: Answering,
): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  const { engine, graphVersion, schema, apollo, log, responses, queue, metrics, admission } = answering;
  const { slowOperation, limits } = answering;
  const documents = createDocumentCache(schema, engine, limits);
  const turns = createConnectionTurns();

  async function currentGraph(): Promise<string | undefined> {
    try {
      return responses && (await graphVersion.current());
    } catch {
      // The operation itself will say why the database does not answer.
      return undefined;
    }
  }

  async function execute(running: Running): Promise<TypedResult | string> {
    const { request, asked } = running;
    const begun = performance.now();
    const result = await inTraceOf(request.headers, () =>
      inSpan("operation", {}, async (span) => {
        const answered = (await executeDocument(running)) ?? (await askApollo(running));
        if (typeof answered !== "string") span.setAttribute("graphql.operation.name", answered.operationName ?? "");
        return answered;
      }),
    );
    const milliseconds = performance.now() - begun;
    if (slowOperation > 0 && milliseconds >= slowOperation) {
      const { text, hash } = documentAsked(asked);
      const document = text === undefined ? hash : sha256(text);
      log.warn({ milliseconds: Math.round(milliseconds), request: request.id, document }, "slow operation");
    }
    return result;
  }

  async function executeDocument({ request, asked, signal, begun }: Running): Promise<TypedResult | undefined> {
    if (asked.method !== "POST" || !usualMediaTypes.has(request.headers.accept ?? "*/*")) return undefined;
    const result = await documents.execute(asked.body, signal);
    if (!result) return undefined;
    log.info({ ...operationFields(result.operationName, begun), request: request.id }, "operation");
    count(result.operationName, "executed", begun);
    return { ...result, contentType: json };
  }

  /** Lets Apollo answer: with the body alone where the response may not be cached. */
  async function askApollo({ request, reply, asked, signal, begun }: Running): Promise<TypedResult | string> {
    const { headers: sent } = request;
    const { status, headers, body, executed, line } = await executeByApollo(apollo, {
      ...asked,
      headers: sent,
      signal,
    });
    void reply.code(status).headers(Object.fromEntries(headers));
    const name = line?.operation;
    if (line?.errors) logFailedOperation(request, { log, status, body, ...line });
    else if (line) log.info({ ...line, request: request.id }, "operation");
    count(name, status >= 400 ? "refused" : line?.errors ? "errors" : "executed", begun);
    if (executed) documents.set(executed.source, executed.document);
    if (executed && status === 200) return { body, contentType: headers.get("content-type") ?? json, ...executed };
    void reply.header("cache-control", "no-store");
    return body;
  }

  function count(name: string | null | undefined, outcome: Outcome, begun: number): void {
    metrics?.operation(name, outcome, (performance.now() - begun) / 1000);
  }

  async function answer(request: FastifyRequest, reply: FastifyReply, begun: number): Promise<unknown> {
    const graph = await currentGraph();
    const key = graph === undefined ? "" : keyOf(request);
    const cached = graph === undefined ? undefined : responses?.get(graph, key);
    if (cached) {
      log.info({ ...operationFields(cached.operationName, begun), request: request.id, kept: true }, "operation");
      count(cached.operationName, "cached", begun);
      return send(cached, request, reply);
    }
    const body = isJsonBody(request.body) ? await parseBody(app, request, request.body) : request.body;
    const given = askedBy(request, body);
    const asked = admission?.(given) ?? given;
    const result = await turns.run(request.raw.socket, (signal) =>
      queue.run(clientNetwork(request.ip), signal, () => execute({ request, reply, asked, signal, begun })),
    );
    if (typeof result === "string") return result;
    const response = responseOf(result.body, result.contentType, result.operationName);
    if (graph !== undefined && isOf(graph, result.version)) responses?.set(graph, key, response);
    return send(response, request, reply);
  }

  return async (request, reply) => {
    const begun = performance.now();
    try {
      return await answer(request, reply, begun);
    } catch (error) {
      count(undefined, "refused", begun);
      throw error;
    }
  };
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
