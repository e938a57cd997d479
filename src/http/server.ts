import { setTimeout as sleep } from "node:timers/promises";
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, LogController } from "fastify";
import type { Engine } from "../engines/engine.ts";
import { createGraphVersion, type GraphVersion } from "../engines/graph-version.ts";
import { createApollo } from "../graphql/execution/apollo.ts";
import { createSchema } from "../graphql/schema.ts";
import { browserPackFolder, explorerFolder } from "../paths.ts";
import { maxBodyBytes } from "./bad-request.ts";
import { registerBrowserPack } from "./browser-pack.ts";
import { builtPage } from "./built-page.ts";
import { createClosing } from "./closing.ts";
import { brokenRequestHandler, registerEveryAnswer } from "./every-answer.ts";
import { badAddressHandler, registerExplorer } from "./explorer-pages.ts";
import { registerGraphql } from "./graphql-route.ts";
import { readiness, stopping } from "./health.ts";
import { knowAllMethods, registerMethodNotAllowed } from "./method-not-allowed.ts";
import { createMetrics, type Metrics, metricsType } from "./metrics.ts";
import { createOperationQueue, type OperationQueue } from "./operation-queue.ts";
import { graphiqlHeaders, wantsPage } from "./page-headers.ts";
import { admitPersisted } from "./persisted-operations.ts";
import { createRequestIds } from "./request-id.ts";
import { createResponseCache, type ResponseCache } from "./response-cache.ts";
import { defaultOptions, type ServerOptions } from "./server-options.ts";
import { watchedEngine } from "./watched-engine.ts";

/** A server that can listen. */
export interface Server {
  readonly app: FastifyInstance;
  /** Lets running operations end, and ends within seconds; with a delay, takes requests until it is over. */
  close(delay?: number): Promise<void>;
}

/** How long, in milliseconds, a client may take to send its headers. */
const headersTimeout = 10_000;

/** How many milliseconds an operation waits for its turn at most. */
const maxWait = 10_000;

/** The HTTP server: the explorer at `/`, `/graphql` with GraphiQL for browsers, the pack for Neo4j Browser under `/browser`, health, metrics. */
export async function createServer(
  given: Engine,
  log: FastifyBaseLogger,
  options: Partial<ServerOptions>,
): Promise<Server> {
  const settings: ServerOptions = { ...defaultOptions, ...options };
  const app = createApp(log, settings);
  const closing = createClosing(app);
  registerEveryAnswer(app, { log, closing: closing.begun });
  const responses = settings.responseCache > 0 ? createResponseCache(settings.responseCache) : undefined;
  const queue = createOperationQueue({
    maxRunning: settings.maxOperations,
    maxWaiting: settings.maxWaiting,
    maxWait,
  });
  const graphVersion = createGraphVersion(given);
  const metrics = settings.metrics ? createMetrics(gaugesOf({ responses, queue, graphVersion })) : undefined;
  const engine = watchedEngine(given, metrics);
  const schema = createSchema();
  const { introspection, limits } = settings;
  const apollo = createApollo(engine, log, { schema, introspection, limits });
  await apollo.start();
  const explorer = settings.explorer && (await registerExplorer(app, explorerFolder));
  const graphiql = settings.graphiql ? builtPage(explorerFolder, "graphiql.html") : undefined;
  registerBrowserPack(app, browserPackFolder);
  registerGraphql(app, {
    ...settings,
    engine,
    graphVersion,
    schema,
    apollo,
    log,
    responses,
    queue,
    metrics,
    admission: settings.persistedOnly ? admitPersisted(explorerFolder) : undefined,
    page: (request, reply) =>
      request.method !== "POST" && graphiql && wantsPage(request)
        ? reply.headers(graphiqlHeaders).send(graphiql)
        : undefined,
  });
  if (!explorer) app.get("/", (_request, reply) => reply.redirect("/graphql"));
  app.get("/health/live", (_request, reply) => reply.header("cache-control", "no-store").send({ live: true }));
  app.get("/health/ready", async (_request, reply) => {
    const state = closing.begun() ? stopping : await readiness(engine);
    return reply
      .code(state.ready ? 200 : 503)
      .header("cache-control", "no-store")
      .send(state);
  });
  for (const url of ["/health/live", "/health/ready"]) registerMethodNotAllowed(app, url, ["GET", "HEAD"]);
  if (metrics) registerMetrics(app, metrics);
  return {
    app,
    close: async (delay = 0) => {
      await closing.close(delay);
      await apollo.stop();
    },
  };
}

function createApp(log: FastifyBaseLogger, options: ServerOptions): FastifyInstance {
  const { trustProxy, requestTimeout, connectionTimeout, maxConnections } = options;
  const app = Fastify({
    loggerInstance: log,
    // One line for each operation and each refusal is written by ourselves.
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (parent) => parent,
    bodyLimit: maxBodyBytes,
    forceCloseConnections: "idle",
    // What is sent while the server stops is still answered.
    return503OnClosing: false,
    frameworkErrors: badAddressHandler(explorerFolder, log),
    clientErrorHandler: brokenRequestHandler(log),
    genReqId: createRequestIds(),
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    requestTimeout,
    connectionTimeout,
    http: { headersTimeout: Math.min(headersTimeout, requestTimeout), connectionsCheckingInterval: 2_000 },
  });
  app.server.maxConnections = maxConnections;
  knowAllMethods(app);
  // Fastify's own handler shows an error's message to the client, and without request logging it logs none.
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    if (error.statusCode !== undefined && error.statusCode < 500) return reply.send(error);
    log.error({ err: error }, "failed");
    return reply.code(500).send({ message: "The server failed to answer this." });
  });
  return app;
}

/** Figures that are read whenever the metrics are. */
interface Watched {
  readonly responses: ResponseCache | undefined;
  readonly queue: OperationQueue;
  readonly graphVersion: GraphVersion;
}

function gaugesOf({ responses, queue, graphVersion }: Watched): Parameters<typeof createMetrics>[0] {
  return {
    film_graph_operations_running: { help: "Operations that run", read: queue.running },
    film_graph_operations_waiting: { help: "Operations that wait for a turn", read: queue.waiting },
    film_graph_response_cache_bytes: { help: "The size of the response cache", read: () => responses?.bytes() ?? 0 },
    film_graph_version: {
      help: "The version of the graph; absent where there is none to be had",
      read: async () => {
        try {
          // Metrics are of most use while a database does not answer.
          const graph = await Promise.race([graphVersion.current(), sleep(500, undefined, { ref: false })]);
          return graph === undefined ? undefined : Number(graph.split(" ")[0]);
        } catch {
          return undefined;
        }
      },
    },
  };
}

function registerMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get("/metrics", async (_request, reply) =>
    reply.headers({ "content-type": metricsType, "cache-control": "no-store" }).send(await metrics.text()),
  );
  registerMethodNotAllowed(app, "/metrics", ["GET", "HEAD"]);
}
