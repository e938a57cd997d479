import type { FastifyInstance, FastifyRequest } from "fastify";
import { unsafeKeys } from "./bad-request.ts";

/** A body that was sent as JSON, as text. */
interface JsonBody {
  readonly json: string;
}

/** Lets bodies in JSON stay text until they have to be parsed: the text is part of a cached response's key. */
export function keepJsonText(app: FastifyInstance): void {
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    done(null, { json: String(body) } satisfies JsonBody);
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
