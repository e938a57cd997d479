import type { StepPartsFragment } from "../../../gql/graphql.ts";
import { certaintyLabels } from "../../labels.ts";
import { CommaSeparated } from "../../parts/comma-separated.tsx";
import { EvidenceList } from "../../parts/evidence.tsx";
import { RoleMark, UsageMark } from "../../parts/marks.tsx";
import { NodeLink } from "../../parts/node-link.tsx";

/** One step of a history with its evidence, or how to choose one. */
export function StepPanel({ step }: { step: StepPartsFragment | undefined }) {
  return (
    <div class={step ? "step-panel filled" : "step-panel"} aria-live="polite">
      {step ? (
        <Step step={step} />
      ) : (
        <p class="quiet">Point at a mark, or reach it with Tab and the arrow keys, to see its evidence.</p>
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
          <NodeLink node={work} />
        </b>
        {trope && (
          <>
            {" "}
            uses <NodeLink node={trope} />
          </>
        )}
        : <UsageMark usage={usage} /> <RoleMark role={role} />{" "}
        <span class="certainty">{certaintyLabels[certainty]}</span>
      </p>
      {earliestKnown && <p class="how">No earlier example is known.</p>}
      {note && <p class="how">{note}</p>}
      {characters.length > 0 && (
        <p class="how">
          Embodied by <CommaSeparated nodes={characters} />.
        </p>
      )}
      <EvidenceList pieces={evidence} />
    </>
  );
}
