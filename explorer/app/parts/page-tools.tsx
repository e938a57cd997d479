import { withQuery } from "../address.ts";

interface QueryProps {
  readonly document: { toString(): string };
  readonly variables?: object;
}

/** A link that opens a view's query in GraphiQL. */
export function ShowQuery({ document, variables }: QueryProps) {
  const query = document
    .toString()
    .replace(/^\s+/, "")
    .replace(/\n\s+fragment/, "\nfragment");
  return (
    <a class="tool" href={withQuery("/graphql", { query, variables: variables && JSON.stringify(variables, null, 2) })}>
      Show the query
    </a>
  );
}

/** The links of a node's page: its query in GraphiQL, and its neighbourhood as a drawing. */
export function NodeTools({ document, variables }: QueryProps & { readonly variables: { readonly id: string } }) {
  return (
    <>
      <ShowQuery document={document} variables={variables} />
      <a class="tool" href={withQuery("/graph", { id: variables.id })}>
        Draw its neighbourhood
      </a>
    </>
  );
}

/** A link that starts a path at a node. */
export function FindPath({ id }: { id: string }) {
  return (
    <a class="tool" href={withQuery("/path", { from: id })}>
      Find a path from it
    </a>
  );
}
