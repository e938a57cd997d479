import { GraphQLError, type GraphQLFormattedError, isValueNode } from "graphql";
import { GraphUnavailable } from "../engines/engine.ts";
import { GraphChanged } from "../query/reader.ts";

/** An argument that cannot be answered. The message is a sentence for the client. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

/** An operation that asks for more than the server gives at once. */
export function tooCostly(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "TOO_COSTLY" } });
}

/**
 * What a client sees of an error: our own sentences and those of GraphQL itself, with a stable code. Everything else is
 * masked, so that no driver's text and no stack leaves the server.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { locations, path } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof GraphUnavailable || cause instanceof GraphChanged) {
    return { message: cause.message, ...where, extensions: { code: "GRAPH_UNAVAILABLE" } };
  }
  const code = formatted.extensions?.["code"];
  if (typeof code === "string" && code !== "INTERNAL_SERVER_ERROR") {
    return { message: formatted.message, ...where, extensions: { code } };
  }
  // GraphQL gives no code to its sentence about an argument that a variable makes null, or puts null into.
  if (cause instanceof GraphQLError && cause.nodes?.[0] && isValueNode(cause.nodes[0])) {
    return { message: cause.message, ...where, extensions: { code: "BAD_USER_INPUT" } };
  }
  // Apollo gives no code to its sentences about persisted queries, only the status that they have over HTTP.
  if (cause instanceof GraphQLError && isBadRequest(cause)) {
    return { message: cause.message, ...where, extensions: { code: "BAD_REQUEST" } };
  }
  return { message: "The server failed to answer this.", ...where, extensions: { code: "INTERNAL_SERVER_ERROR" } };
}

function isBadRequest({ extensions }: GraphQLError): boolean {
  return (extensions["http"] as { readonly status?: number } | undefined)?.status === 400;
}

/** Whether an error is the server's own fault, so that its log should hold the cause. */
export function isInternal(error: GraphQLError): boolean {
  return formatError(error.toJSON(), error).extensions?.["code"] === "INTERNAL_SERVER_ERROR";
}
