import type { FastifyError, FastifyInstance, FastifyRequest } from "fastify";

/** The largest body that the server reads, in bytes. */
export const maxBodyBytes = 256 * 1024;

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
    if (error.statusCode === undefined || error.statusCode >= 500) throw error;
    const message = messages[error.code]?.(request.headers["content-type"]) ?? error.message;
    return reply
      .code(error.statusCode)
      .header("content-type", `${mediaType(request)}; charset=utf-8`)
      .send({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
  });
}

/** Clients that accept GraphQL's own media type read the errors of a 4xx response only in it. */
function mediaType({ headers }: FastifyRequest): string {
  const own = "application/graphql-response+json";
  return headers.accept?.includes(own) ? own : "application/json";
}

/** The error for a body in JSON whose keys could change other objects. */
export function unsafeKeys(): Error {
  const message = 'The body may not have a key "__proto__", nor a key "constructor" with a key "prototype" inside.';
  return Object.assign(new Error(message), { statusCode: 400 });
}
