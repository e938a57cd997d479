import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { type DocumentNode, GraphQLError, type ValidationRule } from "graphql";
import type { Engine } from "../../engines/engine.ts";
import { formatError, isInternal } from "../errors.ts";
import { createSchema } from "../schema.ts";
import { type Executed, executeOperation } from "./execute.ts";
import { operationFields } from "./operation-log.ts";

/** What the server writes to its log: one line for each operation, the cause of every error of its own, and Apollo's messages. */
export type Log = Readonly<Record<"info" | "warn" | "error", (fields: object, message: string) => void>>;

/** The operation of a request that Apollo answered, set where it ran without errors. */
export interface Handover {
  executed?: Pick<Executed, "version"> & {
    readonly source: string;
    readonly document: DocumentNode;
    readonly operationName: string | null;
  };
}

/** What a request brings along. Apollo copies it for each operation, but not what is in it. */
export interface RequestContext {
  readonly handover?: Handover;
}

/** Apollo Server over an engine. It parses, validates and speaks HTTP; operations run in {@link executeOperation}. */
export function createApollo(engine: Engine, log: Log, schema = createSchema()): ApolloServer<RequestContext> {
  const logAs = (level: keyof Log) => (message?: unknown) => log[level]({}, String(message));
  return new ApolloServer<RequestContext>({
    // Apollo hands each valid operation to a gateway's executor; ours runs it on one version of the graph.
    gateway: {
      load: async () => ({
        executor: async ({ source, document, request, operationName, context }) => {
          // Apollo's own `operationName` is null where no operation has the name that was asked for.
          const operation = { document, operationName: request.operationName, variables: request.variables };
          const { result, version } = await executeOperation(schema, engine, operation);
          const { handover }: RequestContext = context;
          if (handover && !result.errors) handover.executed = { source, document, operationName, version };
          return result;
        },
      }),
      onSchemaLoadOrUpdate: (listen) => {
        listen({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => {};
      },
      stop: async () => {},
    },
    logger: { debug: () => {}, info: logAs("info"), warn: logAs("warn"), error: logAs("error") },
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

/** graphql 16 accepts an operation whose kind has no root type in the schema, and fails only when it runs. */
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
          const fields = operationFields(operationName ?? request.operationName, start);
          const codes = [...new Set(errors.map((error) => formatError(error.toJSON(), error).extensions?.["code"]))];
          if (codes.length > 0) log.warn({ ...fields, errors: codes }, "operation");
          else log.info(fields, "operation");
        },
      };
    },
  };
}
