import { GraphQLError, type GraphQLFormattedError, isValueNode } from "graphql";
import { GraphUnavailable } from "../engines/engine.ts";
import { OperationStopped } from "../query/budget.ts";
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
  const { locations, path, extensions } = formatted;
  const borrowed =
    extensions?.["code"] !== internal && borrowedSentences.find(([words]) => words.test(formatted.message));
  if (borrowed) return { message: borrowed[1], extensions: { code: extensions?.["code"] } };
  const { message } = formatted;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const code = codeOf(cause, extensions?.["code"]);
  const sentence = code !== extensions?.["code"] && cause instanceof Error ? cause.message : message;
  return {
    message: code === internal ? "The server failed to answer this." : sentence,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code },
  };
}

/** Whether an error is the server's own fault, so that its log should hold the cause. */
export function isInternal(error: GraphQLError): boolean {
  return formatError(error.toJSON(), error).extensions?.["code"] === internal;
}

const internal = "INTERNAL_SERVER_ERROR";

/** Words of graphql-js that do not say what is too much, with ours. */
const borrowedSentences: readonly (readonly [words: RegExp, sentence: string])[] = [
  [/^Syntax Error: Document contains more/, "The document has more than 10000 tokens, which are all that is read."],
  [/^Maximum call stack size exceeded/, "The document nests deeper than the 60 levels that are read."],
  [/^Too many validation errors/, "The document has more errors than these 100."],
];

function codeOf(cause: unknown, given: unknown): string {
  if (cause instanceof GraphUnavailable || cause instanceof GraphChanged) return "GRAPH_UNAVAILABLE";
  if (cause instanceof OperationStopped) return cause.code;
  if (typeof given === "string" && given !== internal) return given;
  if (!(cause instanceof GraphQLError)) return internal;
  // GraphQL gives no code to its sentence about an argument that a variable makes null, or puts null into.
  if (cause.nodes?.[0] && isValueNode(cause.nodes[0])) return "BAD_USER_INPUT";
  // Apollo gives no code to its sentences about persisted queries, only the status that they have over HTTP.
  const { http } = cause.extensions;
  return typeof http === "object" && http && "status" in http && http.status === 400 ? "BAD_REQUEST" : internal;
}
