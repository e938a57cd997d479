import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { GraphTimeout, GraphUnavailable } from "../../src/engines/engine.ts";
import { translateDriverError, translateError } from "../../src/engines/neo4j-errors.ts";

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
  ["Neo.DatabaseError.General.UnknownError", "The database failed to answer."],
  [
    "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
    "The database may only be read, so that nothing can be loaded into it.",
  ],
  ["ProtocolError", "What answers there does not speak as a database of Neo4j does."],
  ["N/A", "The database cannot be reached now."],
])("Neo4j's error %s becomes a sentence of ours, with the driver's error as its cause", (code, message) => {
  const cause = new neo4j.Neo4jError("The driver's own words.", code, "50N42", "general processing exception");
  const error = translateError(cause);
  expect(error).toBeInstanceOf(GraphUnavailable);
  expect(error).toMatchObject({ message, cause });
  expect(error instanceof GraphTimeout).toBe(code.includes("TimedOut"));
});

test.each([
  ["Connection acquisition timed out in 5000 ms. Pool status: …", "The database cannot be reached now."],
  ["Connection was closed by server", "The database cannot be reached now."],
  ["Failed to connect to server. … Caused by: connect ECONNREFUSED ::1:7687", "The database cannot be reached now."],
  [
    "Failed to connect to server. … Caused by: getaddrinfo ENOTFOUND db",
    "The name of the database's host is not known now.",
  ],
  [
    "Server responded HTTP. Make sure you are not trying to connect to the http endpoint …",
    "A program that speaks HTTP answers there. Neo4j's port for drivers is usually 7687.",
  ],
  ["Unknown Bolt protocol version: 50", "What answers there does not speak as a database of Neo4j does."],
  [
    "Failed to connect to server. … Caused by: self-signed certificate",
    "The database's certificate is not trusted. A scheme that ends in +ssc takes any.",
  ],
  [
    "Failed to connect to server. … Caused by: write EPROTO … SSL routines:ssl3_get_record:wrong version number",
    "What answers there does not speak TLS. A scheme without +s or +ssc does without it.",
  ],
])("what the driver says of a connection is an unavailable database, whatever its code: %s", (words, message) => {
  for (const code of ["N/A", "ServiceUnavailable"]) {
    const cause = new neo4j.Neo4jError(words, code, "50N42", "general processing exception");
    expect(translateError(cause)).toMatchObject({ name: "GraphUnavailable", message, cause });
  }
});

test("an answer that the driver cannot read is an unavailable database", () => {
  for (const cause of [new RangeError('The value of "offset" is out of range.'), new TypeError("Not a map.")]) {
    const message = "The database cannot be reached now.";
    expect(translateDriverError(cause)).toMatchObject({ name: "GraphUnavailable", message, cause });
  }
  const syntax = new neo4j.Neo4jError(
    "Invalid input",
    "Neo.ClientError.Statement.SyntaxError",
    "42N45",
    "syntax error",
  );
  expect(translateDriverError(syntax)).toBe(syntax);
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
