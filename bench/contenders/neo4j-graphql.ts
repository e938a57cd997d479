import type { GraphQLSchema } from "graphql";
import type neo4jDriver from "neo4j-driver";
import type { Driver } from "neo4j-driver";
import { serveApollo } from "./peers.ts";
import { peer } from "./peer.ts";
import { serve } from "./serve.ts";

/** The part of `@neo4j/graphql` that is used here; its own types are only where the benchmark is installed. */
interface Library {
  readonly Neo4jGraphQL: new (options: { readonly typeDefs: string; readonly driver: Driver }) => {
    readonly getSchema: () => Promise<GraphQLSchema>;
  };
}

// The labels give it the same unique index on the id as the product has.
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

// The library that makes a GraphQL server of a Neo4j database.
await serve(async ({ uri }) => {
  const { Neo4jGraphQL } = peer("@neo4j/graphql") as Library;
  const neo4j = peer("neo4j-driver") as typeof neo4jDriver;
  const driver = neo4j.driver(uri, undefined, { telemetryDisabled: true });
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  return { port: await serveApollo({ schema }) };
});
