import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";

/**
 * Answers at an address the methods that it does not serve: OPTIONS by naming those that it does, all others by a refusal.
 * No answer gives a page of another site leave to ask.
 */
export function registerOtherMethods(app: FastifyInstance, url: string, served: readonly HTTPMethods[]): void {
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
    // Whatever body comes along need not be read.
    onRequest: answer,
    handler: answer,
  });
}
