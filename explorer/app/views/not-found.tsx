import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";

/** Says that an address names no view. */
export function NowhereView() {
  return (
    <Page title="There is no page here">
      <Notice>
        <p>
          This address names no view. Look for a name in the search above, or go back to <a href="/">the beginning</a>.
        </p>
      </Notice>
    </Page>
  );
}
