import { createRequire } from "node:module";
import { join } from "node:path";
import type { ApolloServer, ApolloServerOptions, BaseContext } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type neo4jDriver from "neo4j-driver";
import { projectRoot } from "../../src/paths.ts";

/** A package that only the benchmark needs, and installs in its own folder. */
export const requirePeer = createRequire(join(projectRoot, "bench", "package.json")) as (name: string) => unknown;

/** The driver that the peers are installed with. */
export const peerDriver = requirePeer("neo4j-driver") as typeof neo4jDriver;

type Options = Pick<ApolloServerOptions<BaseContext>, "typeDefs" | "resolvers"> | { readonly schema: GraphQLSchema };

/**
 * Serves a schema with Apollo Server as its documentation shows it, but without the cache-control plugin, which would
 * nearly halve its speed on large answers. Returns the port.
 */
export async function serveApollo(options: Options): Promise<number> {
  const { ApolloServer: Server } = requirePeer("@apollo/server") as {
    readonly ApolloServer: new (options: ApolloServerOptions<BaseContext>) => ApolloServer;
  };
  const { startStandaloneServer } = requirePeer("@apollo/server/standalone") as {
    readonly startStandaloneServer: typeof import("@apollo/server/standalone").startStandaloneServer;
  };
  const { ApolloServerPluginCacheControlDisabled } = requirePeer("@apollo/server/plugin/disabled") as {
    readonly ApolloServerPluginCacheControlDisabled: typeof import("@apollo/server/plugin/disabled").ApolloServerPluginCacheControlDisabled;
  };
  const server = new Server({
    ...(options as ApolloServerOptions<BaseContext>),
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } });
  return Number(new URL(url).port);
}
