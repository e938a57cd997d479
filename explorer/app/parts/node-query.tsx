import type { ComponentChildren } from "preact";
import type { TypedDocumentString } from "../../gql/graphql.ts";
import { useQuery } from "../use-query.ts";
import { QueryResult } from "./query-result.tsx";
import { UnknownNode } from "./unknown-node.tsx";

interface Props<Result, Variables, Found> {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables & { readonly id: string };
  /** What a node with this id would be. */
  readonly kind: string;
  /** The node in the result. */
  readonly find: (result: Result) => Found | null | undefined;
  readonly children: (found: Found) => ComponentChildren;
}

/** Runs a query about one node, and shows the node, or says that none has the id. */
export function NodeQuery<Result, Variables, Found>({
  document,
  variables,
  kind,
  find,
  children,
}: Props<Result, Variables, Found>) {
  const query = useQuery<Result, Variables>(document, variables);
  return (
    <QueryResult query={query}>
      {(result) => {
        const found = find(result);
        return found ? children(found) : <UnknownNode id={variables.id} kind={kind} />;
      }}
    </QueryResult>
  );
}
