import { randomUUID } from "node:crypto";
import type { RawRequestDefaultExpression } from "fastify";

const sane = /^[\w.:=+/@-]{1,128}$/;

/** Gives each request an id for the log and the answer: the client's own `x-request-id` where it is short and plain. */
export function createRequestIds(): (request: RawRequestDefaultExpression) => string {
  const start = randomUUID().slice(0, 8);
  let made = 0;
  return ({ headers }) => {
    const given = headers["x-request-id"];
    return typeof given === "string" && sane.test(given) ? given : `${start}-${(made++).toString(36)}`;
  };
}
