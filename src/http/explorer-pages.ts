import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { builtPage } from "./built-page.ts";
import { explorerViews } from "./explorer-views.ts";
import { explorerHeaders, wantsPage } from "./page-headers.ts";

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
  });
  for (const url of ["/", ...explorerViews.flatMap((view) => [`/${view}`, `/${view}/*`])]) {
    app.get(url, (_request, reply) => reply.headers(explorerHeaders).send(page));
  }
  app.setNotFoundHandler((request, reply) =>
    sendFailure(reply.code(404), page, `There is nothing at "${request.url}".`),
  );
  return true;
}

/** Answers an address that cannot be decoded, for which Fastify looks for no route and runs no hook. */
export function badAddressHandler(folder: string) {
  return (_error: FastifyError, { url }: FastifyRequest, reply: FastifyReply): void => {
    const message = `The address "${url}" cannot be decoded: each "%" must begin a byte of UTF-8, as in "%C3%A9" for "é".`;
    sendFailure(reply.code(400), builtPage(folder, "index.html"), message);
  };
}

/** Says to a browser on the page, and to a program in JSON, that an address leads nowhere. */
function sendFailure(reply: FastifyReply, page: string | undefined, message: string): FastifyReply {
  return wantsPage(reply.request) && page !== undefined
    ? reply.headers(explorerHeaders).send(page)
    : reply.send({ message });
}
