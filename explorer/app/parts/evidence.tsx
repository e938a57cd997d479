import type { SupportFragment } from "../../gql/graphql.ts";
import { capitalize, formatParagraphs, pluralize } from "../format.ts";
import { certaintyLabels, originLabels } from "../labels.ts";
import { NodeLink } from "./node-link.tsx";

/** What supports a statement, folded up. */
export function Evidence({ pieces }: { pieces: readonly SupportFragment[] }) {
  if (pieces.length === 0) return null;
  return (
    <details class="evidence">
      <summary>{pluralize(pieces.length, "piece")} of evidence</summary>
      <EvidenceList pieces={pieces} />
    </details>
  );
}

/** What supports a statement, in full. */
export function EvidenceList({ pieces }: { pieces: readonly SupportFragment[] }) {
  return (
    <ul class="evidence-list">
      {pieces.map((piece, index) => (
        <li key={index}>
          <Piece piece={piece} />
        </li>
      ))}
    </ul>
  );
}

function Piece({
  piece: { origin, certainty, note, review, paragraphs, source, locator },
}: {
  piece: SupportFragment;
}) {
  return (
    <>
      {review && (
        <>
          <NodeLink node={review} />, {formatParagraphs(paragraphs)}
        </>
      )}
      {source && <NodeLink node={source} />}
      {locator && `, ${locator}`}
      {!review && !source && capitalize(originLabels[origin])}{" "}
      <span class="certainty">{certaintyLabels[certainty]}</span>
      {note && <span class="note">{note}</span>}
    </>
  );
}
