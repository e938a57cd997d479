import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, LogController } from "fastify";
import type { Engine } from "../engines/engine.ts";
import { createApollo } from "../graphql/execution/apollo.ts";
import { registerBrowserPack } from "./browser-pack.ts";
import { answerBadAddress, registerExplorer } from "./explorer-pages.ts";
import { registerGraphql } from "./graphql-route.ts";
import { graphiqlPage, pageHeaders, wantsPage } from "./graphiql-page.ts";
import { readiness } from "./health.ts";
import { registerOtherMethods } from "./method-not-allowed.ts";
import { largestBody } from "./bad-request.ts";
import { createSchema } from "../graphql/schema.ts";

/** A server that listens or is about to; `close` lets running operations end first. */
export interface Server {
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** How many bytes of answers are kept to be given again; 0 keeps none. */
  readonly answerCache: number;
}

/** The HTTP server: the explorer at `/`, `/graphql` with GraphiQL for browsers, the pack for Neo4j Browser under `/browser`, health. */
export async function createServer(
  engine: Engine,
  logger: FastifyBaseLogger,
  { answerCache }: ServerOptions,
): Promise<Server> {
  const app = Fastify({
    loggerInstance: logger,
    // One line for each operation is written by Apollo's plugin; requests themselves are not logged.
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (parent) => parent,
    bodyLimit: largestBody,
    forceCloseConnections: "idle",
    frameworkErrors: answerBadAddress,
  });
  // Fastify's own way shows an error's words to the client, and without request logging it logs none.
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    if (error.statusCode !== undefined && error.statusCode < 500) return reply.send(error);
    logger.error({ err: error }, "failed");
    return reply.code(500).send({ message: "The server failed to answer this." });
  });
  let closing = false;
  app.addHook("preClose", async () => void (closing = true));
  // A connection that its client keeps for more questions would hold up closing.
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (closing) void reply.header("connection", "close");
    done(null, payload);
  });
  const schema = createSchema();
  const apollo = createApollo(engine, logger, schema);
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  const explorer = await registerExplorer(app);
  const graphiql = graphiqlPage();
  registerBrowserPack(app);
  registerGraphql(app, {
    engine,
    schema,
    apollo,
    log: logger,
    answerCache,
    page: (request, reply) =>
      request.method === "GET" && wantsPage(request) && graphiql
        ? reply.headers(pageHeaders).send(graphiql)
        : undefined,
  });
  if (!explorer) app.get("/", (_request, reply) => reply.redirect("/graphql"));
  app.get("/health/live", () => ({ live: true }));
  app.get("/health/ready", async (_request, reply) => {
    const state = await readiness(engine);
    return reply.code(state.ready ? 200 : 503).send(state);
  });
  for (const url of ["/health/live", "/health/ready"]) registerOtherMethods(app, url, ["GET", "HEAD"]);
  // Apollo's drain plugin closes the HTTP server, then waits for its operations.
  return { app, close: () => apollo.stop() };
}
