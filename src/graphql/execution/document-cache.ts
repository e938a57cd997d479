import { type DocumentNode, getOperationAST, type GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { Engine } from "../../engines/engine.ts";
import { executeOperation } from "./execute.ts";

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

/** How many characters of documents are kept. */
const maxCharacters = 4 * 2 ** 20;

/** A request with what nearly every client sends, and nothing else. */
const usualRequest = z.strictObject({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** A cache for the operations of a schema on an engine. */
export function createDocumentCache(schema: GraphQLSchema, engine: Engine): DocumentCache {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: maxCharacters,
    sizeCalculation: (_, query) => Math.max(1, query.length),
  });
  return {
    set: (query, document) => void documents.set(query, document),
    async execute(request, signal) {
      const { data: usual } = usualRequest.safeParse(request);
      const document = usual && documents.get(usual.query);
      if (!document) return undefined;
      const { operationName, variables } = usual;
      const { result, version } = await executeOperation(schema, engine, {
        document,
        operationName,
        variables,
        signal,
      });
      if (result.errors) return undefined;
      return {
        body: `${JSON.stringify({ data: result.data })}\n`,
        operationName: getOperationAST(document, operationName)?.name?.value,
        version,
      };
    },
  };
}
