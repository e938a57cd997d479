import type { DebateKind } from "../../gql/graphql.ts";
import { debateWords } from "../labels.ts";

interface Named {
  readonly id: string;
  readonly topic: string;
  readonly kind: DebateKind;
}

/** Debates by their topics, each with what kind it is. */
export function DebateList({ debates }: { debates: readonly Named[] }) {
  return (
    <ul class="plain">
      {debates.map((debate) => (
        <li key={debate.id}>
          <a href={`/${debate.id}`}>{debate.topic}</a> <span class="quiet">{debateWords[debate.kind]}</span>
        </li>
      ))}
    </ul>
  );
}
