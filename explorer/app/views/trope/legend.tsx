import type { LineageRole, StepPartsFragment, Usage } from "../../../gql/graphql.ts";
import { roleLabels, usageAbbreviations, usageLabels } from "../../labels.ts";
import { RoleShape } from "./role-shape.tsx";

/** What the shapes and colours of a timeline mean, as far as it shows them. */
export function Legend({ steps }: { steps: readonly StepPartsFragment[] }) {
  const roles = (Object.keys(roleLabels) as LineageRole[]).filter((role) => steps.some((step) => step.role === role));
  const usages = (Object.keys(usageLabels) as Usage[]).filter((usage) => steps.some((step) => step.usage === usage));
  return (
    <div class="legend">
      <ul aria-label="Shapes: what a work did for the trope">
        {[...roles, null].map((role) => (
          <li key={role ?? "none"}>
            <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
              <RoleShape role={role} />
            </svg>
            {role ? roleLabels[role] : "role not stated"}
          </li>
        ))}
      </ul>
      <ul aria-label="Colours: how a work uses the trope">
        {usages.map((usage) => (
          <li key={usage} class={`usage usage-${usage.toLowerCase()}`}>
            {usageLabels[usage]} <span class="quiet">{usageAbbreviations[usage]}</span>
          </li>
        ))}
        <li class="usage usage-unknown">
          not stated <span class="quiet">–</span>
        </li>
      </ul>
    </div>
  );
}
