import { Notice } from "./notice.tsx";
import { Page } from "./page.tsx";

/** Says that no node has an id. */
export function Unknown({ id, kind }: { id: string; kind: string }) {
  return (
    <Page title="Nothing here" kind={kind}>
      <Notice>
        <p>
          The graph holds no {kind} with the id “{id}”. It may be misspelt or belong to something of another kind.
        </p>
        <p>
          Look for a name in the search above, or go back to <a href="/">the beginning</a>.
        </p>
      </Notice>
    </Page>
  );
}
