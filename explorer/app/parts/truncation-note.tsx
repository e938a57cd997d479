import { counted } from "../labels.ts";

/** Says that a list is longer than what is shown of it; nothing where all is shown. */
export function CutShort({ shown, total }: { shown: number; total: number | undefined }) {
  if (total === undefined || total <= shown) return null;
  return (
    <p class="quiet">
      These are the first {shown}; {counted(total - shown, "more", "more")} can be had by the query.
    </p>
  );
}
