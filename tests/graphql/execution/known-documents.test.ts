import { parse } from "graphql";
import { expect, test } from "vitest";
import { createKnownDocuments } from "../../../src/graphql/execution/known-documents.ts";

/** A document of about so many characters. */
function documentOf(name: string, characters: number) {
  const fields = Array.from({ length: characters / 8 }, (_, each) => `f${each % 10}:id`);
  return parse(`query ${name} { ${fields.join("   ")} }`);
}

test("documents are known within a bound on the memory that they take, the latest used of them", () => {
  const documents = createKnownDocuments();
  for (let each = 0; each < 50; each++) {
    documents.set(`q${each}`, documentOf(`Q${each}`, 30_000));
    // It is used again and again.
    if (each > 0) expect(documents.get("q0")).toBeDefined();
  }
  expect(documents.size).toBeLessThan(15);
  expect(documents.get("q49")).toBeDefined();
  expect(documents.get("q1")).toBeUndefined();
});

test("a document that would take the place of many is not kept", () => {
  const documents = createKnownDocuments();
  documents.set("usual", documentOf("Usual", 400));
  documents.set("vast", documentOf("Vast", 100_000));
  expect([...documents.keys()]).toEqual(["usual"]);
});
