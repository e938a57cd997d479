import { Neo4jError } from "neo4j-driver";
import { GraphTimeout, GraphUnavailable } from "./engine.ts";

const unavailableCodes =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.|Neo\.ClientError\.(Security|Database)\.)/;
const timedOut = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/;

/** The message for a database that does not answer, by the prefix of Neo4j's code. The first that matches counts. */
const messages: readonly (readonly [prefix: string, message: string])[] = [
  ["Neo.ClientError.Security.Unauthorized", "The database refuses the user name or the password."],
  ["Neo.ClientError.Security.Forbidden", "The database knows the user, but does not let it do this."],
  [
    "Neo.ClientError.Security.AuthenticationRateLimit",
    "The database was given too many wrong passwords, and takes none for a while.",
  ],
  ["Neo.ClientError.Security.CredentialsExpired", "The database wants the user's password changed first."],
  ["Neo.ClientError.Security.", "The database does not let the user in."],
  ["Neo.ClientError.Database.", "The database server has no database of that name."],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "The database took too long to answer."],
  ["", "The database cannot be reached now."],
];

/**
 * A {@link GraphUnavailable} in place of a driver's error that says that the database does not answer, with that error as
 * its cause; any other error as it is.
 */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !isUnavailable(error)) return error;
  const [, message] = messages.find(([prefix]) => error.code.startsWith(prefix)) ?? ["", ""];
  const Translated = timedOut.test(error.code) ? GraphTimeout : GraphUnavailable;
  return new Translated(message, { cause: error });
}

function isUnavailable({ code, retryable }: Neo4jError): boolean {
  return unavailableCodes.test(code) || timedOut.test(code) || retryable;
}
