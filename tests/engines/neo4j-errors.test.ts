import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { GraphTimeout, GraphUnavailable } from "../../src/engines/engine.ts";
import { translateError } from "../../src/engines/neo4j-errors.ts";

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
])("Neo4j's error %s becomes a sentence of ours, with the driver's error as its cause", (code, message) => {
  const cause = new neo4j.Neo4jError("The driver's own words.", code, "50N42", "general processing exception");
  const error = translateError(cause);
  expect(error).toBeInstanceOf(GraphUnavailable);
  expect(error).toMatchObject({ message, cause });
  expect(error instanceof GraphTimeout).toBe(code.includes("TimedOut"));
});

test("an error that does not say that the database is unavailable stays as it is", () => {
  const syntax = new neo4j.Neo4jError(
    "Invalid input",
    "Neo.ClientError.Statement.SyntaxError",
    "42N45",
    "syntax error",
  );
  for (const error of [syntax, new Error("broken"), undefined]) expect(translateError(error)).toBe(error);
});
