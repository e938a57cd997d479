import { expect, test } from "vitest";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import { unavailable } from "../../src/engines/neo4j-errors.ts";

test.each([
  ["Neo.ClientError.Security.Unauthorized", "The database refuses the user name or the password."],
  ["Neo.ClientError.Security.Forbidden", "The database knows the user, but does not let it do this."],
  [
    "Neo.ClientError.Security.AuthenticationRateLimit",
    "The database was given too many wrong passwords, and takes none for a while.",
  ],
  ["Neo.ClientError.Security.CredentialsExpired", "The database wants the user's password changed first."],
  ["Neo.ClientError.Security.AuthorizationExpired", "The database does not let the user in."],
  ["Neo.ClientError.Security.TokenExpired", "The database does not let the user in."],
  ["Neo.ClientError.Database.DatabaseNotFound", "The database server has no database of that name."],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "The database took too long to answer."],
  ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "The database took too long to answer."],
  ["ServiceUnavailable", "The database cannot be reached now."],
  ["SessionExpired", "The database cannot be reached now."],
  ["Neo.TransientError.General.DatabaseUnavailable", "The database cannot be reached now."],
])("%s is told in a sentence of ours, with the driver's error as its cause", (code, message) => {
  const cause = Object.assign(new Error("The driver's own words."), { code });
  const error = unavailable(cause);
  expect(error).toBeInstanceOf(GraphUnavailable);
  expect([error.message, error.cause]).toEqual([message, cause]);
});
