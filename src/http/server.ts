import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, LogController } from "fastify";
import type { Engine } from "../engines/engine.ts";
import { createApollo } from "../graphql/execution/apollo.ts";
import { createSchema } from "../graphql/schema.ts";
import { browserPackFolder, explorerFolder } from "../paths.ts";
import { maxBodyBytes } from "./bad-request.ts";
import { registerBrowserPack } from "./browser-pack.ts";
import { builtPage } from "./built-page.ts";
import { badAddressHandler, registerExplorer } from "./explorer-pages.ts";
import { type GraphqlOptions, registerGraphql } from "./graphql-route.ts";
import { readiness } from "./health.ts";
import { registerMethodNotAllowed } from "./method-not-allowed.ts";
import { graphiqlHeaders, wantsPage } from "./page-headers.ts";

/** A server that can listen; `close` lets running operations end first. */
export interface Server {
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

/** The HTTP server: the explorer at `/`, `/graphql` with GraphiQL for browsers, the pack for Neo4j Browser under `/browser`, health. */
export async function createServer(
  engine: Engine,
  logger: FastifyBaseLogger,
  { responseCache, limits }: Pick<GraphqlOptions, "responseCache" | "limits">,
): Promise<Server> {
  const app = Fastify({
    loggerInstance: logger,
    // One line for each operation is written by Apollo's plugin; requests themselves are not logged.
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (parent) => parent,
    bodyLimit: maxBodyBytes,
    forceCloseConnections: "idle",
    frameworkErrors: badAddressHandler(explorerFolder),
  });
  // Fastify's own handler shows an error's message to the client, and without request logging it logs none.
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    if (error.statusCode !== undefined && error.statusCode < 500) return reply.send(error);
    logger.error({ err: error }, "failed");
    return reply.code(500).send({ message: "The server failed to answer this." });
  });
  let closing = false;
  app.addHook("preClose", async () => void (closing = true));
  // A connection that its client keeps open would delay closing.
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (closing) void reply.header("connection", "close");
    done(null, payload);
  });
  const schema = createSchema();
  const apollo = createApollo(engine, logger, { schema, ...(limits && { limits }) });
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  const explorer = await registerExplorer(app, explorerFolder);
  const graphiql = builtPage(explorerFolder, "graphiql.html");
  registerBrowserPack(app, browserPackFolder);
  registerGraphql(app, {
    engine,
    schema,
    apollo,
    log: logger,
    responseCache,
    limits,
    page: (request, reply) =>
      request.method !== "POST" && wantsPage(request) && graphiql
        ? reply.headers(graphiqlHeaders).send(graphiql)
        : undefined,
  });
  if (!explorer) app.get("/", (_request, reply) => reply.redirect("/graphql"));
  app.get("/health/live", () => ({ live: true }));
  app.get("/health/ready", async (_request, reply) => {
    const state = await readiness(engine);
    return reply.code(state.ready ? 200 : 503).send(state);
  });
  for (const url of ["/health/live", "/health/ready"]) registerMethodNotAllowed(app, url, ["GET", "HEAD"]);
  // Apollo's drain plugin closes the HTTP server, then waits for its operations.
  return { app, close: () => apollo.stop() };
}
