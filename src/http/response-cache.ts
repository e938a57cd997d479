import { LRUCache } from "lru-cache";
import { etagOf } from "./etag.ts";

/** A response without errors, as it is sent. */
export interface CachedResponse {
  /** A text is cheaper to send once, bytes are cheaper to send often. */
  readonly body: string | Buffer;
  readonly contentType: string;
  readonly operationName: string | null | undefined;
  /** The validator, made where a request needs it. */
  readonly etag: () => string;
}

/** The responses that were made from one graph, by the requests for them. */
export interface ResponseCache {
  /** Drops everything first where the graph is not the one of the last call. */
  get(graph: string, request: string): CachedResponse | undefined;
  /** Keeps nothing where the graph is not the one that `get` was last called with. */
  set(graph: string, request: string, response: CachedResponse): void;
  /** The size of what is kept. */
  bytes(): number;
}

/** What an entry takes beside its body and its key, roughly. */
const entryOverhead = 512;

/** A cache of so many bytes, which drops the least recently used responses and keeps none larger than an eighth of it. */
export function createResponseCache(maxBytes: number): ResponseCache {
  const responses = new LRUCache<string, CachedResponse>({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    sizeCalculation: ({ body }, request) => body.length + 2 * request.length + entryOverhead,
  });
  let current = "";

  return {
    get(graph, request) {
      if (graph !== current) {
        responses.clear();
        current = graph;
      }
      return responses.get(request);
    },
    set(graph, request, response) {
      if (graph === current) responses.set(request, { ...response, body: Buffer.from(response.body) });
    },
    bytes: () => responses.calculatedSize,
  };
}

/** A response of this body. */
export function responseOf(body: string, contentType: string, operationName?: string | null): CachedResponse {
  let etag: string | undefined;
  return { body, contentType, operationName, etag: () => (etag ??= etagOf(contentType, body)) };
}
