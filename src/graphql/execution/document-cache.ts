import { type DocumentNode, getOperationAST, type GraphQLSchema } from "graphql";
import { z } from "zod";
import type { Engine } from "../../engines/engine.ts";
import { defaultLimits, executeOperation } from "./execute.ts";
import { createKnownDocuments } from "./known-documents.ts";

/** A response's body in JSON, without errors, and what it was made from. */
export interface SerializedResult {
  readonly body: string;
  readonly operationName: string | null | undefined;
  /** The version of the graph that was read; undefined where nothing was. */
  readonly version: number | undefined;
}

/** The documents of operations that Apollo has answered: it need not parse and validate them again. */
export interface DocumentCache {
  set(query: string, document: DocumentNode): void;
  /** The body that Apollo would give, byte for byte; undefined for an unknown document, an unusual request or an error. */
  execute(request: unknown, signal?: AbortSignal): Promise<SerializedResult | undefined>;
}

/** A request with what nearly every client sends, and nothing else. */
const usualRequest = z.strictObject({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** A cache for the operations of a schema on an engine. */
export function createDocumentCache(schema: GraphQLSchema, engine: Engine, limits = defaultLimits): DocumentCache {
  const documents = createKnownDocuments();
  return {
    set: (query, document) => void documents.set(query, document),
    async execute(request, signal) {
      const { data: usual } = usualRequest.safeParse(request);
      const document = usual && documents.get(usual.query);
      if (!document) return undefined;
      const { operationName, variables } = usual;
      const operation = { document, operationName, variables, limits, signal };
      const { result, version } = await executeOperation(schema, engine, operation);
      if (result.errors) return undefined;
      return {
        body: `${JSON.stringify({ data: result.data })}\n`,
        operationName: getOperationAST(document, operationName)?.name?.value,
        version,
      };
    },
  };
}
