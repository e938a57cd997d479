import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import * as documents from "../../explorer/gql/graphql.ts";
import { operationsOf } from "../../explorer/persisted-operations.ts";

test("the manifest has the text that the explorer sends for each of its operations, and its hash", () => {
  const operations = operationsOf(Object.values(documents));
  const home = operations.find(({ name }) => name === "Home");
  const sent = documents.HomeDocument.toString();
  expect(home).toEqual({
    id: createHash("sha256").update(sent).digest("hex"),
    name: "Home",
    type: "query",
    body: sent,
  });
  const names = Object.keys(documents).filter((name) => name.endsWith("Document"));
  expect(operations.map(({ name }) => `${name}Document`).sort()).toEqual(names.sort());
});
