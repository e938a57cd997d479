import type { LineageRole, Usage } from "../../gql/graphql.ts";
import { roleWords, usageWords } from "../labels.ts";

/** How a work uses a trope, in a word with its colour. */
export function UsageMark({ usage }: { usage: Usage | null }) {
  return (
    <span class={`usage usage-${(usage ?? "unknown").toLowerCase()}`}>
      {usage ? usageWords[usage] : "usage not stated"}
    </span>
  );
}

/** What a work did for a trope's history, in a word; a mere example is not worth one. */
export function RoleMark({ role }: { role: LineageRole | null }) {
  if (!role || role === "EXAMPLE") return null;
  return <span class="role">{roleWords[role]}</span>;
}
