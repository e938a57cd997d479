import { GraphUnavailable } from "./engine.ts";

/** What is said of a database that does not answer, by the beginnings of Neo4j's codes, of which the first that fits counts. */
const sentences: readonly (readonly [code: string, sentence: string])[] = [
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

/** What the server says in place of a driver's error with a code of Neo4j's, which stays its cause. */
export function unavailable(cause: Error & { readonly code: string }): GraphUnavailable {
  const [, sentence] = sentences.find(([beginning]) => cause.code.startsWith(beginning)) as readonly [string, string];
  return new GraphUnavailable(sentence, { cause });
}
