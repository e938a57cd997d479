import type { GraphQLSchema } from "graphql";
import type { ApolloServer, ApolloServerOptions, BaseContext } from "@apollo/server";
import { peer } from "./peer.ts";

type Options = Pick<ApolloServerOptions<BaseContext>, "typeDefs" | "resolvers"> | { readonly schema: GraphQLSchema };

/**
 * Serves a schema with Apollo Server as its documentation shows it, but without the cache-control plugin, which would
 * nearly halve it on large answers. Gives the port.
 */
export async function serveApollo(options: Options): Promise<number> {
  const { ApolloServer: Server } = peer("@apollo/server") as {
    readonly ApolloServer: new (options: ApolloServerOptions<BaseContext>) => ApolloServer;
  };
  const { startStandaloneServer } = peer("@apollo/server/standalone") as {
    readonly startStandaloneServer: typeof import("@apollo/server/standalone").startStandaloneServer;
  };
  const { ApolloServerPluginCacheControlDisabled } = peer("@apollo/server/plugin/disabled") as {
    readonly ApolloServerPluginCacheControlDisabled: typeof import("@apollo/server/plugin/disabled").ApolloServerPluginCacheControlDisabled;
  };
  const server = new Server({
    ...(options as ApolloServerOptions<BaseContext>),
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } });
  return Number(new URL(url).port);
}
