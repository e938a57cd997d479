import type { DebateLineFragment } from "../../gql/graphql.ts";
import { debateLabels } from "../labels.ts";
import { NodeLink } from "./node-link.tsx";

/** Debates by their topics, each with its kind. */
export function DebateList({ debates }: { debates: readonly DebateLineFragment[] }) {
  return (
    <ul class="plain">
      {debates.map((debate) => (
        <li key={debate.id}>
          <NodeLink node={debate} /> <span class="quiet">{debateLabels[debate.kind]}</span>
        </li>
      ))}
    </ul>
  );
}
