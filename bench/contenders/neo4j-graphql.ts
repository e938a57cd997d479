import type { GraphQLSchema } from "graphql";
import type { Driver } from "neo4j-driver";
import { peerDriver, requirePeer, serveApollo } from "./peers.ts";
import { serve } from "./serve.ts";

/** The part of `@neo4j/graphql` that is used here. Its own types are there only once the peers are installed. */
interface Library {
  readonly Neo4jGraphQL: new (options: { readonly typeDefs: string; readonly driver: Driver }) => {
    readonly getSchema: () => Promise<GraphQLSchema>;
  };
}

// With these labels it uses the same unique index on the id as the product.
const typeDefs = `
extend schema @mutation(operations: []) @subscription(events: [])

type Work @node(labels: ["FilmGraph", "Work"]) {
  id: ID!
  label: String!
  title: String!
  year: Int
  form: String!
  search: String!
  sortKey: String!
  sortYear: Int!
  sortNewest: Int!
  lastYear: Int!
  tropes: [Trope!]! @relationship(type: "USES", direction: OUT)
}

type Trope @node(labels: ["FilmGraph", "Trope"]) {
  id: ID!
  label: String!
  name: String!
  gloss: String!
  group: String
  rarity: Int!
  search: String!
  sortKey: String!
  sortMostUsed: Int!
  works: [Work!]! @relationship(type: "USES", direction: IN)
}`;

// The library that generates a GraphQL server for a Neo4j database.
await serve(async ({ uri }) => {
  const { Neo4jGraphQL } = requirePeer("@neo4j/graphql") as Library;
  const driver = peerDriver.driver(uri, undefined, { telemetryDisabled: true });
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  return { port: await serveApollo({ schema }) };
});
