import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { getNamedType, type GraphQLSchema, isObjectType } from "graphql";
import { schemaFolder } from "../paths.ts";
import type { Edge } from "../query/hop.ts";
import { enforceRanges } from "./argument-ranges.ts";
import { cursorOf } from "./connections/connection.ts";
import { countLists } from "./counted-lists.ts";
import { resolvers } from "./resolvers/resolvers.ts";

/** The schema of a folder's files with its resolvers. */
export function createSchema(folder: string = schemaFolder): GraphQLSchema {
  const typeDefs = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [...resolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
  resolveConnections(schema);
  countLists(schema);
  enforceRanges(schema);
  return schema;
}

/** Lets connections and cursors be made when they are asked for: a compiled operation calls resolvers and nothing else. */
function resolveConnections(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (!type.name.endsWith("Connection")) continue;
    const fields = type.getFields();
    for (const field of Object.values(fields)) {
      field.resolve = (connection: Readonly<Record<string, () => unknown>>) => connection[field.name]?.();
    }
    const edge = fields["edges"] && getNamedType(fields["edges"].type);
    const cursor = isObjectType(edge) ? edge.getFields()["cursor"] : undefined;
    if (cursor) cursor.resolve = (edge: Edge) => cursorOf(edge);
  }
}
