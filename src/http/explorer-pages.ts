import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { builtPage } from "./built-page.ts";
import { finishAnswer } from "./every-answer.ts";
import { explorerViews } from "./explorer-views.ts";
import { registerMethodNotAllowed } from "./method-not-allowed.ts";
import { explorerHeaders, wantsPage } from "./page-headers.ts";

const assetPolicy = "default-src 'self'; frame-ancestors 'none'";

/**
 * Serves what is built in a folder: files under `/assets`, compressed where the build compressed them and the client takes
 * it, and the explorer at `/` and at the addresses of its views. At any other address browsers get the same page, which
 * says that nothing is there. Returns false where nothing is built.
 */
export async function registerExplorer(app: FastifyInstance, folder: string): Promise<boolean> {
  const page = builtPage(folder, "index.html");
  if (page === undefined) return false;
  await app.register(fastifyStatic, {
    root: join(folder, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    preCompressed: true,
    // Workers of GraphiQL obey the policy of their own script.
    setHeaders: (reply) => void reply.header("content-security-policy", assetPolicy),
  });
  registerMethodNotAllowed(app, "/assets/*", ["GET", "HEAD"]);
  for (const url of ["/", ...explorerViews.flatMap((view) => [`/${view}`, `/${view}/*`])]) {
    app.get(url, (_request, reply) => reply.headers(explorerHeaders).send(page));
    registerMethodNotAllowed(app, url, ["GET", "HEAD"]);
  }
  app.setNotFoundHandler((request, reply) => {
    const { headers, body } = failureOf(request, page, `There is nothing at "${request.url}".`);
    return reply.code(404).headers(headers).send(body);
  });
  return true;
}

/** Answers an address that cannot be decoded, for which Fastify looks for no route and runs no hook. */
export function badAddressHandler(folder: string, log: FastifyBaseLogger) {
  return (_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const { url } = request;
    const message = `The address "${url}" cannot be decoded: each "%" must begin a byte of UTF-8, as in "%C3%A9" for "é".`;
    const { headers, body } = failureOf(request, builtPage(folder, "index.html"), message);
    finishAnswer(reply.code(400).headers(headers), body, log);
    void reply.send(body);
  };
}

/** What says to a browser on the page, and to a program in JSON, that an address leads nowhere. */
function failureOf(request: FastifyRequest, page: string | undefined, message: string) {
  return wantsPage(request) && page !== undefined
    ? { headers: explorerHeaders, body: page }
    : { headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify({ message }) };
}
