import { serveApollo, peerDriver as neo4j } from "./peers.ts";
import { serve } from "./serve.ts";
import { withIntegers } from "../integers.ts";

const typeDefs = `
type Query {
  work(id: ID!): Work
  trope(id: ID!): Trope
  works(filter: WorkFilter, orderBy: WorkOrder! = YEAR, first: Int! = 20, after: String): WorkConnection
  tropes(filter: TropeFilter, orderBy: TropeOrder! = NAME, first: Int! = 20, after: String): TropeConnection
}
input WorkFilter { titleContains: String fromYear: Int toYear: Int }
input TropeFilter { nameContains: String }
enum WorkOrder { YEAR NEWEST TITLE }
enum TropeOrder { NAME MOST_USED }
type Work { id: ID! label: String! title: String! year: Int form: String! tropes(first: Int! = 50): TropeConnection }
type Trope { id: ID! label: String! name: String! gloss: String! group: String works(first: Int! = 50): WorkConnection }
type WorkConnection { edges: [WorkEdge!]! pageInfo: PageInfo! totalCount: Int! }
type WorkEdge { node: Work! }
type TropeConnection { edges: [TropeEdge!]! pageInfo: PageInfo! totalCount: Int! }
type TropeEdge { node: Trope! }
type PageInfo { hasNextPage: Boolean! endCursor: String }`;

type Row = Readonly<Record<string, unknown>>;

interface ListArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly orderBy: string;
  readonly filter?: Row | null;
}

const orders: Readonly<Record<string, string>> = {
  YEAR: "sortYear",
  NEWEST: "sortNewest",
  TITLE: "sortKey",
  NAME: "sortKey",
  MOST_USED: "sortMostUsed",
};

const predicates: Readonly<Record<string, string>> = {
  titleContains: "node.search CONTAINS $titleContains",
  nameContains: "node.search CONTAINS $nameContains",
  fromYear: "node.lastYear >= $fromYear",
  toYear: "node.sortYear <= $toYear",
};

// A server as one writes it with Apollo Server and a little Cypher: a query in each resolver, and no batching.
await serve(async ({ uri }) => {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true, telemetryDisabled: true });

  async function nodes(text: string, parameters: Row): Promise<Row[]> {
    const { records } = await driver.executeQuery(text, withIntegers(parameters, neo4j.int), {
      database: "neo4j",
      routing: neo4j.routing.READ,
    });
    return records.map((record) => {
      const found = record.get(0) as number | { readonly properties: Row };
      return typeof found === "number" ? { count: found } : found.properties;
    });
  }

  const byId =
    (label: string) =>
    async (_root: unknown, { id }: { readonly id: string }) =>
      (await nodes(`MATCH (node:FilmGraph:${label} {id: $id}) RETURN node`, { id }))[0] ?? null;

  const list =
    (label: string) =>
    (_root: unknown, { first, after, orderBy, filter }: ListArguments) => {
      const key = orders[orderBy] ?? "id";
      const [, afterKey, afterId] = after
        ? (JSON.parse(Buffer.from(after, "base64url").toString()) as unknown[])
        : [null, null, null];
      const where = Object.keys(filter ?? {}).map((name) => predicates[name] ?? "true");
      const page = after
        ? [...where, `(node.${key} > $afterKey OR node.${key} = $afterKey AND node.id > $afterId)`]
        : where;
      const match = (all: readonly string[]): string =>
        `MATCH (node:FilmGraph:${label})${all.length > 0 ? ` WHERE ${all.join(" AND ")}` : ""}`;
      const parameters = { ...filter, afterKey, afterId, limit: first + 1 };
      return connection(
        first,
        () => nodes(`${match(page)} RETURN node ORDER BY node.${key}, node.id LIMIT $limit`, parameters),
        () => nodes(`${match(where)} RETURN count(node)`, { ...filter }),
      );
    };

  const neighbours =
    (pattern: string, key: string) =>
    ({ id }: Row, { first }: { readonly first: number }) =>
      connection(
        first,
        () =>
          nodes(`MATCH ${pattern} RETURN node ORDER BY node.${key}, node.id LIMIT $limit`, { id, limit: first + 1 }),
        () => nodes(`MATCH ${pattern} RETURN count(node)`, { id }),
      );

  const resolvers = {
    Query: { work: byId("Work"), trope: byId("Trope"), works: list("Work"), tropes: list("Trope") },
    Work: { tropes: neighbours("(:FilmGraph:Work {id: $id})-[:USES]->(node:Trope)", "sortKey") },
    Trope: { works: neighbours("(:FilmGraph:Trope {id: $id})<-[:USES]-(node:Work)", "sortYear") },
  };
  return { port: await serveApollo({ typeDefs, resolvers }) };
});

/** A page whose rows are read once, whichever of its fields are selected, and counted only if the total is. */
function connection(first: number, read: () => Promise<Row[]>, count: () => Promise<Row[]>): object {
  let reading: Promise<Row[]> | undefined;
  const rows = (): Promise<Row[]> => (reading ??= read());
  return {
    edges: async () => (await rows()).slice(0, first).map((node) => ({ node })),
    pageInfo: async () => ({
      hasNextPage: (await rows()).length > first,
      endCursor: (await rows())[first - 1]?.["id"],
    }),
    totalCount: async () => (await count())[0]?.["count"],
  };
}
