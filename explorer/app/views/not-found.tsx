import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { SearchInstead } from "../parts/unknown-node.tsx";

/** Says that an address names no view. */
export function NotFoundView() {
  return (
    <Page title="Page not found">
      <Notice>
        <p>The explorer has no page at this address.</p>
        <SearchInstead />
      </Notice>
    </Page>
  );
}
