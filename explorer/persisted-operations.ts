import { createHash } from "node:crypto";
import { getOperationAST, parse } from "graphql";
import type { Plugin } from "vite";
import * as documents from "./gql/graphql.ts";

/** Writes the operations that the explorer sends beside its page, as a manifest of persisted queries in Apollo's form. */
export function persistedOperations(): Plugin {
  return {
    name: "persisted-operations",
    apply: "build",
    generateBundle() {
      const source = JSON.stringify({
        format: "apollo-persisted-query-manifest",
        version: 1,
        operations: operationsOf(Object.values(documents)),
      });
      this.emitFile({ type: "asset", fileName: "persisted-operations.json", source });
    },
  };
}

/** An operation with the hash of its text, as automatic persisted queries have it. */
interface PersistedOperation {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** What of a generated module is an operation, and no fragment or class. */
export function operationsOf(exported: readonly unknown[]): readonly PersistedOperation[] {
  return exported.flatMap((each) => {
    if (!(each instanceof documents.TypedDocumentString)) return [];
    const body = each.toString();
    const operation = getOperationAST(parse(body));
    const id = createHash("sha256").update(body).digest("hex");
    return operation ? [{ id, name: operation.name?.value ?? "", type: operation.operation, body }] : [];
  });
}
