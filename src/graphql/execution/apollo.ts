import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  type ValidationRule,
} from "graphql";
import type { Engine } from "../../engines/engine.ts";
import { formatError, isInternal } from "../errors.ts";
import { createSchema } from "../schema.ts";
import { boundedDocument, maxTokens } from "./document-bounds.ts";
import { defaultLimits, type Executed, executeOperation, type ExecutionLimits } from "./execute.ts";
import { createKnownDocuments } from "./known-documents.ts";
import { type OperationFields, operationFields } from "./operation-log.ts";

/** What the server writes to its log: one line for each operation, the cause of every error of its own, and Apollo's messages. */
export type Log = Readonly<Record<"info" | "warn" | "error", (fields: object, message: string) => void>>;

/** What Apollo hands over with its answer. */
export interface Handover {
  /** The line for the log, which whoever reads it writes with more of the request; undefined where no operation began. */
  line?: OperationFields;
  /** The operation of the request, set where it ran without errors. */
  executed?: Pick<Executed, "version"> & {
    readonly source: string;
    readonly document: DocumentNode;
    readonly operationName: string | null;
  };
}

/** What a request brings along. Apollo copies it for each operation, but not what is in it. */
export interface RequestContext {
  readonly handover?: Handover;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** What Apollo Server is made with beside an engine and a log. */
export interface ApolloOptions {
  readonly schema?: GraphQLSchema;
  readonly limits?: ExecutionLimits;
  /** Whether clients may ask for the schema, and read its names in suggestions. */
  readonly introspection?: boolean;
}

/** Apollo Server over an engine. It parses, validates and speaks HTTP; operations run in {@link executeOperation}. */
export function createApollo(
  engine: Engine,
  log: Log,
  { schema = createSchema(), limits = defaultLimits, introspection = true }: ApolloOptions = {},
): ApolloServer<RequestContext> {
  // Apollo's own rule against introspection names Apollo's options to clients.
  const hidden = introspection ? [] : [NoSchemaIntrospectionCustomRule];
  const logAs = (level: keyof Log) => (message?: unknown) => log[level]({}, String(message));
  return new ApolloServer<RequestContext>({
    // Apollo hands each valid operation to a gateway's executor; ours runs it on one version of the graph.
    gateway: {
      load: async () => ({
        executor: async ({ source, document, request, operationName, context }) => {
          // Apollo's own `operationName` is null where no operation has the name that was asked for.
          const { handover, signal }: RequestContext = context;
          const { operationName: asked, variables, extensions } = request;
          const operation = { document, operationName: asked, variables, limits, signal };
          const { result, version, cost } = await executeOperation(schema, engine, operation);
          if (handover && !result.errors) handover.executed = { source, document, operationName, version };
          return extensions?.["cost"] === true && cost ? { ...result, extensions: { cost } } : result;
        },
      }),
      onSchemaLoadOrUpdate: (listen) => {
        listen({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => {};
      },
      stop: async () => {},
    },
    documentStore: documentStore(),
    logger: { debug: () => {}, info: logAs("info"), warn: logAs("warn"), error: logAs("error") },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: introspection ? formatError : withoutSuggestion,
    parseOptions: { maxLexicalTokens: maxTokens },
    validationRules: [boundedDocument, queriesOnly, ...hidden],
    stopOnTerminationSignals: false,
    plugins: [
      // Cache control hooks every field and nearly halves throughput on large answers.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationLog(log),
    ],
  });
}

/** Where Apollo keeps the documents that it need not parse and validate again. */
function documentStore(): NonNullable<ApolloServerOptions<RequestContext>["documentStore"]> {
  const documents = createKnownDocuments();
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}

/** An error as clients see it who may not see the schema, whose names suggestions would give away. */
function withoutSuggestion(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const shown = formatError(formatted, error);
  return { ...shown, message: shown.message.replace(/ ?Did you mean .*\?$/s, "") };
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

function operationLog(log: Log): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      const start = performance.now();
      let errors: readonly GraphQLError[] = [];
      return {
        didEncounterErrors: async (context) => {
          errors = context.errors;
          for (const error of errors.filter(isInternal)) log.error({ err: error.originalError ?? error }, "failed");
        },
        willSendResponse: async ({ operationName, request, contextValue: { handover } }) => {
          const fields = operationFields(operationName ?? request.operationName, start);
          const codes = [...new Set(errors.map((error) => formatError(error.toJSON(), error).extensions?.["code"]))];
          const line = codes.length > 0 ? { ...fields, errors: codes } : fields;
          if (handover) handover.line = line;
          else if (codes.length > 0) log.warn(line, "operation");
          else log.info(fields, "operation");
        },
      };
    },
  };
}
