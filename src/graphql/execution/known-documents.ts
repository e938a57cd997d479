import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** How much memory known documents may take, in bytes, and one of them. */
const maxBytes = 32 * 2 ** 20;
const maxBytesOfOne = maxBytes / 8;

/** How many bytes a parsed document takes for each of its characters, as measured. */
const bytesPerCharacter = 130;

/** Parsed and valid documents by a key, the latest used of them, as far as memory allows. */
export function createKnownDocuments(): LRUCache<string, DocumentNode> {
  return new LRUCache<string, DocumentNode>({
    maxSize: maxBytes,
    maxEntrySize: maxBytesOfOne,
    sizeCalculation: ({ loc }, key) => 1 + 2 * key.length + bytesPerCharacter * (loc?.end ?? 0),
  });
}
