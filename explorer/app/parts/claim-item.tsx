import type { ClaimLineFragment } from "../../gql/graphql.ts";
import { addressOf } from "../address.ts";
import { formatParagraphs } from "../format.ts";
import { modeLabels } from "../labels.ts";
import { Critic } from "./critic.tsx";

/** One claim: what it says, how it says it, and in which paragraphs. */
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
        {formatParagraphs(paragraphs)}
        {mode !== "ASSERTION" && <> · {modeLabels[mode]}</>}
        {speaker && <> · in the voice of {speaker}</>}
        {correction && <span class="corrected">contradicted by a fact</span>}
      </p>
    </div>
  );
}
