import type { StepPartsFragment } from "../../../gql/graphql.ts";
import { EvidenceList } from "../../parts/evidence.tsx";
import { Separated } from "../../parts/comma-separated.tsx";
import { CharacterLink, TropeLink, WorkLink } from "../../parts/node-link.tsx";
import { RoleMark, UsageMark } from "../../parts/marks.tsx";
import { certaintyWords } from "../../labels.ts";

/** One step of a history with its evidence, or how to choose one. */
export function StepPanel({ step }: { step: StepPartsFragment | undefined }) {
  return (
    <div class={step ? "step-panel told" : "step-panel"} aria-live="polite">
      {step ? (
        <Step step={step} />
      ) : (
        <p class="quiet">Point at a mark, or reach it with Tab and the arrow keys, to see who says so.</p>
      )}
    </div>
  );
}

function Step({ step }: { step: StepPartsFragment }) {
  const { work, trope, usage, role, earliestKnown, certainty, note, characters, evidence } = step;
  return (
    <>
      <p>
        <b>
          <WorkLink work={work} />
        </b>
        {trope && (
          <>
            {" "}
            uses <TropeLink trope={trope} />
          </>
        )}
        : <UsageMark usage={usage} /> <RoleMark role={role} />{" "}
        <span class="certainty">{certaintyWords[certainty]}</span>
      </p>
      {earliestKnown && <p class="how">No earlier example is known.</p>}
      {note && <p class="how">{note}</p>}
      {characters.length > 0 && (
        <p class="how">
          Carried by{" "}
          <Separated>
            {characters.map((character) => (
              <CharacterLink key={character.id} character={character} />
            ))}
          </Separated>
          .
        </p>
      )}
      <EvidenceList pieces={evidence} />
    </>
  );
}
