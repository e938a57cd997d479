import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";

/**
 * Answers the methods that an address does not serve: OPTIONS with the methods that it serves, all others with status 405.
 * No answer allows a page of another site to send requests.
 */
export function registerMethodNotAllowed(app: FastifyInstance, url: string, served: readonly HTTPMethods[]): void {
  const allow = [...served, "OPTIONS"].join(", ");
  const answer = async ({ method }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    void reply.header("allow", allow);
    if (method === "OPTIONS") return reply.code(204).send();
    const message = `"${url}" can be asked by ${allow}, but not by ${method}.`;
    throw Object.assign(new Error(message), { statusCode: 405 });
  };
  app.route({
    method: app.supportedMethods.filter((method) => !served.includes(method)),
    url,
    // The body need not be read.
    onRequest: answer,
    handler: answer,
  });
}
