import { Neo4jError } from "neo4j-driver";
import { GraphTimeout, GraphUnavailable } from "./engine.ts";

const away = "The database cannot be reached now.";

/** What is said of an error by its code and the driver's words. The first that matches counts. */
const messages: readonly (readonly [error: RegExp, message: string])[] = [
  [/^Neo\.ClientError\.Security\.Unauthorized/, "The database refuses the user name or the password."],
  [/^Neo\.ClientError\.Security\.Forbidden/, "The database knows the user, but does not let it do this."],
  [
    /^Neo\.ClientError\.Security\.AuthenticationRateLimit/,
    "The database was given too many wrong passwords, and takes none for a while.",
  ],
  [/^Neo\.ClientError\.Security\.CredentialsExpired/, "The database wants the user's password changed first."],
  [/^Neo\.ClientError\.Security\./, "The database does not let the user in."],
  [/^Neo\.ClientError\.Database\./, "The database server has no database of that name."],
  [/^Neo\.ClientError\.Transaction\.TransactionTimedOut/, "The database took too long to answer."],
  [/^Neo\.ClientError\.General\..*ReadOnly/, "The database may only be read, so that nothing can be loaded into it."],
  [/^Neo\.DatabaseError\./, "The database failed to answer."],
  [/^Neo\.TransientError\./, away],
  // Any other answer of the database says that the statement is wrong.
  [/^Neo\./, ""],
  [/responded HTTP/, "A program that speaks HTTP answers there. Neo4j's port for drivers is usually 7687."],
  [/protocol version|ProtocolError/, "What answers there does not speak as a database of Neo4j does."],
  [/certificate/i, "The database's certificate is not trusted. A scheme that ends in +ssc takes any."],
  [/TLS|SSL|EPROTO/, "What answers there does not speak TLS. A scheme without +s or +ssc does without it."],
  [/ENOTFOUND|EAI_AGAIN/, "The name of the database's host is not known now."],
  [/^/, away],
];

/**
 * A {@link GraphUnavailable} in place of a driver's error that says that the database does not answer, with that error as
 * its cause; any other error as it is. Whatever the driver calls it when a connection fails, it is no fault of a statement.
 */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [, message = ""] = messages.find(([pattern]) => pattern.test(`${error.code}: ${error.message}`)) ?? [];
  if (message === "") return error;
  const Translated = error.code.includes("TransactionTimedOut") ? GraphTimeout : GraphUnavailable;
  return new Translated(message, { cause: error });
}

/**
 * The same for an error of the driver while it speaks to a database, where no code of ours runs. An answer that was cut, or
 * that no database gave, also makes it fail in ways that it has no word for.
 */
export function translateDriverError(error: unknown): unknown {
  const translated = translateError(error);
  const isForeseen = translated instanceof GraphUnavailable || translated instanceof Neo4jError;
  return isForeseen ? translated : new GraphUnavailable(away, { cause: translated });
}
