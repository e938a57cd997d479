import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { type DocumentNode, GraphQLError, type GraphQLSchema, type ValidationRule } from "graphql";
import type { Engine } from "../../engines/engine.ts";
import { formatError, isInternal } from "../errors.ts";
import { executeOperation } from "./execute.ts";
import { operationFields } from "./operation-log.ts";
import { createSchema } from "../schema.ts";

/** What the server writes to its log: one line for each operation, the cause of every error of its own, and Apollo's words. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What a request is told while Apollo answers it. */
export interface RequestContext {
  /** Called where the operation ran without an error: with the version of the graph that it read. */
  readonly note?: (
    version: number | undefined,
    operationName: string | null | undefined,
    document: DocumentNode,
  ) => void;
}

/** Apollo Server over an engine. It parses, validates and speaks HTTP; operations run in {@link executeOperation}. */
export function createApollo(
  engine: Engine,
  log: Log,
  schema: GraphQLSchema = createSchema(),
): ApolloServer<RequestContext> {
  const say = (level: keyof Log) => (message?: unknown) => log[level]({}, String(message));
  return new ApolloServer<RequestContext>({
    // Apollo hands each valid operation to a gateway's executor; ours runs it on one version of the graph.
    gateway: {
      load: async () => ({
        executor: ({ document, request, operationName, context }) => {
          // What Apollo found by the name is null where there is no such operation; the name that was asked for says which.
          const operation = { document, operationName: request.operationName, variables: request.variables };
          return executeOperation(schema, engine, operation, (version) =>
            (context as RequestContext).note?.(version, operationName, document),
          ) as never;
        },
      }),
      onSchemaLoadOrUpdate: (listen) => {
        listen({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => {};
      },
      stop: async () => {},
    },
    logger: { debug: () => {}, info: say("info"), warn: say("warn"), error: say("error") },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    // More tokens could nest deeper than validation's recursion goes.
    parseOptions: { maxLexicalTokens: 10_000 },
    validationRules: [queriesOnly],
    stopOnTerminationSignals: false,
    plugins: [
      // Cache control hooks every field and nearly halves throughput on large answers.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationLog(log),
    ],
  });
}

/** graphql 16 lets an operation pass whose kind the schema has no root type for, and fails only once it runs. */
const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`The server answers queries only, but "${node.operation}" was asked.`, { nodes: node }),
    );
  },
});

function operationLog(log: Log): ApolloServerPlugin {
  return {
    requestDidStart: async () => {
      const start = performance.now();
      let errors: readonly GraphQLError[] = [];
      return {
        didEncounterErrors: async (context) => {
          errors = context.errors;
          for (const error of errors.filter(isInternal)) log.error({ err: error.originalError ?? error }, "failed");
        },
        willSendResponse: async ({ operationName, request }) => {
          const codes = [...new Set(errors.map((error) => formatError(error.toJSON(), error).extensions?.["code"]))];
          const fields = {
            ...operationFields(operationName ?? request.operationName, start),
            ...(codes.length > 0 && { errors: codes }),
          };
          if (codes.length > 0) log.warn(fields, "operation");
          else log.info(fields, "operation");
        },
      };
    },
  };
}
