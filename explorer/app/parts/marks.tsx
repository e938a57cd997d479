import type { LineageRole, Stance, Usage } from "../../gql/graphql.ts";
import { roleLabels, stanceLabels, usageLabels } from "../labels.ts";

/** How a work uses a trope, in a word with its colour. */
export function UsageMark({ usage }: { usage: Usage | null }) {
  return (
    <span class={`usage usage-${(usage ?? "unknown").toLowerCase()}`}>
      {usage ? usageLabels[usage] : "usage not stated"}
    </span>
  );
}

/** What a work did for a trope's history, in a word; nothing for a mere example. */
export function RoleMark({ role }: { role: LineageRole | null }) {
  if (!role || role === "EXAMPLE") return null;
  return <span class="role">{roleLabels[role]}</span>;
}

/** A claim's stance, in a word with its colour. */
export function StanceMark({ stance }: { stance: Stance }) {
  return <span class={`stance stance-${stance.toLowerCase()}`}>{stanceLabels[stance]}</span>;
}
