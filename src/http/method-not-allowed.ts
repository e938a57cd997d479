import { METHODS } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import { refusal } from "./bad-request.ts";

/** Lets Fastify know every method of HTTP, so that an address can refuse those that it does not serve. */
export function knowAllMethods(app: FastifyInstance): void {
  const known: readonly string[] = app.supportedMethods;
  // Node hands over a request to CONNECT in another way, and closes the connection.
  for (const method of METHODS) if (!known.includes(method) && method !== "CONNECT") app.addHttpMethod(method);
}

/**
 * Answers the methods that an address does not serve: OPTIONS with the methods that it serves, all others with status 405.
 * No answer allows a page of another site to send requests.
 */
export function registerMethodNotAllowed(app: FastifyInstance, url: string, served: readonly HTTPMethods[]): void {
  const allow = [...new Set([...served, "OPTIONS"])].join(", ");
  const answer = async ({ method, url: asked }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    void reply.header("allow", allow);
    if (method === "OPTIONS") return reply.code(204).send();
    throw refusal(405, `"${asked.split("?")[0] ?? url}" can be asked by ${allow}, but not by ${method}.`);
  };
  app.route({
    method: app.supportedMethods.filter((method) => !served.includes(method)),
    url,
    // The body need not be read.
    onRequest: answer,
    handler: answer,
  });
}
