import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Answered } from "../graphql/execution/document-cache.ts";

/** An answer as it goes out. */
export interface Answer {
  /** Text goes out at less cost once, bytes many times. */
  readonly body: string | Buffer;
  readonly contentType: string;
  readonly operation: Answered["operation"];
  /** A strong validator: equal exactly where the bodies and their media types are. */
  readonly etag: () => string;
}

/** Answers that were given, to be given again while the graph stays the same. */
export interface Answers {
  get(graph: string, request: string): Answer | undefined;
  keep(graph: string, request: string, answer: Answer): void;
}

/** What an entry takes beside its body and its key, roughly. */
const overhead = 512;

/**
 * Keeps answers of one graph in so many bytes, those that were not asked for longest going first. An answer that would
 * take an eighth of them is not kept. The answers of another graph are dropped as soon as it is asked of.
 */
export function createAnswers(mostBytes: number): Answers {
  const kept = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    maxEntrySize: Math.max(1, Math.floor(mostBytes / 8)),
    sizeCalculation: ({ body }, request) => body.length + 2 * request.length + overhead,
  });
  let held = "";

  return {
    get(graph, request) {
      if (graph !== held) {
        kept.clear();
        held = graph;
      }
      return kept.get(request);
    },
    keep(graph, request, answer) {
      if (graph === held) kept.set(request, { ...answer, body: Buffer.from(answer.body) });
    },
  };
}

/** An answer of this text. */
export function answerOf(body: string, contentType: string, operation: Answered["operation"]): Answer {
  let etag: string | undefined;
  return {
    body,
    contentType,
    operation,
    // A POST has no use for it.
    etag: () => (etag ??= `"${createHash("sha1").update(`${contentType}\n`).update(body).digest("base64url")}"`),
  };
}
