import { pluralize } from "../format.ts";

/** Says that a list is longer than what is shown of it; nothing where all is shown. */
export function TruncationNote({ shown, total }: { shown: number; total: number | undefined }) {
  if (total === undefined || total <= shown) return null;
  return (
    <p class="quiet">
      These are the first {shown}; {pluralize(total - shown, "more is", "more are")} available through the query.
    </p>
  );
}
