import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { projectRoot } from "../paths.ts";
import { explorerViews } from "./explorer-views.ts";

/** Where the pages are built. */
export const bundle = join(projectRoot, "dist", "explorer");

/** What the explorer may do: everything comes from this server, and nothing stands inline. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": policy,
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * Serves what is built: files under `/assets`, compressed where the build compressed them and the client takes it, and
 * the explorer at `/` and at the addresses of its views. An address that is none of these gets the same page to browsers,
 * which says so. Answers false where nothing is built.
 */
export async function registerExplorer(app: FastifyInstance): Promise<boolean> {
  const page = explorerPage();
  if (page === undefined) return false;
  await app.register(fastifyStatic, {
    root: join(bundle, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    preCompressed: true,
  });
  for (const url of ["/", ...explorerViews.flatMap((view) => [`/${view}`, `/${view}/*`])]) {
    app.get(url, (_request, reply) => reply.headers(headers).send(page));
  }
  app.setNotFoundHandler((request, reply) =>
    answerNothing(reply.code(404), page, `There is nothing at "${request.url}".`),
  );
  return true;
}

/** Answers an address that cannot be decoded; for such a one Fastify looks for no route and runs no hook. */
export function answerBadAddress(_error: FastifyError, { url }: FastifyRequest, reply: FastifyReply): void {
  const message = `The address "${url}" cannot be decoded: each "%" must begin a byte of UTF-8, as in "%C3%A9" for "é".`;
  answerNothing(reply.code(400), explorerPage(), message);
}

function explorerPage(): string | undefined {
  const file = join(bundle, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Answers where there is nothing: to a browser with the page, which says so, to a program in JSON. */
function answerNothing(reply: FastifyReply, page: string | undefined, message: string): FastifyReply {
  const wanted = (reply.request.headers.accept ?? "").includes("text/html");
  return wanted && page !== undefined ? reply.headers(headers).send(page) : reply.send({ message });
}
