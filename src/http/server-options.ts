import { defaultLimits, type ExecutionLimits } from "../graphql/execution/execute.ts";

/** What an operator may set of the server. Times are in milliseconds. */
export interface ServerOptions {
  /** The size of the response cache in bytes; 0 for none. */
  readonly responseCache: number;
  /** What an operation may take. */
  readonly limits: ExecutionLimits;
  /** The proxies, by address or network, that are believed about who asks and under which address. */
  readonly trustProxy: readonly string[];
  /** The origins whose pages may ask; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** How many operations run at once. */
  readonly maxOperations: number;
  /** How many operations wait for a turn; 0 for none. */
  readonly maxWaiting: number;
  /** How many requests to GraphQL one network may send in a minute; 0 for any number. */
  readonly rateLimit: number;
  readonly maxConnections: number;
  /** How long a client may take to send a request. */
  readonly requestTimeout: number;
  /** After how long a connection is cut over which nothing moves, such as that of an answer that nobody reads. */
  readonly connectionTimeout: number;
  /** How long requests are still taken, and readiness refused, once the server is told to stop. */
  readonly stopDelay: number;
  /** From how long on an operation is logged as slow; 0 for never. */
  readonly slowOperation: number;
  readonly introspection: boolean;
  readonly graphiql: boolean;
  readonly explorer: boolean;
  readonly metrics: boolean;
  /** Whether operations are answered only where the manifest of the build holds them. */
  readonly persistedOnly: boolean;
}

/** The options of a server of which nothing is set. */
export const defaultOptions: ServerOptions = {
  responseCache: 64 * 2 ** 20,
  limits: defaultLimits,
  trustProxy: [],
  corsOrigins: [],
  maxOperations: 16,
  maxWaiting: 64,
  rateLimit: 0,
  maxConnections: 10_000,
  requestTimeout: 20_000,
  connectionTimeout: 60_000,
  stopDelay: 500,
  slowOperation: 1_000,
  introspection: true,
  graphiql: true,
  explorer: true,
  metrics: true,
  persistedOnly: false,
};
