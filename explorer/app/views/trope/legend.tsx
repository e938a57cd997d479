import type { LineageRole, StepPartsFragment, Usage } from "../../../gql/graphql.ts";
import { roleWords, usageWords } from "../../labels.ts";
import { usageLetters } from "./timeline.tsx";
import { Shape } from "./role-shape.tsx";

/** What the shapes and colours of a timeline mean; only those that it shows. */
export function Legend({ steps }: { steps: readonly StepPartsFragment[] }) {
  const roles = (Object.keys(roleWords) as LineageRole[]).filter((role) => steps.some((step) => step.role === role));
  const usages = (Object.keys(usageWords) as Usage[]).filter((usage) => steps.some((step) => step.usage === usage));
  return (
    <div class="legend">
      <ul aria-label="Shapes: what a work did for the trope">
        {[...roles, null].map((role) => (
          <li key={role ?? "none"}>
            <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
              <Shape role={role} />
            </svg>
            {role ? roleWords[role] : "role not stated"}
          </li>
        ))}
      </ul>
      <ul aria-label="Colours: how a work uses the trope">
        {usages.map((usage) => (
          <li key={usage} class={`usage usage-${usage.toLowerCase()}`}>
            {usageWords[usage]} <span class="quiet">{usageLetters[usage]}</span>
          </li>
        ))}
        <li class="usage usage-unknown">
          not stated <span class="quiet">–</span>
        </li>
      </ul>
    </div>
  );
}
