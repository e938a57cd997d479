import type { FastifyError, FastifyInstance, FastifyRequest } from "fastify";
import { mediaTypes, preferredType } from "./media-types.ts";

/** The largest body that the server reads, in bytes. */
export const maxBodyBytes = 256 * 1024;

/** What a client reads in `extensions.code` of a refusal, where it is not `BAD_REQUEST`. */
const codes = ["SERVER_BUSY", "RATE_LIMITED", "PERSISTED_QUERY_NOT_IN_LIST"] as const;

const example = '{"query":"{ dataset { version } }"}';

/** What is wrong with a request whose body cannot be read, by the codes of Fastify's errors. */
const messages: Readonly<Record<string, (contentType: string | undefined) => string>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: () => `The body must be JSON, such as ${example}, but is empty.`,
  FST_ERR_CTP_INVALID_JSON_BODY: () => `The body must be JSON, such as ${example}, but is not.`,
  FST_ERR_CTP_BODY_TOO_LARGE: () => `The body may have at most ${maxBodyBytes} bytes.`,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: (contentType) => {
    const found = contentType === undefined ? "has none" : `is of ${JSON.stringify(contentType)}`;
    return `The body must be of the type "application/json", but ${found}.`;
  },
};

/** Answers a request that does not reach GraphQL as GraphQL would, because its clients show what is in `errors`. */
export function registerBadRequest(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const code = codes.find((each) => each === error.code) ?? "BAD_REQUEST";
    if (error.statusCode === undefined || (error.statusCode >= 500 && code === "BAD_REQUEST")) throw error;
    const message = messages[error.code]?.(request.headers["content-type"]) ?? error.message;
    if (error.statusCode === 503) void reply.header("retry-after", "1");
    return reply
      .code(error.statusCode)
      .header("content-type", `${mediaType(request)}; charset=utf-8`)
      .send({ errors: [{ message, extensions: { code } }] });
  });
}

/** Clients that accept GraphQL's own media type read the errors of a 4xx response only in it. */
function mediaType({ headers }: FastifyRequest): string {
  return preferredType(headers.accept, [mediaTypes.json, mediaTypes.graphql]) ?? mediaTypes.json;
}

/** The error for a request that is answered with a status and a sentence. */
export function refusal(statusCode: number, message: string, code?: (typeof codes)[number]): Error {
  return Object.assign(new Error(message), { statusCode, code });
}

/** The error for a body in JSON whose keys could change other objects. */
export function unsafeKeys(): Error {
  return refusal(
    400,
    'The body may not have a key "__proto__", nor a key "constructor" with a key "prototype" inside.',
  );
}
