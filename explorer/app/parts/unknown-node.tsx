import { capitalize } from "../format.ts";
import { Notice } from "./notice.tsx";
import { Page } from "./page.tsx";

/** Says that no node has an id. */
export function UnknownNode({ id, kind }: { id: string; kind: string }) {
  return (
    <Page title="Nothing here" kind={capitalize(kind)}>
      <Notice>
        <p>
          The graph holds no {kind} with the id “{id}”. It may be misspelt, or the id of a different kind of node.
        </p>
        <SearchInstead />
      </Notice>
    </Page>
  );
}

/** Where to go from a page that has nothing to show. */
export function SearchInstead() {
  return (
    <p>
      Search for a name above, or go back to the <a href="/">home page</a>.
    </p>
  );
}
