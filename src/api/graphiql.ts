import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { projectRoot } from "../root.ts";

const folder = join(projectRoot, "dist", "explorer");

/**
 * What the page may do: everything comes from this server. GraphiQL's editor writes style elements and runs its
 * language services in workers, some of them made from blobs.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Serves the bundled GraphiQL: its files under `/assets`, its page to browsers that open `/graphql`. */
export async function registerGraphiql(app: FastifyInstance): Promise<{ page: string } | undefined> {
  const file = join(folder, "graphiql.html");
  if (!existsSync(file)) return undefined;
  await app.register(fastifyStatic, {
    root: join(folder, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
  });
  return { page: readFileSync(file, "utf8") };
}

/** Whether a request is a browser opening the page, not a client asking a question. */
export function wantsPage({ headers, query }: FastifyRequest): boolean {
  return (headers.accept ?? "").includes("text/html") && !("query" in (query as object));
}

/** The headers of GraphiQL's page. */
export const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": policy,
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
