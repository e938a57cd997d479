import fastifyCors from "@fastify/cors";
import fastifyRateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Answering, createAnswer } from "./answer-operation.ts";
import { refusal, registerBadRequest } from "./bad-request.ts";
import { keepJsonText } from "./body.ts";
import { clientNetwork } from "./client-network.ts";
import { registerMethodNotAllowed } from "./method-not-allowed.ts";
import type { ServerOptions } from "./server-options.ts";

/** What `/graphql` is made of. */
export interface GraphqlOptions extends Answering, Pick<ServerOptions, "corsOrigins" | "rateLimit"> {
  /** Answers a request with a page, where it asks for one. */
  readonly page: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;
}

/** Serves `/graphql`: to browsers that open it a page, to everyone else answers to operations. */
export function registerGraphql(
  app: FastifyInstance,
  { page, corsOrigins, rateLimit, ...answering }: GraphqlOptions,
): void {
  const vary = corsOrigins.length > 0 ? "Accept, Origin" : "Accept";
  const routes = async (scope: FastifyInstance): Promise<void> => {
    registerBadRequest(scope);
    keepJsonText(scope);
    if (corsOrigins.length > 0) await shareWith(scope, corsOrigins);
    if (rateLimit > 0) await limitRate(scope, rateLimit);
    const answer = createAnswer(scope, answering);
    scope.route({
      method: ["GET", "POST"],
      url: "",
      handler: (request, reply) => {
        // Responses to a POST are cached by no client.
        if (request.method !== "POST") void reply.header("vary", vary);
        return page(request, reply) ?? answer(request, reply);
      },
    });
    registerMethodNotAllowed(scope, "", ["GET", "HEAD", "POST"]);
  };
  void app.register(routes, { prefix: "/graphql" });
}

/** Lets pages of some origins ask and read the answers. */
async function shareWith(scope: FastifyInstance, origins: readonly string[]): Promise<void> {
  await scope.register(fastifyCors, {
    origin: [...origins],
    methods: ["GET", "HEAD", "POST"],
    allowedHeaders: [
      "content-type",
      "apollo-require-preflight",
      "x-apollo-operation-name",
      "x-request-id",
      "traceparent",
    ],
    exposedHeaders: ["etag", "retry-after", "x-request-id"],
    maxAge: 600,
    // Our own answer to OPTIONS says which methods there are, to a client that is no browser too.
    preflightContinue: true,
    strictPreflight: false,
  });
}

async function limitRate(scope: FastifyInstance, max: number): Promise<void> {
  await scope.register(fastifyRateLimit, {
    max,
    timeWindow: 60_000,
    keyGenerator: ({ ip }) => clientNetwork(ip),
    errorResponseBuilder: (_request, { after }) =>
      refusal(429, `This address may send ${max} requests a minute. Ask again in ${after}.`, "RATE_LIMITED"),
  });
}
