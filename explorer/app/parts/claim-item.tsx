import { addressOf } from "../address.ts";
import type { ClaimLineFragment, Stance } from "../../gql/graphql.ts";
import { modeWords, paragraphWords, stanceWords } from "../labels.ts";
import { PersonLink } from "./node-link.tsx";

/** One claim: what is said, where it stands, and in which paragraphs. */
export function ClaimItem({ claim, by = false }: { claim: ClaimLineFragment; by?: boolean }) {
  const { text, mode, speaker, paragraphs, correction } = claim;
  return (
    <div class="claim">
      <p class="claim-text">
        <a href={addressOf({ __typename: "Claim", id: claim.id })}>{text}</a>
      </p>
      <p class="claim-place">
        {by && (
          <>
            <Critic claim={claim} />,{" "}
          </>
        )}
        {paragraphWords(paragraphs)}
        {mode !== "ASSERTION" && <> · {modeWords[mode]}</>}
        {speaker && <> · in the voice of {speaker}</>}
        {correction && <span class="corrected">contradicted by a fact</span>}
      </p>
    </div>
  );
}

/** Who makes a claim and where it is published. */
export function Critic({ claim: { critic, review } }: { claim: Pick<ClaimLineFragment, "critic" | "review"> }) {
  return (
    <>
      {critic ? <PersonLink person={critic} /> : "Unsigned"} in{" "}
      <a href={addressOf({ __typename: "Review", id: review.id })}>{review.publication.name}</a>
    </>
  );
}

/** Where a claim stands, in a word. */
export function StanceMark({ stance }: { stance: Stance }) {
  return <span class={`stance stance-${stance.toLowerCase()}`}>{stanceWords[stance]}</span>;
}
