import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { ConnectionError, FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refusal } from "./bad-request.ts";

/** What every answer says to browsers: what is no page loads nothing, and nothing may be framed. */
const safeHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

/** What answers have to know of the server. */
interface EveryAnswer {
  readonly log: FastifyBaseLogger;
  /** Whether the server is about to stop, so that clients should leave. */
  readonly closing: () => boolean;
}

/** The requests whose refusal is logged with more than their answer tells. */
const logged = new WeakSet<FastifyRequest>();

/** Refuses requests whose host is not one, gives each answer the headers that all have, and logs what was refused. */
export function registerEveryAnswer(app: FastifyInstance, { log, closing }: EveryAnswer): void {
  app.addHook("onRequest", (request, _reply, done) => {
    if (hasOneHost(request.raw)) done();
    else done(refusal(400, 'The request must name one host, such as "host: localhost:4000".'));
  });
  app.addHook("onSend", (_request, reply, payload, done) => {
    // A connection that its client keeps open would delay closing.
    if (closing()) void reply.header("connection", "close");
    finishAnswer(reply, payload, log);
    done(null, payload);
  });
}

/** Sets the headers that every answer has. A refusal is stored by no cache, and logged. */
export function finishAnswer(reply: FastifyReply, payload: unknown, log: FastifyBaseLogger): void {
  const { request, statusCode } = reply;
  void reply.header("x-request-id", request.id);
  if (!reply.hasHeader("content-security-policy")) void reply.headers(safeHeaders);
  if (statusCode < 400) return;
  void reply.header("cache-control", "no-store");
  const bytes = sizeOf(payload) ?? reply.getHeader("content-length");
  if (!logged.has(request)) log.warn(refusalFields(request, statusCode, bytes), "refused");
}

/** Logs the errors of an operation in one line, so that its refusal needs none of its own. */
export function logFailedOperation(
  request: FastifyRequest,
  { log, status, body, ...fields }: { log: FastifyBaseLogger; status: number; body: string; [field: string]: unknown },
): void {
  logged.add(request);
  log.warn({ ...fields, ...refusalFields(request, status, Buffer.byteLength(body)) }, "operation");
}

/** Answers what is no request of HTTP, or comes too slowly, and logs it. */
export function brokenRequestHandler(log: FastifyBaseLogger): (error: ConnectionError, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === "ECONNRESET" || socket.destroyed) return;
    const status = statuses[error.code] ?? 400;
    const body = JSON.stringify({ message: `The connection is closed: ${STATUS_CODES[status]?.toLowerCase() ?? ""}.` });
    log.warn({ client: socket.remoteAddress, status, bytes: body.length, reason: error.code }, "refused");
    if (socket.writable) {
      const headers = {
        ...safeHeaders,
        "cache-control": "no-store",
        "content-type": "application/json; charset=utf-8",
      };
      const lines = Object.entries({ ...headers, "content-length": body.length, connection: "close" });
      const head = [
        `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
        ...lines.map(([name, value]) => `${name}: ${value}`),
      ];
      socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
    }
    socket.destroy(error);
  };
}

const statuses: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** A host with or without a port; HTTP/1.0 need not name any. */
const host = /^(?:\[[\da-f:.]+\]|[\w.~%!$&'()*+,;=-]*)(?::\d*)?$/i;

/** Node answers a request of HTTP/1.1 without a host itself, and takes the first of several. */
function hasOneHost({ rawHeaders, headers }: IncomingMessage): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts++;
  }
  return hosts <= 1 && (headers.host === undefined || host.test(headers.host));
}

function sizeOf(payload: unknown): number | undefined {
  if (typeof payload === "string" || Buffer.isBuffer(payload)) return Buffer.byteLength(payload);
  return payload === null || payload === undefined ? 0 : undefined;
}

/** The parameters of an address may hold what was asked, so that they are left out. */
function refusalFields({ id, ip, method, url }: FastifyRequest, status: number, bytes: unknown) {
  return { request: id, client: ip, method, path: url.split("?")[0]?.slice(0, 200), status, bytes };
}
