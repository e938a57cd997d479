import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { GraphQLSchema } from "graphql";
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Engine } from "../engines/engine.ts";
import { createGraphVersion } from "../engines/graph-version.ts";
import { type Answer, answerOf, createAnswers } from "./response-cache.ts";
import type { RequestContext } from "../graphql/execution/apollo.ts";
import { type Answered, createKnownOperations } from "../graphql/execution/document-cache.ts";
import { registerOtherMethods } from "./method-not-allowed.ts";
import { operationFields } from "../graphql/execution/operation-log.ts";
import { registerRefusals, unsafeKeys } from "./bad-request.ts";

/** What `/graphql` is made of. */
export interface GraphqlOptions {
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<RequestContext>;
  readonly log: FastifyBaseLogger;
  /** How many bytes of answers are kept to be given again; 0 keeps none. */
  readonly answerCache: number;
  /** Answers a request by a page, where it asks for one. */
  readonly page: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;
}

/** An answer without errors, with its media type. */
interface Given extends Answered {
  readonly contentType: string;
}

const json = "application/json; charset=utf-8";

/** What clients accept whom Apollo answers in JSON. */
const usualMediaTypes: ReadonlySet<string> = new Set(["*/*", "application/json"]);

/**
 * Serves `/graphql`. Apollo answers what it has not answered before. An answer without errors is kept for requests that
 * are equal to the last byte, as long as the graph is the one that it was read from. A GET has a strong validator, and 304
 * for who holds the answer.
 */
export function registerGraphql(
  app: FastifyInstance,
  { engine, schema, apollo, log, answerCache, page }: GraphqlOptions,
): void {
  const graphVersion = createGraphVersion(engine);
  const answers = answerCache > 0 ? createAnswers(answerCache) : undefined;
  const known = createKnownOperations(schema, engine);
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const handle = fastifyApolloHandler(apollo, { context: async (request) => contexts.get(request) ?? {} });

  async function currentGraph(): Promise<string | undefined> {
    try {
      return answers && (await graphVersion.current());
    } catch {
      // Whatever keeps the database from answering is told by the operation that asks it.
      return undefined;
    }
  }

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const begun = performance.now();
    const graph = await currentGraph();
    const key = graph === undefined ? "" : keyOf(request);
    const kept = graph === undefined ? undefined : answers?.get(graph, key);
    if (kept) {
      log.info({ ...operationFields(kept.operation, begun), kept: true }, "operation");
      return send(kept, request, reply);
    }
    const isJson = await parseBody(app, request);
    const answered = (isJson && (await askKnown(request, begun))) || (await askApollo(request, reply));
    if (typeof answered === "string") return answered;
    const fresh = answerOf(answered.text, answered.contentType, answered.operation);
    if (graph !== undefined && isOf(graph, answered.version)) answers?.keep(graph, key, fresh);
    return send(fresh, request, reply);
  }

  async function askKnown(request: FastifyRequest, begun: number): Promise<Given | undefined> {
    if (!usualMediaTypes.has(request.headers.accept ?? "*/*")) return undefined;
    const answered = await known.answer(request.body);
    if (answered) log.info(operationFields(answered.operation, begun), "operation");
    return answered && { ...answered, contentType: json };
  }

  /** Lets Apollo answer: the text alone where it is no answer to keep. */
  async function askApollo(request: FastifyRequest, reply: FastifyReply): Promise<Given | string> {
    let answered: Omit<Given, "text" | "contentType"> | undefined;
    contexts.set(request, {
      note: (version, operationName, document) => {
        answered = { version, operation: operationName };
        const { query } = (request.body ?? {}) as { readonly query?: unknown };
        if (typeof query === "string") known.learn(query, document);
      },
    });
    const text = (await handle.call(app, request, reply)) as string;
    if (!answered || reply.statusCode !== 200) return text;
    return { ...answered, text, contentType: String(reply.getHeader("content-type")) };
  }

  void app.register(async (scope) => {
    registerRefusals(scope);
    // Bodies stay text until they have to be read: of an answer that is kept they are the key.
    scope.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) =>
      done(null, new JsonText(body as string)),
    );
    scope.route({
      method: ["GET", "POST"],
      url: "/graphql",
      handler: (request, reply) => {
        // Nobody keeps the answer to a POST.
        if (request.method !== "POST") void reply.header("vary", "Accept");
        const asked = request.method === "HEAD" ? asGet(request) : request;
        return page(asked, reply) ?? answer(asked, reply);
      },
    });
    registerOtherMethods(scope, "/graphql", ["GET", "HEAD", "POST"]);
  });
}

/** A HEAD is answered like a GET, whose body Fastify leaves out; Apollo does not know it. */
function asGet(request: FastifyRequest): FastifyRequest {
  return Object.create(request, { method: { value: "GET" } }) as FastifyRequest;
}

/** A body that was sent as JSON, and is not read yet. */
class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What an answer depends on, beside the graph: all of a request that Apollo looks at. */
function keyOf({ method, url, headers, body }: FastifyRequest): string {
  const looked = ["accept", "content-type", "x-apollo-operation-name", "apollo-require-preflight"];
  const said = looked.map((name) => headers[name] ?? "");
  return [method, url, ...said, body instanceof JsonText ? body.text : ""].join("\n");
}

/**
 * Reads the body's JSON as Fastify itself would, and tells whether it was any. Throws an error that says what is wrong
 * with it. A body of another media type stays as it is, for Apollo to refuse.
 */
async function parseBody(app: FastifyInstance, request: FastifyRequest): Promise<boolean> {
  const { body } = request;
  if (!(body instanceof JsonText)) return false;
  const parse = app.getDefaultJsonParser("error", "error");
  request.body = await new Promise((resolve, reject) => {
    void parse(request, body.text, (error, value) => {
      if (!error) resolve(value);
      else reject(isJson(body.text) ? unsafeKeys() : error);
    });
  });
  return true;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a graph is of a version; an operation that read nothing is answered alike from any. */
function isOf(graph: string, version: number | undefined): boolean {
  return version === undefined || graph.startsWith(`${version} `);
}

function send({ body, contentType, etag }: Answer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply.header("content-type", contentType);
  if (request.method !== "GET") return reply.send(body);
  void reply.header("etag", etag()).header("cache-control", "no-cache");
  return holds(request.headers["if-none-match"], etag()) ? reply.code(304).send() : reply.send(body);
}

function holds(condition: string | undefined, etag: string): boolean {
  const validators = condition?.split(",").map((each) => each.trim().replace(/^W\//, "")) ?? [];
  return validators.includes(etag) || validators.includes("*");
}
