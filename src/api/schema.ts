import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { projectRoot } from "../root.ts";
import { resolvers } from "./resolvers/resolvers.ts";

/** The schema of `schema/*.graphql` with its resolvers. */
export function createSchema(): GraphQLSchema {
  const folder = join(projectRoot, "schema");
  const typeDefs = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  return makeExecutableSchema({
    typeDefs,
    resolvers: [...resolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
}
