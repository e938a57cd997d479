import { isUtf8 } from "node:buffer";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { refusal, unsafeKeys } from "./bad-request.ts";

/** A body that was sent as JSON, as text. */
interface JsonBody {
  readonly json: string;
}

/**
 * Lets bodies in JSON stay text until they have to be parsed: the text is part of a cached response's key. A body in another
 * charset than UTF-8, or in a coding, is refused, for letters that were read wrongly would be answered wrongly.
 */
export function keepJsonText(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    const coding = request.headers["content-encoding"];
    if (coding === undefined || request.method !== "POST" || coding.toLowerCase() === "identity") {
      done();
      return;
    }
    void reply.header("accept-encoding", "identity");
    done(refusal(415, `The body must be sent as it is, but has the content coding ${JSON.stringify(coding)}.`));
  });
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body: Buffer, done) => {
    const charset = charsetOf(request.headers["content-type"] ?? "");
    if (!/^utf-?8$/i.test(charset)) {
      done(refusal(415, `The body must be in the charset "utf-8", but is said to be in ${JSON.stringify(charset)}.`));
    } else if (!isUtf8(body)) {
      done(refusal(400, 'The body must be in the charset "utf-8", but holds bytes that are not.'));
    } else {
      done(null, { json: body.toString("utf8") } satisfies JsonBody);
    }
  });
}

/** Whether a body was sent as JSON. Fastify reads any other as a string. */
export function isJsonBody(body: unknown): body is JsonBody {
  return typeof body === "object" && body !== null;
}

/** Parses a body as Fastify itself would. Throws an error that says what is wrong with it. */
export function parseBody(app: FastifyInstance, request: FastifyRequest, { json }: JsonBody): Promise<unknown> {
  const parse = app.getDefaultJsonParser("error", "error");
  return new Promise((resolve, reject) => {
    void parse(request, json, (error, value) => {
      if (!error) resolve(value);
      else reject(isJson(json) ? unsafeKeys() : error);
    });
  });
}

/** The charset that a media type names, in or out of quotes; UTF-8 where it names none. A quoted value may hold anything. */
function charsetOf(contentType: string): string {
  if (!contentType.includes(";")) return "utf-8";
  for (const [, name = "", quoted, bare = ""] of contentType.matchAll(
    /;\s*([^\s=;]+)=(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g,
  )) {
    if (name.toLowerCase() === "charset") return quoted ?? bare.trim();
  }
  return "utf-8";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
