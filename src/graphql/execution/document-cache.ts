import { type DocumentNode, getOperationAST, type GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import type { Engine } from "../../engines/engine.ts";
import { executeOperation } from "./execute.ts";

/** An answer as text, with what was noted while it was made. */
export interface Answered {
  readonly text: string;
  readonly version: number | undefined;
  readonly operation: string | null | undefined;
}

/** Operations that Apollo has answered before: it need not parse, validate and look at them again. */
export interface KnownOperations {
  learn(query: string, document: DocumentNode): void;
  /**
   * Answers a request's body as Apollo would, byte for byte. Undefined where the body is not of a known operation, says
   * anything unusual, or has an error for an answer: these are Apollo's.
   */
  answer(body: unknown): Promise<Answered | undefined>;
}

/** How many characters of operations are remembered. */
const mostCharacters = 4 * 2 ** 20;

interface UsualBody {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

export function createKnownOperations(schema: GraphQLSchema, engine: Engine): KnownOperations {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    sizeCalculation: (_, query) => Math.max(1, query.length),
  });
  return {
    learn: (query, document) => void documents.set(query, document),
    async answer(body) {
      if (!isUsual(body)) return undefined;
      const { query, operationName, variables } = body;
      const document = documents.get(query);
      if (!document) return undefined;
      let version: number | undefined;
      const operation = { document, operationName, variables };
      const { data, errors } = await executeOperation(schema, engine, operation, (read) => void (version = read));
      if (errors) return undefined;
      return {
        text: `${JSON.stringify({ data })}\n`,
        version,
        operation: getOperationAST(document, operationName)?.name?.value,
      };
    },
  };
}

/** Whether a body has what nearly every client sends, and nothing else. */
function isUsual(body: unknown): body is UsualBody {
  if (!isObject(body)) return false;
  return Object.entries(body).every(([name, value]) => {
    if (name === "query") return typeof value === "string";
    if (name === "operationName") return value === null || typeof value === "string";
    return name === "variables" && (value === null || isObject(value));
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
