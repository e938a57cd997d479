import { addressOf } from "../address.ts";
import type { SupportFragment } from "../../gql/graphql.ts";
import { capital, certaintyWords, counted, originWords, paragraphWords } from "../labels.ts";

/** What supports a statement, to be opened. */
export function Evidence({ pieces }: { pieces: readonly SupportFragment[] }) {
  if (pieces.length === 0) return null;
  return (
    <details class="evidence">
      <summary>{counted(pieces.length, "piece")} of evidence</summary>
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

function Piece({ piece: { origin, certainty, note, review, paragraphs, source } }: { piece: SupportFragment }) {
  return (
    <>
      {review && (
        <>
          <a href={addressOf({ __typename: "Review", id: review.id })}>{review.label}</a>, {paragraphWords(paragraphs)}
        </>
      )}
      {source && (
        <>
          <a href={addressOf({ __typename: "Source", id: source.id })}>{source.title}</a>
        </>
      )}
      {!review && !source && capital(originWords[origin])} <span class="certainty">{certaintyWords[certainty]}</span>
      {note && <span class="note">{note}</span>}
    </>
  );
}
